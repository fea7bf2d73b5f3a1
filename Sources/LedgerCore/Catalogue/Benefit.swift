/// 惠企政策: money that a policy promises a company, found for it (免申即享) or filed by it. Its parent is the item that
/// carries the policy; siblings share the budget.
extension Kind {
  static func benefit() throws(KindFault) -> Kind {
    try Kind(
      "benefit", Title("惠企政策", "benefit"),
      states: [
        State("entitled", "待认定", .waiting),
        State("matched", "免申匹配", .running),
        State("filed", "已申报", .running),
        State("review", "联合会审", .running),
        State("notice", "公示中", .running),
        State("decided", "已决定", .running),
        State("paid", "已兑付", .done),
        State("refused", "不予兑付", .dropped),
      ],
      moves: [
        Move(
          "match", "免申匹配", from: "entitled", to: "matched", by: [.lead, .supervisor, .admin],
          needs: [.field("policy"), .field("rules")]),
        Move(
          "file", "网上申报", from: "entitled", to: "filed", by: [.public, .window], needs: [.field("policy"), .evidence]),
        Move("review", "会审", from: "matched", "filed", to: "review", by: [.lead, .window]),
        Move(
          "publish", "公示", from: "review", to: "notice", by: [.lead],
          needs: [
            .field("amount"), .field("rules"), .budget("amount", of: "budget", spentIn: ["notice", "decided", "paid"]),
          ]),
        Move("object", "异议复核", from: "notice", to: "review", by: [.public, .window, .supervisor], needs: [.reason]),
        Move(
          "decide", "决定", from: "notice", to: "decided", by: [.leader, .lead],
          needs: [
            .elapsed(clock: "notice"), .budget("amount", of: "budget", spentIn: ["notice", "decided", "paid"]),
          ]),
        Move(
          "pay", "兑付", from: "decided", to: "paid", by: [.lead],
          needs: [.evidence, .field("paid"), .atMost("paid", of: "amount")]),
        Move("refuse", "不予兑付", from: "review", to: "refused", by: [.lead], needs: [.reason, .field("rules")]),
      ],
      clocks: [
        ClockRule("notice", "公示期", in: "notice", limit: .workingDays(7), waits: true),
        // 快申快享, in principle 60 working days (anchors 1.4).
        ClockRule(
          "deliver", "兑付时限", in: "matched", "filed", through: ["review", "notice", "decided"], limit: .workingDays(60)),
      ],
      fields: [
        Field("policy", "政策"),
        Field("company", "企业"),
        // Each condition with the datum it was judged by.
        Field("rules", "认定条件与数据"),
        // What was shown to the public is what is decided.
        Field("amount", "金额", .quantity(unit: "万元"), changedBy: ["publish"]),
        Field("paid", "已付", .quantity(unit: "万元")),
      ],
      measures: [
        KindMeasure("reached", "兑付率", .share(.inState(["paid"]), of: .all), by: ["policy"]),
        KindMeasure("paid", "兑付金额（万元）", .sum("paid"), by: ["policy"]),
        KindMeasure("days", "平均兑付用时（工作日）", .days(clock: "deliver"), by: ["policy"]),
        KindMeasure(
          "matched", "免申即享率", .share(.reached(["matched"]), of: .reached(["matched", "filed"])), by: ["policy"]),
      ],
      filedBy: [.public, .window, .lead, .supervisor, .admin],
      stories: Story.benefit)
  }
}

extension Story {
  static let benefit = [
    Story(
      "免申匹配，公示有异议，复核后兑付；预算不超",
      .on("2026-06-01", .supervisor, .file("task", "兑现稳岗扩岗补贴", lead: "县人社局", ["budget": "100"])),
      .on(
        "2026-06-02", .lead,
        .file("benefit", "稳岗扩岗补贴", parent: 1, ["policy": "稳岗扩岗", "company": "衍溪精铸有限公司"]),
        expect: .light(.grey)),
      .refused("2026-06-03", .lead, .move("match"), because: "rules"),
      .on(
        "2026-06-03", .lead, .move("match", ["rules": "参保人数 86 ≥ 50；裁员率 1.2% ≤ 5.5%"]),
        expect: .due("deliver", "2026-08-27"), .light(.green), .measure("matched", "1/1")),
      .on("2026-06-08", .lead, .move("review")),
      .refused("2026-07-13", .lead, .move("publish", ["amount": "120"]), because: "it comes to 120"),
      .on(
        "2026-07-13", .lead, .move("publish", ["amount": "60"]), expect: .due("notice", "2026-07-22"), .light(.green)),
      .refused("2026-07-21", .leader, .move("decide"), because: "to have run out (due 2026-07-22 23:59:59)"),
      .on("2026-07-21", .public, .move("object", reason: "裁员率数据不对"), expect: .state("review"), .notRunning("notice")),
      .on(
        "2026-07-27", .lead, .move("publish", ["rules": "参保人数 86 ≥ 50；裁员率 1.3% ≤ 5.5%（税务复核）"]),
        expect: .due("notice", "2026-08-05")),
      .on("2026-07-27", .public, .file("benefit", "稳岗扩岗补贴", parent: 1, ["policy": "稳岗扩岗"])),
      .refused("2026-07-28", .public, item: 11, .move("file"), because: "evidence"),
      .on("2026-07-28", .public, item: 11, .move("file", paper: "申报表.pdf"), expect: .measure("matched", "1/2")),
      .on("2026-07-29", .window, item: 11, .move("review")),
      .refused(
        "2026-07-30", .lead, item: 11, .move("publish", ["amount": "50", "rules": "参保人数 60 ≥ 50"]),
        because: "it comes to 110"),
      .on(
        "2026-07-31", .lead, item: 11, .move("refuse", ["rules": "参保人数 48 < 50（7月）"], reason: "不满足参保人数"),
        expect: .light(.none)),
      .on("2026-08-06", .leader, .move("decide"), expect: .state("decided")),
      .refused("2026-08-10", .lead, .move("pay", ["paid": "60"]), because: "evidence"),
      .refused("2026-08-10", .lead, .move("pay", ["paid": "61"], paper: "国库支付回单.pdf"), because: "at most"),
      .on(
        "2026-08-10", .lead, .move("pay", ["paid": "60"], paper: "国库支付回单.pdf"), expect: .light(.blue),
        .kept("deliver"), .measure("paid", "60"), .measure("days", "47/1"), .measure("reached", "1/2")))
  ]
}
