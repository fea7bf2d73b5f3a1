/// 民生实事: collected from the public, screened, put to the deputies' ballot, done within the year, rated by the deputies.
extension Kind {
  static func livelihood() throws(KindFault) -> Kind {
    try Kind(
      "livelihood", Title("民生实事", "livelihood project"),
      states: [
        State("collected", "已征集", .waiting),
        State("screened", "已初选", .waiting),
        State("candidate", "候选", .waiting),
        State("balloted", "付票决", .waiting),
        State("adopted", "票决通过", .waiting),
        State("underway", "实施中", .running),
        State("completed", "已完工", .running),
        State("rated", "已测评", .done),
        State("dropped", "未入选", .dropped),
      ],
      moves: [
        Move("screen", "初选", from: "collected", to: "screened", by: [.supervisor]),
        Move("nominate", "列为候选", from: "screened", to: "candidate", by: [.supervisor, .leader]),
        Move("submit", "提交票决", from: "candidate", to: "balloted", by: [.supervisor], needs: [.link(.ballot)]),
        Move("adopt", "入选", from: "balloted", to: "adopted", by: [.supervisor], needs: [.carried]),
        Move("lose", "落选", from: "balloted", to: "dropped", by: [.supervisor], needs: [.notCarried]),
        // What stands in the report after the vote needs no second one.
        Move("enlist", "按报告列入", from: "collected", to: "adopted", by: [.supervisor], needs: [.reason]),
        Move(
          "drop", "不列入", from: "collected", "screened", "candidate", to: "dropped", by: [.supervisor],
          needs: [.reason]),
        Move("start", "实施", from: "adopted", to: "underway", by: [.lead, .supervisor], needs: [.lead, .due]),
        Move("complete", "完工", from: "underway", to: "completed", by: [.lead], needs: [.evidence]),
        Move(
          "rate", "测评通过", from: "completed", to: "rated", by: [.supervisor], needs: [.satisfied(true, percent: 50)]),
        // Fewer than half satisfied or basically satisfied: handled a second time.
        Move(
          "rehandle", "二次办理", from: "completed", to: "underway", by: [.supervisor],
          needs: [.satisfied(false, percent: 50)]),
      ],
      clocks: [
        ClockRule(
          "report", "月报时限", in: "underway", limit: .monthly(by: 25), restartsOnProgress: true, wantsEvidence: true)
      ],
      fields: [
        Field("field", "领域"),
        Field("budget", "预算", .quantity(unit: "万元")),
        Field("value", "建设内容", .numbers),
        Field("unit", "单位"),
        Field("plan", "分月计划", .plan),
        Field("weight", "权重", .count),
        Field("steps", "分解步骤"),
        Field("strength", "承诺力度"),
        Field("location", "位置", .position),
      ],
      pace: .calendar(yellow: 10, red: 25),
      measures: [
        KindMeasure("adopted", "入选率", .share(.reached(["adopted"]), of: .reached(["balloted"]))),
        KindMeasure("done", "完成度", .done, by: ["office"]),
        KindMeasure("completed", "完工率", .share(.reached(["completed"]), of: .reached(["adopted"])), by: ["office"]),
        KindMeasure("satisfied", "满意率", .ratings([.satisfied, .basically])),
      ],
      filedBy: [.supervisor, .admin, .window, .public, .deputy],
      ratedBy: [.deputy], stories: Story.livelihood)
  }
}

extension Story {
  static let livelihood = [
    Story(
      "征集到票决入选，代表测评不足半数，二次办理后通过",
      .on("2026-01-05", .public, .file("livelihood", "改造农贸市场2处"), expect: .state("collected"), .light(.grey)),
      .on("2026-01-05", .deputy, .file("livelihood", "县城公厕提质改造")),
      .on("2026-01-06", .supervisor, .file("ballot", "2026年民生实事票决")),
      .on("2026-01-12", .supervisor, .move("screen")),
      .on("2026-01-14", .supervisor, .move("nominate")),
      .on("2026-01-14", .supervisor, item: 2, .move("screen")),
      .on("2026-01-14", .leader, item: 2, .move("nominate")),
      .refused("2026-01-19", .supervisor, .move("submit"), because: "ballot"),
      .on("2026-01-19", .supervisor, .link(Linked(item: 3, how: .ballot))),
      .on("2026-01-19", .supervisor, item: 2, .link(Linked(item: 3, how: .ballot))),
      .on("2026-01-19", .supervisor, .move("submit")),
      .on("2026-01-19", .supervisor, item: 2, .move("submit")),
      .refused("2026-01-19", .supervisor, .move("adopt"), because: "a counted ballot"),
      .on(
        "2026-01-20 09:00", .supervisor, item: 3,
        .open(BallotOpened(eligible: 6, present: 5, candidates: [1, 2], tokens: Story.tokens(5)))),
      .on("2026-01-20 09:30", .supervisor, item: 3, .move("begin")),
      .on("2026-01-20 10:00", .deputy, as: "", item: 3, .vote(Vote(token: Story.tokens(5)[0], yes: [1, 2]))),
      .on("2026-01-20 10:00", .deputy, as: "", item: 3, .vote(Vote(token: Story.tokens(5)[1], yes: [1, 2]))),
      .on("2026-01-20 10:00", .deputy, as: "", item: 3, .vote(Vote(token: Story.tokens(5)[2], yes: [1]))),
      .on("2026-01-20 10:00", .deputy, as: "", item: 3, .vote(Vote(token: Story.tokens(5)[3], yes: [2, 1]))),
      .on("2026-01-20 10:00", .deputy, as: "", item: 3, .vote(Vote(token: Story.tokens(5)[4], yes: []))),
      // Three votes are a majority of the five present, not of all six.
      .on("2026-01-20 10:30", .supervisor, item: 3, .count, expect: .carried([1])),
      .refused("2026-01-20 11:00", .supervisor, .move("lose"), because: "did not carry"),
      .on("2026-01-20 11:00", .supervisor, .move("adopt"), expect: .state("adopted")),
      .on("2026-01-20 11:00", .supervisor, item: 2, .move("lose"), expect: .light(.none), .measure("adopted", "1/2")),
      .refused("2026-01-26", .lead, .move("start"), because: "牵头单位"),
      .on("2026-01-26", .supervisor, .give(to: "县商务局", by: "2026-12-20")),
      .on("2026-01-26", .lead, .move("start"), expect: .due("report", "2026-02-25"), .light(.green)),
      .refused("2026-02-10", .supervisor, .give(to: "县商务局", by: "2027-03-31"), because: "extended (延期) with a reason"),
      .refused("2026-02-12", .lead, .report("2026-02", share: 500), because: "佐证材料"),
      .on("2026-02-12", .lead, .report("2026-02", share: 500, paper: "设计方案.pdf"), expect: .due("report", "2026-03-25")),
      // 28 February is worked in exchange; from 20 March only three working days are left to the 25th.
      .look("2026-03-20", .light(.yellow), .because("月报时限将于2026-03-25到期")),
      .on("2026-03-24", .lead, .report("2026-03", share: 1500, paper: "施工许可.pdf"), expect: .light(.green)),
      .on("2026-11-30", .lead, .move("complete", paper: "竣工验收.pdf"), expect: .measure("completed", "1/1")),
      .refused("2026-12-01", .supervisor, .move("rate"), because: "0 of 0"),
      .on("2026-12-01", .deputy, as: "代表甲", .rate(Rating(grade: .not, words: "摊位没有排水"))),
      .on("2026-12-01", .deputy, as: "代表乙", .rate(Rating(grade: .not))),
      .on("2026-12-01", .deputy, as: "代表丙", .rate(Rating(grade: .basically)), expect: .measure("satisfied", "1/3")),
      .refused("2026-12-02", .supervisor, .move("rate"), because: "it has 1 of 3"),
      .on("2026-12-03", .supervisor, .move("rehandle"), expect: .state("underway"), .due("report", "2026-12-25")),
      .on("2026-12-18", .lead, .move("complete", paper: "整改照片.pdf"), expect: .kept("report")),
      .on("2026-12-21", .deputy, as: "代表甲", .rate(Rating(grade: .basically))),
      .on("2026-12-21", .deputy, as: "代表丙", .rate(Rating(grade: .satisfied))),
      .on("2026-12-22", .supervisor, .move("rate"), expect: .light(.blue), .measure("satisfied", "2/3"))),
    Story(
      "报告所列、人代会已票决的，按报告列入",
      .on("2026-01-25", .supervisor, .file("livelihood", "新增普惠性托位400个")),
      .refused("2026-01-26", .supervisor, .move("enlist"), because: "a reason"),
      .on(
        "2026-01-26", .supervisor, .move("enlist", reason: "政府工作报告所列，县人代会已票决"), expect: .state("adopted"),
        .light(.grey))),
    Story(
      "征集来的不属本级，不列入",
      .on("2026-01-05", .window, .file("livelihood", "高铁站加开车次")),
      .refused("2026-01-08", .supervisor, .move("drop"), because: "a reason"),
      .on("2026-01-08", .supervisor, .move("drop", reason: "铁路部门职责，已转告"), expect: .light(.none))),
  ]

  /// Digests of so many tokens, as a ballot keeps them.
  static func tokens(_ count: Int) -> [String] {
    (1...count).map { String(repeating: Day.padded($0, 4), count: 16) }
  }
}
