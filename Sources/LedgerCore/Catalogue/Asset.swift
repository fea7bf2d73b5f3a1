/// 河湖林路链楼: a river, a forest, a road, a chain, a building with its chief, who goes round it; what is found on a round
/// is a request whose parent it is.
extension Kind {
  static func asset() throws(KindFault) -> Kind {
    try Kind(
      "asset", Title("河湖林路链楼", "asset"),
      states: [
        State("listed", "已建档", .waiting),
        State("assigned", "已定长", .running),
        State("patrolled", "巡查中", .running),
        State("delisted", "已销档", .dropped),
      ],
      moves: [
        Move(
          "assign", "定长", from: "listed", "assigned", "patrolled", to: "assigned", by: [.supervisor],
          needs: [.field("chief"), .field("level")]),
        Move(
          "patrol", "巡查", from: "assigned", "patrolled", to: "patrolled", by: [.leader, .lead], needs: [.field("round")]
        ),
        Move(
          "delist", "销档", from: "listed", "assigned", "patrolled", to: "delisted", by: [.supervisor], needs: [.reason]),
      ],
      clocks: [
        // `kinds.md` asks for rounds by level and gives no numbers: once a month for a county's chief, twice for a
        // township's, weekly for a village's, until the place says otherwise.
        ClockRule(
          "round", "巡查时限", in: "assigned", "patrolled", limit: .calendarMonths(1),
          variants: [
            .init(when: "level", is: "乡级", .calendarDays(15)), .init(when: "level", is: "村级", .calendarDays(7)),
          ], restartsOnMove: "patrol")
      ],
      fields: [
        Field("class", "类别", .choice(["河", "湖", "林", "路", "链", "楼"])),
        Field("chief", "责任长（职务）"),
        Field("level", "层级", .choice(["县级", "乡级", "村级"])),
        Field("round", "巡查记录"),
        Field("extent", "范围"),
        Field("location", "位置", .position),
      ],
      measures: [
        KindMeasure("rounds", "巡查按时率", .runs(clock: "round"), by: ["level", "class"]),
        KindMeasure("findings", "问题办结率", .children, by: ["class"]),
      ],
      stories: Story.asset)
  }
}

extension Story {
  static let asset = [
    Story(
      "乡级河长半月一巡，漏了一次；巡出的问题成为诉求",
      .on(
        "2026-03-02", .supervisor, .file("asset", "衍溪河白鹿段", ["class": "河", "extent": "4.2公里"]), expect: .light(.grey)),
      .refused("2026-03-02", .supervisor, .move("assign", ["chief": "白鹿镇镇长", "level": "镇级"]), because: "县级, 乡级, 村级"),
      .on(
        "2026-03-02", .supervisor, .move("assign", ["chief": "白鹿镇镇长", "level": "乡级"]),
        expect: .due("round", "2026-03-17"), .light(.green)),
      .refused("2026-03-12", .leader, .move("patrol"), because: "round"),
      .on(
        "2026-03-12", .leader, .move("patrol", ["round": "全段无异常"]), expect: .due("round", "2026-03-27"),
        .measure("rounds", "1/1")),
      .look("2026-03-28", .light(.red), .because("巡查时限已于2026-03-27到期"), .measure("rounds", "1/2")),
      .on(
        "2026-04-01", .leader, .move("patrol", ["round": "桥下游有垃圾"]), expect: .due("round", "2026-04-16"),
        .light(.green), .measure("rounds", "1/2")),
      .on("2026-04-01 11:00", .leader, .file("request", "河道垃圾清运", lead: "白鹿镇", parent: 1, ["channel": "巡查"])),
      .on("2026-04-01 11:10", .window, item: 8, .move("dispatch"), expect: .due("reply", "2026-04-09")),
      .on("2026-04-01 15:00", .lead, item: 8, .move("signFor")),
      .on("2026-04-01 15:00", .lead, item: 8, .move("handle")),
      .on("2026-04-02", .lead, item: 8, .move("reply", reason: "已清运2吨")),
      .on("2026-04-03", .window, item: 8, .rate(Rating(grade: .satisfied))),
      .on("2026-04-03", .window, item: 8, .move("callBack")),
      .on("2026-04-03", .window, item: 8, .move("close"), expect: .light(.blue)),
      .look("2026-04-03", .measure("findings", "1/1")),
      // 换届换人：从头起算不必，巡查照旧。
      .on(
        "2026-04-07", .supervisor, .move("assign", ["chief": "县委副书记", "level": "县级"]),
        expect: .due("round", "2026-05-01")),
      .on("2026-12-21", .supervisor, .move("delist", reason: "并入市管河段"), expect: .light(.none))),
    Story(
      "村级林长每周一巡，过春节也不停",
      .on("2026-02-09", .supervisor, .file("asset", "白鹿山生态公益林", ["class": "林"])),
      .on(
        "2026-02-09", .supervisor, .move("assign", ["chief": "白鹿村村支书", "level": "村级"]),
        expect: .due("round", "2026-02-16")),
      .on("2026-02-16 10:00", .leader, .move("patrol", ["round": "防火隔离带完好"]), expect: .due("round", "2026-02-23")),
      .look("2026-02-24", .light(.red), .because("巡查时限已于2026-02-23到期")),
      .on(
        "2026-02-24", .lead, .move("patrol", ["round": "补巡，无火情"]), expect: .due("round", "2026-03-03"),
        .light(.green), .measure("rounds", "1/2"))),
  ]
}
