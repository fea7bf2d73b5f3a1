internal import Facts

/// 重点项目: from the reserve to production, with land, demolition and investment by month. What blocks it is a task whose
/// parent it is.
extension Kind {
  static func project() throws(KindFault) -> Kind {
    try Kind(
      "project", Title("重点项目", "project"),
      states: [
        State("reserve", "储备", .waiting),
        State("approved", "已立项", .running),
        State("land", "用地", .running),
        State("demolition", "征拆", .running),
        State("started", "已开工", .running),
        State("building", "在建", .running),
        State("completed", "已竣工", .running),
        State("producing", "已投产", .done),
        State("paused", "停缓建", .waiting),
        State("dropped", "终止", .dropped),
      ],
      moves: [
        Move(
          "approve", "立项", from: "reserve", to: "approved", by: [.lead, .supervisor],
          needs: [.evidence, .field("investment")]),
        Move("land", "用地报批", from: "approved", to: "land", by: [.lead], needs: [.field("landMu")]),
        Move("demolish", "征拆", from: "land", to: "demolition", by: [.lead]),
        Move(
          "start", "开工", from: "approved", "land", "demolition", to: "started", by: [.lead],
          needs: [.evidence, .field("startedOn")]),
        Move("build", "主体施工", from: "started", to: "building", by: [.lead]),
        Move(
          "complete", "竣工", from: "building", to: "completed", by: [.lead],
          needs: [.evidence, .field("completedOn"), .children()]),
        Move("produce", "投产", from: "completed", to: "producing", by: [.lead, .supervisor], needs: [.evidence]),
        Move(
          "pause", "停缓建", from: "approved", "land", "demolition", "started", "building", to: "paused",
          by: [.supervisor, .leader], needs: [.reason]),
        Move("resume", "复工", from: "paused", to: "building", by: [.lead, .leader], needs: [.field("startedOn")]),
        Move("restart", "重启前期", from: "paused", to: "approved", by: [.lead, .leader], needs: [.reason]),
        Move(
          "drop", "终止", from: "reserve", "approved", "land", "demolition", "started", "building", "paused",
          to: "dropped", by: [.supervisor, .leader], needs: [.reason]),
      ],
      clocks: [
        // 企业投资项目核准和备案管理条例 (State Council Decree No. 673): work begins within two years of the approval.
        ClockRule(
          "start", "开工时限", in: "approved", through: ["land", "demolition"], limit: .calendarMonths(24),
          limitField: "startBy"),
        ClockRule("report", "月调度时限", in: "started", "building", limit: .monthly(by: 25), restartsOnProgress: true),
      ],
      fields: [
        Field("stage", "报告所述阶段", .choice(Project.Stage.allCases.map(\.rawValue))),
        Field("site", "地点"),
        Field("location", "位置", .position),
        Field("investment", "总投资", .quantity(unit: "亿元, or as investmentUnit says")),
        Field("investmentUnit", "总投资单位"),
        Field("yearInvestment", "年度计划投资", .quantity(unit: "亿元")),
        Field("plan", "分月计划", .plan),
        Field("landMu", "用地", .quantity(unit: "亩")),
        Field("demolitionMu", "征地", .quantity(unit: "亩")),
        Field("demolitionArea", "拆迁", .quantity(unit: "平方米")),
        Field("finance", "资金来源"),
        Field("startBy", "计划开工", .day),
        Field("startedOn", "开工日期", .day),
        Field("completedOn", "竣工日期", .day),
        Field("weight", "权重", .count),
      ],
      pace: .calendar(yellow: 10, red: 25),
      measures: [
        KindMeasure("started", "开工数", .count(.reached(["started"])), by: ["office"]),
        KindMeasure("startedOnTime", "按期开工率", .share(.kept(clock: "start"), of: .decided(clock: "start"))),
        KindMeasure("completed", "竣工数", .count(.reached(["completed"])), by: ["office"]),
        KindMeasure("investment", "投资完成率", .ratio("money", of: "yearInvestment"), by: ["office"]),
        KindMeasure("money", "完成投资（亿元）", .sum("money")),
        KindMeasure("land", "用地（亩）", .sum("landMu")),
        KindMeasure("demolition", "征地（亩）", .sum("demolitionMu")),
        KindMeasure("blocking", "卡点解决率", .children),
      ],
      stories: Story.project)
  }
}

extension Story {
  static let project = [
    Story(
      "从立项到投产，按月报投资，卡点不解决不能竣工",
      .on(
        "2026-01-12", .supervisor,
        .file(
          "project", "农产品冷链物流中心", lead: "县商务局", due: "2026-12-31",
          [
            "investment": "18000", "investmentUnit": "万元", "yearInvestment": "1.2",
            "plan": "2026-06:30% 2026-09:60% 2026-12:100%",
          ]), expect: .light(.grey)),
      .refused("2026-01-20", .lead, .move("approve"), because: "evidence"),
      .on(
        "2026-01-20", .lead, .move("approve", ["startBy": "2026-04-30"], paper: "立项批复.pdf"),
        expect: .due("start", "2026-04-30"), .light(.green)),
      // Longitude first, as some maps give it: the refusal says which way round.
      .refused(
        "2026-02-09", .lead, .move("land", ["landMu": "86.5", "location": "119.92,28.45"]),
        because: "the latitude first"),
      .on(
        "2026-02-09", .lead, .move("land", ["landMu": "86.5", "location": "28.45,119.92"]),
        expect: .measure("land", "86.5")),
      .on("2026-03-10", .lead, .move("demolish", ["demolitionMu": "12.4"])),
      .look("2026-04-27", .light(.yellow), .because("开工时限将于2026-04-30到期")),
      .on(
        "2026-04-29", .lead, .move("start", ["startedOn": "2026-04-28"], paper: "施工许可证.pdf"), expect: .kept("start"),
        .due("report", "2026-05-25"), .measure("startedOnTime", "1/1")),
      .on("2026-05-11", .lead, .move("build"), expect: .due("report", "2026-05-25")),
      .refused("2026-05-22", .lead, .report("2026-05", money: "1800", unit: "万"), because: "亿元, 万元 or 元"),
      .on(
        "2026-05-22", .lead, .report("2026-05", money: "1800", unit: "万元"), expect: .share(1500), .light(.green),
        .due("report", "2026-06-25"), .measure("investment", "15%")),
      .on("2026-06-08", .supervisor, .file("task", "协调变电站迁改", lead: "县供电公司", due: "2026-08-31", parent: 1)),
      .on("2026-06-08", .supervisor, item: 12, .link(Linked(item: 1, how: .blocks))),
      .on("2026-06-24", .lead, .report("2026-06", money: "0.3", unit: "亿元"), expect: .share(2500), .light(.green)),
      .look("2026-07-17", .light(.yellow), .because("完成25%，比计划进度落后10个百分点以上")),
      .on("2026-07-20", .leader, .move("pause", reason: "高压线未迁"), expect: .light(.grey), .notRunning("report")),
      .on("2026-08-03", .lead, .move("resume"), expect: .state("building"), .due("report", "2026-08-25")),
      .on("2026-08-24", .lead, .report("2026-08", money: "0.72", unit: "亿元"), expect: .light(.green)),
      .refused(
        "2026-11-30", .lead, .move("complete", ["completedOn": "2026-11-28"], paper: "竣工备案.pdf"), because: "协调变电站迁改"),
      .on("2026-12-01", .supervisor, item: 12, .move("cancel", reason: "改走地下电缆，不再迁改")),
      .on("2026-12-02", .lead, .move("complete", ["completedOn": "2026-11-28"], paper: "竣工备案.pdf")),
      .on("2026-12-03", .lead, .report("2026-12", money: "1.2", unit: "亿元"), expect: .measure("money", "1.2")),
      .on(
        "2026-12-21", .lead, .move("produce", paper: "首批入库单.pdf"), expect: .light(.blue),
        .measure("investment", "100%"), .measure("completed", "1"), .measure("blocking", "0/1"))),
    Story(
      "不用地的技改，停建后重启前期，最终终止",
      .on("2026-02-02", .supervisor, .file("project", "纸业技改", lead: "县工信局", ["investment": "0.4"])),
      .on("2026-02-02", .lead, .move("approve", paper: "备案证.pdf"), expect: .due("start", "2028-02-02")),
      .on("2026-03-02", .leader, .move("pause", reason: "环评未过"), expect: .light(.grey), .because("停缓建")),
      .refused("2026-04-01", .lead, .move("resume"), because: "startedOn"),
      .on("2026-04-01", .lead, .move("restart", reason: "环评已批"), expect: .due("start", "2028-04-01")),
      .refused("2026-04-02", .lead, .move("start", ["startedOn": "4月1日"], paper: "许可.pdf"), because: "a date such as"),
      .on("2026-05-06", .leader, .move("drop", reason: "企业放弃"), expect: .light(.none), .measure("money", "无数据"))),
  ]
}
