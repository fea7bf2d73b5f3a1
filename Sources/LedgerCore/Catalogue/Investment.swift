/// 招商: an investor from the first lead to production. What either side promised are tasks whose parent it is.
extension Kind {
  static func investment() throws(KindFault) -> Kind {
    try Kind(
      "investment", Title("招商", "investment"),
      states: [
        State("lead", "线索", .waiting),
        State("visited", "已对接", .running),
        State("talks", "洽谈", .running),
        State("letter", "意向", .running),
        State("signed", "已签约", .running),
        State("registered", "已注册", .running),
        State("landed", "已落地", .running),
        State("building", "在建", .running),
        State("producing", "已投产", .done),
        State("lost", "流失", .dropped),
        State("breached", "违约", .failed),
        State("settled", "违约已处置", .dropped),
      ],
      moves: [
        Move("visit", "对接", from: "lead", to: "visited", by: [.lead]),
        Move("talk", "洽谈", from: "visited", to: "talks", by: [.lead]),
        Move("intend", "签意向书", from: "talks", to: "letter", by: [.lead], needs: [.evidence]),
        Move("sign", "签约", from: "talks", "letter", to: "signed", by: [.lead], needs: [.evidence, .field("agreed")]),
        Move("register", "注册", from: "signed", to: "registered", by: [.lead], needs: [.field("company")]),
        Move("land", "落地", from: "registered", to: "landed", by: [.lead], needs: [.evidence]),
        Move("build", "开工", from: "landed", to: "building", by: [.lead]),
        Move("produce", "投产", from: "building", to: "producing", by: [.lead], needs: [.evidence, .children()]),
        Move(
          "lose", "流失", from: "lead", "visited", "talks", "letter", to: "lost", by: [.lead, .supervisor],
          needs: [.reason]),
        Move(
          "breach", "认定违约", from: "signed", "registered", "landed", "building", to: "breached", by: [.supervisor],
          needs: [.reason, .evidence, .value("breachedBy", ["政府", "企业"])]),
        Move("perform", "恢复履约", from: "breached", to: "landed", by: [.supervisor], needs: [.evidence]),
        Move("settle", "处置完毕", from: "breached", to: "settled", by: [.supervisor], needs: [.reason, .evidence]),
      ],
      clocks: [
        ClockRule(
          "follow", "跟进时限", in: "lead", through: ["visited", "talks", "letter", "signed", "registered"],
          limit: .workingDays(14), restartsOnProgress: true),
        ClockRule("land", "落地时限", in: "signed", through: ["registered"], limit: .calendarDays(180), extensions: 1),
      ],
      fields: [
        Field("chain", "产业链"),
        Field("source", "客商来源地"),
        Field("company", "注册企业"),
        Field("agreed", "协议投资", .quantity(unit: "亿元"), changedBy: ["sign"]),
        Field("breachedBy", "违约方", .choice(["政府", "企业"])),
        Field("location", "位置", .position),
      ],
      measures: [
        KindMeasure("signed", "签约数", .count(.reached(["signed"])), by: ["chain", "source", "office"]),
        KindMeasure(
          "landed", "落地率", .share(.reached(["landed"]), of: .reached(["signed"])), by: ["chain", "source"]),
        KindMeasure("paidIn", "到位率", .ratio("money", of: "agreed"), by: ["chain", "source"]),
        KindMeasure("agreed", "协议投资（亿元）", .sum("agreed"), by: ["chain"]),
        KindMeasure("followed", "跟进按时率", .runs(clock: "follow"), by: ["office"]),
        KindMeasure("promises", "承诺兑现率", .children),
        KindMeasure("breached", "违约件数", .count(.reached(["breached"]))),
      ],
      filedBy: [.supervisor, .admin, .window, .lead],
      stories: Story.investment)
  }
}

extension Story {
  static let investment = [
    Story(
      "从线索到投产，双方承诺都是子项",
      .on(
        "2026-03-03", .lead, .file("investment", "精密铸件生产基地", lead: "县商务局", ["chain": "装备制造", "source": "宁波"]),
        expect: .due("follow", "2026-03-23"), .light(.grey)),
      .on("2026-03-10", .lead, .move("visit"), expect: .due("follow", "2026-03-23"), .light(.green)),
      .look("2026-03-17", .light(.green)),
      .look("2026-03-18", .light(.yellow), .because("跟进时限将于2026-03-23到期")),
      .on(
        "2026-03-19", .lead, .report("2026-03", note: "电话确认考察日期"), expect: .due("follow", "2026-04-09"), .light(.green)),
      .on("2026-03-24", .lead, .move("talk")),
      .on("2026-04-02", .lead, .report("2026-04", note: "客商来县考察"), expect: .due("follow", "2026-04-23")),
      .on("2026-04-10", .lead, .move("intend", paper: "意向书.pdf")),
      .refused("2026-04-20", .lead, .move("sign", paper: "协议.pdf"), because: "agreed"),
      .on("2026-04-20", .lead, .move("sign", ["agreed": "1.5"], paper: "协议.pdf"), expect: .due("land", "2026-10-17")),
      .on("2026-04-20", .lead, .report("2026-04", note: "签约"), expect: .due("follow", "2026-05-12")),
      .on("2026-04-21", .supervisor, .file("task", "政府方：厂区通水通电通路", lead: "县工业园", due: "2026-07-31", parent: 1)),
      .on("2026-05-08", .lead, .move("register", ["company": "衍溪精铸有限公司"]), expect: .measure("landed", "0/1")),
      .look("2026-05-13", .light(.red), .because("跟进时限已于2026-05-12到期"), .measure("followed", "3/4")),
      .on(
        "2026-09-18", .lead, .move("land", paper: "土地出让合同.pdf"), expect: .kept("land"), .notRunning("follow"),
        .light(.green)),
      .on(
        "2026-09-21", .lead, .report("2026-09", money: "2000", unit: "万元"), expect: .measure("paidIn", "13.33%"),
        .measure("landed", "1/1")),
      .on("2026-10-12", .lead, .move("build")),
      .refused("2026-12-28", .lead, .move("produce", paper: "投产报告.pdf"), because: "通水通电"),
      .on("2026-12-28", .supervisor, item: 12, .move("confirm")),
      .on("2026-12-28", .supervisor, item: 12, .move("assign")),
      .on("2026-12-28", .lead, item: 12, .move("accept")),
      .on("2026-12-28", .lead, item: 12, .move("start")),
      .on("2026-12-28", .lead, item: 12, .move("submit", paper: "通水通电通路验收.pdf")),
      .on("2026-12-29", .supervisor, item: 12, .move("verify")),
      .on("2026-12-29", .supervisor, item: 12, .move("close")),
      .on(
        "2026-12-30", .lead, .move("produce", paper: "投产报告.pdf"), expect: .light(.blue), .measure("promises", "1/1"))),
    Story(
      "洽谈流失",
      .on("2026-03-03", .supervisor, .file("investment", "光伏支架项目", lead: "县商务局")),
      .on("2026-03-04", .lead, .move("visit")),
      .on("2026-03-30", .lead, .move("lose", reason: "客商选址邻县"), expect: .light(.none), .notRunning("follow"))),
    Story(
      "违约认定、恢复履约，再违约后处置",
      .on("2026-01-05", .supervisor, .file("investment", "预制菜加工", lead: "县农业农村局", ["chain": "食品"])),
      .on("2026-01-06", .lead, .move("visit")),
      .on("2026-01-07", .lead, .move("talk")),
      .on("2026-01-15", .lead, .move("sign", ["agreed": "0.6"], paper: "协议.pdf"), expect: .due("land", "2026-07-14")),
      .refused(
        "2026-07-20", .supervisor, .move("breach", ["breachedBy": "第三方"], reason: "未落地", paper: "认定书.pdf"),
        because: "one of 政府, 企业"),
      .on(
        "2026-07-20", .supervisor, .move("breach", ["breachedBy": "政府"], reason: "供地晚于协议", paper: "认定书.pdf"),
        expect: .light(.red), .because("违约"), .broken("land"), .measure("breached", "1")),
      .on("2026-08-10", .supervisor, .move("perform", paper: "供地完成证明.pdf"), expect: .state("landed"), .light(.green)),
      .on("2026-12-07", .supervisor, .move("breach", ["breachedBy": "企业"], reason: "资金不到位", paper: "认定书二.pdf")),
      .on(
        "2026-12-25", .supervisor, .move("settle", reason: "退地解约", paper: "解约协议.pdf"), expect: .light(.none))),
  ]
}
