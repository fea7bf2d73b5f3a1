/// 一件事: one visit for what several offices decide; their cases are children that run in parallel.
extension Kind {
  static func service() throws(KindFault) -> Kind {
    try Kind(
      "service", Title("一件事", "service"),
      states: [
        State("draft", "填报中", .waiting),
        State("filed", "已申请", .waiting),
        State("owing", "容缺受理", .running),
        State("accepted", "已受理", .running),
        State("decided", "已决定", .running),
        State("delivered", "已送达", .done),
        State("rated", "已评价", .done),
        State("withdrawn", "已撤回", .dropped),
        State("refused", "不予办理", .done),
      ],
      moves: [
        Move("file", "申请", from: "draft", to: "filed", by: [.public, .window]),
        Move("accept", "受理", from: "filed", to: "accepted", by: [.window], needs: [.field("promise")]),
        Move(
          "tolerate", "容缺受理", from: "filed", to: "owing", by: [.window],
          needs: [.field("promise"), .field("missing"), .field("missingBy")]),
        Move(
          "owe", "一次告知补正", from: "accepted", to: "owing", by: [.window, .lead],
          needs: [.field("missing"), .field("missingBy")]),
        Move("supplement", "补齐", from: "owing", to: "accepted", by: [.window, .public], needs: [.evidence]),
        Move("decide", "决定", from: "accepted", to: "decided", by: [.lead, .window], needs: [.children()]),
        Move("deliver", "送达", from: "decided", to: "delivered", by: [.window], needs: [.field("visits")]),
        Move("rate", "评价", from: "delivered", to: "rated", by: [.public, .window], needs: [.rated]),
        Move(
          "withdraw", "撤回", from: "draft", "filed", "owing", "accepted", to: "withdrawn", by: [.public, .window]),
        Move(
          "refuse", "不予办理", from: "filed", "owing", "accepted", to: "refused", by: [.lead, .window],
          needs: [.reason, .field("ground")]),
      ],
      clocks: [
        // Without a promise of the bundle the legal term: 45 working days where several offices handle together
        // (行政许可法第四十二条、第八十二条).
        ClockRule(
          "promise", "承诺时限", in: "accepted", "owing", pausesIn: ["owing"], limit: .workingDays(45),
          limitField: "promise"),
        // The field is asked for; the limit stands for items that came in before it was.
        ClockRule("missing", "补正时限", in: "owing", limit: .workingDays(10), limitField: "missingBy"),
        // 行政许可法第四十四条: delivered within ten days of the decision.
        ClockRule("deliver", "送达时限", in: "decided", limit: .workingDays(10)),
      ],
      fields: [
        Field("bundle", "事项"),
        Field("channel", "渠道", .choice(["线上", "窗口", "自助机", "代办"])),
        Field("promise", "承诺时限", .limit, changedBy: []),
        Field("legal", "法定时限（工作日）", .count, changedBy: []),
        Field("missing", "欠缺材料"),
        Field("missingBy", "补正期限", .day),
        Field("visits", "跑动次数", .count),
        Field("ground", "法律依据"),
      ],
      measures: [
        KindMeasure(
          "onPromise", "承诺兑现率", .share(.kept(clock: "promise"), of: .decided(clock: "promise")),
          by: ["bundle", "office"]),
        KindMeasure("visits", "平均跑动次数", .mean("visits"), by: ["bundle"]),
        KindMeasure("online", "网办率", .share(.field("channel", ["线上"]), of: .all), by: ["bundle"]),
        KindMeasure("saved", "比法定时限节省（工作日）", .saved(clock: "promise", against: "legal"), by: ["bundle"]),
        KindMeasure("tolerated", "容缺受理件数", .count(.reached(["owing"]))),
        KindMeasure(
          "satisfied", "好评率", .share(.rated([.satisfied, .basically]), of: .rated(Rating.Grade.allCases)),
          by: ["bundle"]),
      ],
      filedBy: [.public, .window, .lead, .admin],
      ratedBy: [.public, .window], stories: Story.service)
  }
}

extension Story {
  static let service = [
    Story(
      "开餐馆一件事：容缺受理、两部门并联、三个工作日办结",
      .on(
        "2026-05-08 09:10", .public,
        .file("service", "开餐馆一件事", ["bundle": "开餐馆", "channel": "线上", "legal": "20"]), expect: .light(.grey)),
      .on("2026-05-08 09:20", .public, .move("file")),
      .refused("2026-05-08 10:00", .window, .move("tolerate", ["promise": "3d"]), because: "missing"),
      .refused("2026-05-08 10:00", .window, .move("accept", ["promise": "三天"]), because: "a limit such as"),
      .on(
        "2026-05-08 10:05", .window,
        .move("tolerate", ["promise": "3d", "missing": "健康证明", "missingBy": "2026-05-20"]),
        expect: .standsStill("promise"), .due("missing", "2026-05-20"), .light(.green), .measure("tolerated", "1")),
      .on("2026-05-08 10:10", .window, .file("service", "食品经营许可", lead: "县市场监管局", parent: 1, ["bundle": "开餐馆"])),
      .on("2026-05-08 10:10", .window, item: 6, .move("file")),
      .on(
        "2026-05-08 10:10", .window, item: 6, .move("accept", ["promise": "2d"]), expect: .due("promise", "2026-05-11")),
      .refused("2026-05-11", .public, .move("supplement"), because: "evidence"),
      // 9 日（周六）调休上班，停了两个工作日：8 日起算的三个工作日从 12 日（11 日的次日）数到 14 日。
      .on(
        "2026-05-11 15:00", .public, .move("supplement", paper: "健康证明.jpg"), expect: .due("promise", "2026-05-14"),
        .kept("missing")),
      .refused("2026-05-12", .lead, .move("decide"), because: "食品经营许可"),
      .on("2026-05-12", .lead, item: 6, .move("decide"), expect: .broken("promise"), .due("deliver", "2026-05-26")),
      .on("2026-05-12", .window, item: 6, .move("deliver", ["visits": "0"]), expect: .kept("deliver"), .light(.blue)),
      .on(
        "2026-05-13", .lead, .move("decide"), expect: .kept("promise"), .due("deliver", "2026-05-27"),
        .measure("onPromise", "1/2"), .measure("saved", "18")),
      .refused("2026-05-13", .window, .move("deliver"), because: "visits"),
      .on("2026-05-13", .window, .move("deliver", ["visits": "1"]), expect: .light(.blue), .measure("visits", "1/2")),
      .refused("2026-05-14", .public, .move("rate"), because: "a rating"),
      .on("2026-05-14", .public, .rate(Rating(grade: .satisfied))),
      .on("2026-05-14", .public, .move("rate"), expect: .measure("satisfied", "1/1"), .measure("online", "1/2"))),
    Story(
      "企业开办八个工作时，跨劳动节",
      .on("2026-04-30 14:00", .window, .file("service", "企业开办", ["bundle": "企业开办", "channel": "窗口"])),
      .on("2026-04-30 14:05", .window, .move("file")),
      // 30 日 15 至 17 点两小时，5 月 1 至 5 日放假，6 日 9 至 15 点六小时。
      .on(
        "2026-04-30 15:00", .window, .move("accept", ["promise": "8wh"]), expect: .due("promise", "2026-05-06 15:00"),
        .light(.green)),
      .look("2026-05-06 15:01", .light(.red), .because("承诺时限已于2026-05-06 15:00:00到期")),
      .on(
        "2026-05-06 16:00", .window, .move("owe", ["missing": "租赁合同", "missingBy": "2026-05-08"]),
        expect: .due("missing", "2026-05-08")),
      .look("2026-05-09", .light(.red), .because("补正时限已于2026-05-08到期")),
      .on("2026-05-09", .public, .move("withdraw"), expect: .light(.none))),
    Story(
      "依法不予办理",
      .on("2026-06-01", .public, .file("service", "设立危险化学品仓库", ["bundle": "危化品经营"])),
      .on("2026-06-01", .window, .move("file")),
      .refused("2026-06-03", .window, .move("refuse", reason: "选址不合要求"), because: "ground"),
      .on(
        "2026-06-03", .window, .move("refuse", ["ground": "危险化学品安全管理条例第十九条"], reason: "选址距学校不足安全距离"),
        expect: .light(.blue), .because("不予办理"))),
  ]
}
