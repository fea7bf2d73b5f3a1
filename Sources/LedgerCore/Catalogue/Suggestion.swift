/// 建议提案: a deputy's suggestion or a CPPCC member's proposal, answered after contact and rated by who made it.
///
/// Three months from the day it is assigned, six where it is hard (代表法, as amended in 2015, article 42: 自交办之日起三个月内
/// 答复, 涉及面广、处理难度大的六个月内答复).
extension Kind {
  static func suggestion() throws(KindFault) -> Kind {
    try Kind(
      "suggestion", Title("建议提案", "suggestion"),
      states: [
        State("received", "已收到", .waiting),
        State("assigned", "已交办", .waiting),
        State("contacted", "已沟通", .running),
        State("drafted", "已拟复", .running),
        State("signed", "已签发", .running),
        State("replied", "已答复", .running),
        State("rated", "已评价", .running),
        State("rehandling", "重新办理", .running),
        State("closed", "已办结", .done),
      ],
      moves: [
        Move("assign", "交办", from: "received", to: "assigned", by: [.supervisor], needs: [.lead]),
        Move(
          "return", "申请退办", from: "assigned", to: "received", by: [.lead],
          needs: [.reason, .once, .before(clock: "return")]),
        Move("contact", "与代表沟通", from: "assigned", to: "contacted", by: [.lead, .support], needs: [.field("contact")]),
        Move("draft", "拟复", from: "contacted", "rehandling", to: "drafted", by: [.lead]),
        Move("redraft", "退回重拟", from: "drafted", to: "contacted", by: [.leader], needs: [.reason]),
        Move("sign", "签发", from: "drafted", to: "signed", by: [.leader]),
        Move(
          "reply", "答复", from: "signed", to: "replied", by: [.lead],
          needs: [.value("class", ["A", "B", "C"]), .evidence]),
        Move("rate", "记录评价", from: "replied", to: "rated", by: [.deputy, .supervisor], needs: [.rated]),
        Move(
          "close", "办结", from: "rated", to: "closed", by: [.supervisor], needs: [.rating([.satisfied, .basically])]),
        Move("rehandle", "重新办理", from: "rated", to: "rehandling", by: [.supervisor], needs: [.rating([.not])]),
      ],
      clocks: [
        ClockRule(
          "reply", "答复时限", in: "assigned", through: ["received", "contacted", "drafted", "signed"],
          limit: .calendarMonths(3), variants: [.init(when: "complexity", is: "复杂", .calendarMonths(6))], extensions: 1,
          most: .calendarMonths(6)),
        // Three to ten working days, by place (anchors 1.4); the strictest.
        ClockRule("return", "退办时限", in: "assigned", limit: .workingDays(3)),
        ClockRule(
          "rehandle", "重办时限", in: "rehandling", through: ["drafted", "signed"], limit: .calendarMonths(2)),
      ],
      fields: [
        Field("form", "类别", .choice(["人大代表建议", "政协提案"])),
        Field("number", "编号"),
        Field("mover", "领衔人"),
        Field("complexity", "难易", .choice(["一般", "复杂"])),
        Field("contact", "沟通方式", .choice(["面商", "电话", "走访", "座谈"])),
        // A solved, B planned, C explained.
        Field("class", "答复类别", .choice(["A", "B", "C"]), changedBy: ["reply"]),
      ],
      measures: [
        KindMeasure("contacted", "沟通率", .share(.made(move: "contact"), of: .reached(["assigned"])), by: ["office"]),
        KindMeasure("onTime", "按时答复率", .share(.kept(clock: "reply"), of: .decided(clock: "reply")), by: ["office"]),
        KindMeasure(
          "satisfied", "满意率", .share(.rated([.satisfied, .basically]), of: .rated(Rating.Grade.allCases)),
          by: ["office", "form"]),
        KindMeasure("classA", "A类率", .share(.field("class", ["A"]), of: .reached(["replied"])), by: ["office"]),
      ],
      ratedBy: [.deputy], stories: Story.suggestion)
  }
}

extension Story {
  static let suggestion = [
    Story(
      "退办改派，答复B类不满意，两个月内重办成A类",
      .on("2026-01-26", .supervisor, .file("suggestion", "关于增设学校门口过街设施的建议", ["form": "人大代表建议", "number": "第12号"])),
      .refused("2026-01-28", .supervisor, .move("assign"), because: "牵头单位"),
      .on("2026-01-28", .supervisor, .give(to: "县交通局")),
      .on(
        "2026-01-28", .supervisor, .move("assign"), expect: .due("reply", "2026-04-28"), .due("return", "2026-02-02"),
        .light(.grey)),
      .on(
        "2026-01-30", .lead, .move("return", reason: "城区道路归县城管局"), expect: .state("received"),
        .due("reply", "2026-04-28")),
      .on("2026-02-03", .supervisor, .give(to: "县城管局")),
      // 答复时限仍从第一次交办起算。
      .on(
        "2026-02-03", .supervisor, .move("assign"), expect: .due("reply", "2026-04-28"), .due("return", "2026-02-06")),
      .refused("2026-02-05", .lead, .move("return", reason: "不归我局"), because: "made only once"),
      .refused("2026-03-05", .lead, .move("contact"), because: "contact"),
      .on(
        "2026-03-05", .lead, .move("contact", ["contact": "面商"]), expect: .light(.green), .measure("contacted", "1/1")),
      .on("2026-04-08", .lead, .move("draft")),
      .on("2026-04-09", .leader, .move("redraft", reason: "没有写明建成时间")),
      .on("2026-04-13", .lead, .move("draft")),
      .on("2026-04-15", .leader, .move("sign")),
      .refused("2026-04-20", .lead, .move("reply", ["class": "D"], paper: "复函.pdf"), because: "one of A, B, C"),
      .on(
        "2026-04-20", .lead, .move("reply", ["class": "B"], paper: "复函.pdf"), expect: .kept("reply"),
        .measure("onTime", "1/1"), .measure("classA", "0/1")),
      .refused("2026-04-24", .deputy, .move("rate"), because: "a rating given"),
      .on("2026-04-24", .deputy, .rate(Rating(grade: .not, words: "只说列入计划"))),
      .on("2026-04-24", .deputy, .move("rate"), expect: .measure("satisfied", "0/1")),
      .refused("2026-05-06", .supervisor, .move("close"), because: "rating"),
      .on("2026-05-06", .supervisor, .move("rehandle"), expect: .due("rehandle", "2026-07-06"), .light(.green)),
      .look("2026-07-02", .light(.yellow), .because("重办时限将于2026-07-06到期")),
      .on("2026-07-02", .lead, .move("draft"), expect: .due("rehandle", "2026-07-06")),
      .on("2026-07-02", .leader, .move("sign")),
      .on(
        "2026-07-03", .lead, .move("reply", ["class": "A"], paper: "复函二.pdf"), expect: .kept("rehandle"),
        .measure("classA", "1/1")),
      .on("2026-07-10", .deputy, .rate(Rating(grade: .satisfied))),
      .on("2026-07-10", .supervisor, .move("rate"), expect: .measure("satisfied", "1/1")),
      .on("2026-07-13", .supervisor, .move("close"), expect: .light(.blue))),
    Story(
      "复杂件六个月是法律的上限，不再延长；一般件可延到六个月",
      .on("2026-02-02", .supervisor, .file("suggestion", "关于整治东湖水环境的提案", lead: "县生态环境局", ["form": "政协提案"])),
      .on(
        "2026-02-02", .supervisor, .move("assign", ["complexity": "复杂"]), expect: .due("reply", "2026-08-02"),
        .due("return", "2026-02-05")),
      .look("2026-02-06", .broken("return")),
      .refused("2026-02-06", .lead, .move("return", reason: "不归我局"), because: "not to have run out"),
      .on("2026-03-10", .support, .move("contact", ["contact": "座谈"])),
      .refused("2026-07-28", .lead, .postpone("reply", to: "2026-09-02", "等检测结果", by: "县政协提案委"), because: "督查室"),
      .refused(
        "2026-07-28", .supervisor, .postpone("reply", to: "2026-09-02", "等检测结果", by: "县政协提案委"),
        because: "2026-08-02 at the latest: the law allows 6m"),
      .look("2026-08-03", .light(.red), .because("答复时限已于2026-08-02到期"), .measure("onTime", "0/1")),
      .on("2026-08-03", .supervisor, .file("suggestion", "关于增设公交站的建议", lead: "县交通局", ["form": "人大代表建议"])),
      .on("2026-08-03", .supervisor, item: 9, .move("assign"), expect: .due("reply", "2026-11-03")),
      .refused(
        "2026-11-04", .supervisor, item: 9, .postpone("reply", to: "2026-12-01", "线网调整", by: "县人大代工委"),
        because: "what is late stays late"),
      .on("2026-11-04", .supervisor, .file("suggestion", "关于增设路灯的建议", lead: "县城管局", ["form": "人大代表建议"])),
      .on("2026-11-04", .supervisor, item: 12, .move("assign")),
      .on(
        "2027-01-29", .supervisor, item: 12, .postpone("reply", to: "2027-05-04", "纳入预算", by: "县人大代工委"),
        expect: .due("reply", "2027-05-04"))),
  ]
}
