/// 整改: a finding of an audit or inspection, until two people have signed that it is mended; reopened when it comes back.
extension Kind {
  static func rectification() throws(KindFault) -> Kind {
    try Kind(
      "rectification", Title("整改", "rectification"),
      states: [
        State("found", "已交办", .waiting),
        State("planned", "方案已报", .running),
        State("rectifying", "整改中", .running),
        State("submitted", "已报整改", .running),
        State("checked", "已验收", .running),
        State("writtenOff", "已销号", .done),
      ],
      moves: [
        Move("plan", "报整改方案", from: "found", to: "planned", by: [.lead], needs: [.evidence, .due]),
        Move("begin", "开始整改", from: "planned", to: "rectifying", by: [.lead]),
        Move("submit", "报整改结果", from: "rectifying", to: "submitted", by: [.lead], needs: [.evidence]),
        Move("check", "现场验收", from: "submitted", to: "checked", by: [.supervisor], needs: [.evidence]),
        Move("return", "退回整改", from: "submitted", "checked", to: "rectifying", by: [.supervisor], needs: [.reason]),
        Move("writeOff", "销号", from: "checked", to: "writtenOff", by: [.supervisor], needs: [.signatures(2)]),
        Move(
          "reopen", "反弹重开", from: "writtenOff", to: "rectifying", by: [.supervisor],
          needs: [.reason, .handed("the finding of the relapse (复查记录)"), .dueAhead]),
      ],
      clocks: [ClockRule("plan", "方案时限", in: "found", limit: .workingDays(10), extensions: 1)],
      fields: [
        Field("source", "问题来源", .choice(["审计", "巡视巡察", "环保督察", "安全检查", "督查", "其他"])),
        Field("level", "督办级别", .choice(["一般", "挂牌督办"])),
        Field("measures", "整改措施"),
        Field("location", "位置", .position),
      ],
      pace: .calendar(yellow: 10, red: 25),
      measures: [
        KindMeasure("writtenOff", "销号率", .share(.inState(["writtenOff"]), of: .all), by: ["office", "source"]),
        KindMeasure("overdue", "逾期件数", .count(.overdue), by: ["office"]),
        KindMeasure("returned", "平均退回次数", .average(move: "return"), by: ["office"]),
        KindMeasure("reopened", "反弹件数", .count(.made(move: "reopen")), by: ["office"]),
      ],
      filedBy: [.supervisor, .admin],
      stories: Story.rectification)
  }
}

extension Story {
  static let rectification = [
    Story(
      "两人签字销号，复查反弹重开",
      .on(
        "2026-04-13", .supervisor,
        .file("rectification", "专项资金滞留320万元", lead: "县财政局", due: "2026-07-31", ["source": "审计"]),
        expect: .due("plan", "2026-04-27"), .light(.grey), .measure("writtenOff", "0/1")),
      .look("2026-04-23", .light(.yellow), .because("方案时限将于2026-04-27到期")),
      .refused("2026-04-24", .lead, .move("plan"), because: "evidence"),
      .on("2026-04-24", .lead, .move("plan", paper: "整改方案.pdf"), expect: .kept("plan"), .light(.green)),
      .on("2026-04-27", .lead, .move("begin")),
      .on("2026-05-20", .lead, .report("2026-05", share: 4000, note: "已拨付130万元"), expect: .light(.green)),
      .on("2026-07-10", .lead, .move("submit", paper: "拨付凭证.pdf")),
      .on("2026-07-13", .supervisor, .move("return", reason: "缺两个乡镇的凭证")),
      .on("2026-07-24", .lead, .move("submit", paper: "全部拨付凭证.pdf")),
      .on("2026-07-27", .supervisor, .move("check", paper: "验收记录.pdf")),
      .on("2026-07-28", .supervisor, as: "验收人甲", .sign("资金已到乡镇")),
      .on("2026-07-28", .supervisor, as: "验收人甲", .sign(nil)),
      .refused("2026-07-28", .supervisor, .move("writeOff"), because: "2 signatures of different accounts; it has 1"),
      .on("2026-07-29", .leader, as: "分管副县长", .sign(nil)),
      .on(
        "2026-07-29", .supervisor, .move("writeOff"), expect: .light(.blue), .measure("writtenOff", "1/1"),
        .measure("returned", "1/1")),
      .refused("2026-07-30", .lead, .sign(nil), because: "Signing (签字) is for"),
      .refused(
        "2026-11-09", .supervisor, .move("reopen", reason: "又滞留80万元", paper: "复查记录.pdf"), because: "still ahead"),
      .on("2026-11-09", .supervisor, .give(to: "县财政局", by: "2026-12-31")),
      .on(
        "2026-11-09", .supervisor, .move("reopen", reason: "又滞留80万元", paper: "复查记录.pdf"),
        expect: .state("rectifying"), .measure("reopened", "1"), .measure("writtenOff", "0/1"))),
    Story(
      "国庆调休里的十个工作日，延一次仍逾期",
      .on(
        "2026-09-22", .supervisor,
        .file("rectification", "河道违建未拆除", lead: "县水利局", due: "2026-12-10", ["source": "环保督察", "level": "挂牌督办"]),
        // 25–27 日中秋，10 月 1–7 日国庆，10 日（周六）调休上班。
        expect: .due("plan", "2026-10-13")),
      .on(
        "2026-10-13", .supervisor, .postpone("plan", to: "2026-10-20", "图斑待复核", by: "县督查室"),
        expect: .due("plan", "2026-10-20")),
      .refused(
        "2026-10-20", .supervisor, .postpone("plan", to: "2026-10-30", "仍待复核", by: "县督查室"),
        because: "already extended 1 times"),
      .look("2026-10-21", .light(.red), .because("方案时限已于2026-10-20到期"), .measure("overdue", "1")),
      .on("2026-10-22", .lead, .move("plan", paper: "整改方案.pdf"), expect: .broken("plan"), .light(.green)),
      .look("2026-12-07", .light(.yellow), .because("完成时限将于2026-12-10到期")),
      .look("2026-12-11", .light(.red), .because("完成时限已于2026-12-10到期"))),
  ]
}
