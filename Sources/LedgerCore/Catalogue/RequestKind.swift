/// 诉求: what a citizen, a company, the grid or a chief on patrol asks for, until who asked is content.
///
/// Limits as `kinds.md`; a place sets its own.
extension Kind {
  static func request() throws(KindFault) -> Kind {
    try Kind(
      "request", Title("诉求", "request"),
      states: [
        State("received", "已受理", .waiting),
        State("dispatched", "已派单", .waiting),
        State("signedFor", "已签收", .running),
        State("handling", "办理中", .running),
        State("replied", "已答复", .running),
        State("calledBack", "已回访", .running),
        State("closed", "已办结", .done),
        State("merged", "已并单", .dropped),
      ],
      moves: [
        Move("dispatch", "派单", from: "received", to: "dispatched", by: [.window, .supervisor], needs: [.lead]),
        Move("signFor", "签收", from: "dispatched", to: "signedFor", by: [.lead]),
        Move(
          "return", "退单", from: "dispatched", to: "received", by: [.lead],
          needs: [.reason, .once, .before(clock: "sign")]),
        Move("handle", "办理", from: "signedFor", to: "handling", by: [.lead]),
        Move("reply", "答复", from: "handling", to: "replied", by: [.lead], needs: [.reason]),
        Move("callBack", "回访", from: "replied", to: "calledBack", by: [.window], needs: [.rated]),
        Move(
          "close", "办结", from: "calledBack", to: "closed", by: [.window, .supervisor],
          needs: [.rating([.satisfied, .basically])]),
        Move(
          "reopen", "二次办理", from: "calledBack", "closed", to: "dispatched", by: [.window, .supervisor],
          needs: [.rating([.not])]),
        Move(
          "closeAnyway", "不满意办结", from: "calledBack", to: "closed", by: [.supervisor],
          needs: [.reason, .rating([.not]), .after(move: "reopen")]),
        Move(
          "merge", "并单", from: "received", "dispatched", "signedFor", "handling", to: "merged",
          by: [.window, .supervisor], needs: [.link(.mergedInto)]),
      ],
      clocks: [
        ClockRule("dispatch", "派单时限", in: "received", limit: .hours(1)),
        ClockRule("sign", "签收时限", in: "dispatched", limit: .workingDays(1)),
        ClockRule(
          "reply", "答复时限", in: "dispatched", through: ["signedFor", "handling"], limit: .workingDays(5),
          variants: [
            .init(when: "urgency", is: "紧急", .workingDays(1)), .init(when: "urgency", is: "复杂", .workingDays(15)),
          ], extensions: 1),
        ClockRule("callBack", "回访时限", in: "replied", limit: .workingDays(3)),
      ],
      fields: [
        Field("channel", "来源", .choice(["12345热线", "企业服务", "网格", "巡查", "领导信箱"])),
        Field("topic", "主题"),
        Field("area", "片区"),
        Field("urgency", "缓急", .choice(["一般", "紧急", "复杂"])),
        Field("contact", "联系方式", .personal),
      ],
      measures: [
        KindMeasure(
          "onTime", "按时答复率", .share(.kept(clock: "reply"), of: .decided(clock: "reply")), by: ["office", "channel"]),
        KindMeasure("closed", "办结率", .share(.inState(["closed"]), of: .all), by: ["office", "channel"]),
        KindMeasure(
          "satisfied", "满意率", .share(.rated([.satisfied, .basically]), of: .rated(Rating.Grade.allCases)),
          by: ["office", "channel"]),
        KindMeasure("heat", "热度", .count(.all), by: ["topic", "place", "area"]),
        KindMeasure("reopened", "二次办理件数", .count(.made(move: "reopen")), by: ["office"]),
      ],
      filedBy: [.window, .public, .supervisor, .leader, .lead, .admin],
      ratedBy: [.public, .window], stories: Story.request)
  }
}

extension Story {
  static let request = [
    Story(
      "清明前来电，退单一次，延期一次，不满意重办",
      .on(
        "2026-04-03 16:30", .window,
        .file("request", "东湖小区下水道堵塞", ["channel": "12345热线", "topic": "市政设施", "urgency": "一般"]),
        expect: .due("dispatch", "2026-04-03 17:30"), .light(.grey)),
      .look("2026-04-03 17:18", .light(.yellow), .because("派单时限将于2026-04-03 17:30:00到期")),
      .refused("2026-04-03 17:20", .window, .move("dispatch"), because: "牵头单位"),
      .on("2026-04-03 17:20", .window, .give(to: "县住建局")),
      // 4 日至 6 日清明放假。
      .on(
        "2026-04-03 17:25", .window, .move("dispatch"), expect: .kept("dispatch"), .due("sign", "2026-04-07"),
        .due("reply", "2026-04-13")),
      .on(
        "2026-04-07 09:00", .lead, .move("return", reason: "属县城管局管养"), expect: .due("dispatch", "2026-04-07 10:00"),
        .notRunning("reply")),
      .on("2026-04-07 09:30", .window, .give(to: "县城管局")),
      .on(
        "2026-04-07 10:00", .window, .move("dispatch"), expect: .due("sign", "2026-04-08"), .due("reply", "2026-04-14")),
      .refused("2026-04-08", .lead, .move("return", reason: "应由社区处理"), because: "made only once"),
      .on("2026-04-08", .lead, .move("signFor"), expect: .kept("sign"), .light(.green)),
      .on("2026-04-08", .lead, .move("handle")),
      .on(
        "2026-04-13", .leader, .postpone("reply", to: "2026-04-17", "需开挖", by: "县城管局分管副局长"),
        expect: .due("reply", "2026-04-17")),
      .refused(
        "2026-04-16", .leader, .postpone("reply", to: "2026-04-30", "雨天", by: "县城管局分管副局长"), because: "already extended"),
      .on(
        "2026-04-16", .lead, .move("reply", reason: "已疏通主管"), expect: .kept("reply"), .due("callBack", "2026-04-21"),
        .measure("onTime", "1/1")),
      .refused("2026-04-17", .window, .move("callBack"), because: "a rating given"),
      .on(
        "2026-04-17", .window, as: "来电人", .rate(Rating(grade: .not, words: "支管还堵")),
        expect: .measure("satisfied", "0/1")),
      .on("2026-04-17", .window, .move("callBack"), expect: .kept("callBack")),
      .refused("2026-04-17", .window, .move("close"), because: "rating"),
      .refused("2026-04-17", .supervisor, .move("closeAnyway", reason: "已办"), because: "“reopen”"),
      .on(
        "2026-04-17", .window, .move("reopen"), expect: .state("dispatched"), .due("sign", "2026-04-20"),
        .due("reply", "2026-04-24"), .measure("reopened", "1")),
      .on("2026-04-20", .lead, .move("signFor")),
      .on("2026-04-20", .lead, .move("handle")),
      .on("2026-04-22", .lead, .move("reply", reason: "支管已换")),
      .on("2026-04-23", .public, .rate(Rating(grade: .satisfied))),
      .on("2026-04-23", .window, .move("callBack")),
      .on(
        "2026-04-23", .window, .move("close"), expect: .light(.blue), .measure("closed", "1/1"),
        .measure("satisfied", "1/1"))),
    Story(
      "紧急件跨劳动节；再次不满意，说明理由办结",
      .on("2026-04-30 08:00", .public, .file("request", "自来水管爆裂", lead: "县水务公司", ["urgency": "紧急"])),
      .on(
        "2026-04-30 08:20", .window, .move("dispatch"), expect: .due("reply", "2026-05-06"), .due("sign", "2026-05-06")),
      .look("2026-05-06", .light(.yellow), .because("答复时限将于2026-05-06到期")),
      .look("2026-05-07", .light(.red), .because("答复时限已于2026-05-06到期"), .measure("onTime", "0/1")),
      .on("2026-05-07", .lead, .move("signFor"), expect: .broken("sign")),
      .on("2026-05-07", .lead, .move("handle")),
      .on("2026-05-07", .lead, .move("reply", reason: "已修复"), expect: .broken("reply"), .due("callBack", "2026-05-11")),
      .on("2026-05-08", .public, .rate(Rating(grade: .not, words: "要求赔偿十倍"))),
      .on("2026-05-08", .window, .move("callBack")),
      .on("2026-05-08", .window, .move("reopen"), expect: .due("reply", "2026-05-09")),
      .on("2026-05-08", .lead, .move("signFor")),
      .on("2026-05-08", .lead, .move("handle")),
      .on("2026-05-09", .lead, .move("reply", reason: "已按规定减免当月水费"), expect: .kept("reply")),
      .on("2026-05-09", .public, .rate(Rating(grade: .not))),
      .on("2026-05-11", .window, .move("callBack")),
      .on(
        "2026-05-11", .supervisor, .move("closeAnyway", reason: "诉求于法无据，已书面告知"), expect: .light(.blue),
        .measure("satisfied", "0/1"))),
    Story(
      "复杂件十五个工作日；同一件事两人来电，并单",
      .on("2026-04-30 09:00", .window, .file("request", "工地夜间施工", lead: "县住建局", ["urgency": "复杂"])),
      .on("2026-04-30 09:10", .window, .move("dispatch"), expect: .due("reply", "2026-05-25")),
      .on("2026-04-30 09:20", .window, .file("request", "工地噪声扰民", lead: "县住建局", ["urgency": "一般"])),
      .refused("2026-04-30 09:30", .window, item: 3, .move("merge"), because: "mergedInto"),
      .refused("2026-04-30 09:30", .window, item: 3, .link(Linked(item: 3, how: .mergedInto)), because: "itself"),
      .on("2026-04-30 09:30", .window, item: 3, .link(Linked(item: 1, how: .mergedInto))),
      .on(
        "2026-04-30 09:30", .window, item: 3, .move("merge"), expect: .light(.none), .notRunning("dispatch"),
        .measure("heat", "2"))),
  ]
}
