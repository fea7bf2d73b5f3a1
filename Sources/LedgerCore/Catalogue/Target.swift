internal import Facts

/// 目标: a number the report promises for a period, observed by month or quarter, judged on the next report.
extension Kind {
  static func target() throws(KindFault) -> Kind {
    try Kind(
      "target", Title("目标", "target"),
      states: [
        State("set", "已确定", .waiting),
        State("tracked", "跟踪中", .running),
        State("met", "已完成", .done),
        State("missed", "未完成", .failed),
        // The next report says nothing of it: no better than missed until somebody finds the figure.
        State("unreported", "未交代", .failed),
      ],
      moves: [
        Move("track", "开始跟踪", from: "set", to: "tracked", by: [.supervisor], needs: [.field("value")]),
        Move(
          "revise", "调整目标", from: "tracked", to: "tracked", by: [.supervisor],
          needs: [.reason, .handed("the congress's decision (人大决定)"), .field("value")]),
        Move(
          "meet", "核定完成", from: "tracked", "unreported", to: "met", by: [.supervisor],
          needs: [
            .handed("the report that says so (次年报告、公报)"), .field("result"), .meets(true, field: "result"),
          ]),
        Move(
          "miss", "核定未完成", from: "tracked", "unreported", to: "missed", by: [.supervisor],
          needs: [
            .reason, .handed("the report that says so (次年报告、公报)"), .field("result"), .meets(false, field: "result"),
          ]),
        Move("unreport", "记为未交代", from: "tracked", to: "unreported", by: [.supervisor], needs: [.reason]),
      ],
      clocks: [
        // The statistics of a month or quarter come out in the second half of the next month; the 25th leaves a week.
        ClockRule(
          "observe", "观测时限", in: "tracked", limit: .quarterly(by: 25),
          variants: [.init(when: "frequency", is: "月", .monthly(by: 25))], restartsOnProgress: true)
      ],
      fields: [
        Field("indicator", "指标"),
        Field("value", "目标值", .numbers, changedBy: ["revise"]),
        Field("unit", "单位"),
        Field("measure", "口径", .choice(Measure.allCases.map(\.rawValue)), changedBy: ["revise"]),
        Field("comparator", "比较词", .choice(Comparator.allCases.map(\.rawValue)), changedBy: ["revise"]),
        Field("period", "期间"),
        Field("base", "基数"),
        Field("frequency", "观测频率", .choice(["月", "季"])),
        Field("plan", "分月计划", .plan),
        Field("weight", "权重", .count),
        Field("result", "结果", .numbers),
      ],
      // Of a growth of 8 %, 7.6 is not yet behind by 5 hundredths, 7.5 is.
      pace: .calendar(yellow: 5, red: 20),
      measures: [
        KindMeasure("distance", "距目标", .distance),
        KindMeasure("done", "完成度", .done, by: ["place", "indicator"]),
        KindMeasure("leading", "位次居首", .leading, by: ["indicator"]),
        KindMeasure("met", "完成率", .share(.inState(["met"]), of: .reached(["met", "missed", "unreported"]))),
      ],
      stories: Story.target)
  }
}

extension Story {
  static let target = [
    Story(
      "就业目标按月观测，年中经人大常委会批准调整",
      .on(
        "2026-02-25", .supervisor,
        .file(
          "target", "城镇新增就业5000人以上", lead: "县人社局", due: "2026-12-31",
          ["value": "5000", "unit": "人", "measure": "level", "comparator": "ge", "frequency": "月"]),
        expect: .state("set"), .light(.grey)),
      .on("2026-03-02", .supervisor, .move("track"), expect: .due("observe", "2026-03-25"), .light(.green)),
      .on(
        "2026-03-20", .lead, .report("2026-02", quantity: "700"),
        expect: .share(1400), .due("observe", "2026-04-25"), .light(.green), .measure("distance", "-4300")),
      .on("2026-04-20", .lead, .report("2026-03", quantity: "900"), expect: .due("observe", "2026-05-25")),
      .on(
        "2026-05-22", .lead, .report("2026-04", quantity: "1000"), expect: .light(.yellow),
        .because("完成20%，比时间进度落后5个百分点以上")),
      .look("2026-06-26", .light(.red), .because("观测时限已于2026-06-25到期"), .broken("observe")),
      .on("2026-06-26", .lead, .report("2026-05", quantity: "2300"), expect: .light(.green)),
      .refused(
        "2026-07-06", .supervisor, .move("revise", ["value": "4500"], reason: "上半年两家企业停产"),
        because: "人大决定"),
      .on(
        "2026-07-06", .supervisor,
        .move("revise", ["value": "4500"], reason: "上半年两家企业停产", paper: "县人大常委会关于调整2026年目标的决定.pdf"),
        expect: .share(5111)),
      .refused(
        "2027-01-20", .supervisor,
        .move("meet", ["value": "4000", "result": "4100"], paper: "2027年政府工作报告.pdf"),
        because: "changed by the move revise"),
      .refused(
        "2027-01-20", .supervisor, .move("miss", ["result": "4620"], reason: "未达到5000", paper: "2027年政府工作报告.pdf"),
        because: "not to meet the aim of 4500"),
      .on(
        "2027-01-20", .supervisor, .move("meet", ["result": "4620"], paper: "2027年政府工作报告.pdf"),
        expect: .light(.blue), .measure("distance", "120"), .measure("met", "1/1"))),
    Story(
      "增速按季与目标值本身比，并与邻县比位次",
      .on(
        "2026-02-25", .supervisor,
        .file(
          "target", "地区生产总值增长8%以上", due: "2026-12-31",
          ["value": "8", "unit": "%", "measure": "growth", "comparator": "ge", "indicator": "gdp"])),
      .on(
        "2026-02-25", .supervisor,
        .file(
          "target", "地区生产总值增长7.5%左右", place: "渭川县", due: "2026-12-31",
          ["value": "7.5", "unit": "%", "measure": "growth", "comparator": "approx", "indicator": "gdp"])),
      .on("2026-03-02", .supervisor, .move("track"), expect: .due("observe", "2026-04-25"), .measure("leading", "0/0")),
      .on(
        "2026-04-22", .supervisor, .report("2026Q1", quantity: "7.5"), expect: .share(9375), .light(.yellow),
        .because("比目标值落后5个百分点以上"), .due("observe", "2026-07-25"), .measure("done", "93.75%")),
      .on("2026-04-23", .supervisor, item: 2, .move("track")),
      .on("2026-04-23", .supervisor, item: 2, .report("2026Q1", quantity: "7.8"), expect: .measure("leading", "1/2")),
      .on("2026-07-20", .supervisor, .report("2026Q2", quantity: "8.1"), expect: .light(.green)),
      .refused(
        "2027-02-01", .supervisor, .move("meet", ["result": "7.6"], paper: "2027年政府工作报告.pdf"),
        because: "to meet the aim of 8"),
      .on(
        "2027-02-01", .supervisor, .move("miss", ["result": "7.6"], reason: "四季度工业回落", paper: "2027年政府工作报告.pdf"),
        expect: .light(.red), .because("2027-02-01未完成")),
      .on(
        "2027-02-01", .supervisor, item: 2, .move("meet", ["result": "7.2"], paper: "渭川县2027年政府工作报告.pdf"),
        expect: .state("met"), .measure("met", "1/2"))),
    Story(
      "次年报告没有交代",
      .on("2026-02-25", .supervisor, .file("target", "粮食播种面积稳定在30万亩", ["value": "30", "unit": "万亩"])),
      .on("2026-03-02", .supervisor, .move("track")),
      .on(
        "2027-03-10", .supervisor, .move("unreport", reason: "2027年报告未提及"), expect: .light(.red),
        .because("未交代"), .measure("met", "0/1")),
      .on(
        "2027-04-06", .supervisor, .move("meet", ["result": "30.2"], paper: "统计公报.pdf"), expect: .light(.blue),
        .measure("met", "1/1"))),
  ]
}
