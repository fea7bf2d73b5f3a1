import LedgerCore
import Testing

@Suite("Appraisal")
struct AppraisalTests {
  private let kind: Kind
  private let tree: OfficeTree
  private let now = Moment(Day(number: 20_600))

  init() throws {
    kind = try Kind(
      "task", Title("重点工作", "task"),
      states: [State("open", "推进中", .running), State("closed", "已办结", .done)],
      moves: [Move("close", "销号", from: "open", to: "closed", by: [.supervisor])],
      clocks: [ClockRule("reply", "答复时限", in: "open", limit: .workingDays(5))],
      fields: [Field("paid", "到位资金", .quantity(unit: "万元")), Field("agreed", "协议资金", .quantity(unit: "万元"))],
      measures: [
        KindMeasure("closed", "办结率", .share(.inState(["closed"]), of: .all)),
        KindMeasure("urged", "催办件数", .count(.urged)), KindMeasure("onTime", "按时率", .runs(clock: "reply")),
        KindMeasure("satisfied", "满意率", .ratings([.satisfied])), KindMeasure("done", "完成度", .done),
        KindMeasure("paidIn", "到位率", .ratio("paid", of: "agreed")),
        KindMeasure("paid", "到位资金", .sum("paid")),
      ])
    tree = try OfficeTree([
      Office("衍溪县人民政府"),
      Office("民政局", aliases: ["县民政局"], superior: "衍溪县人民政府"),
      Office("养老服务中心", superior: "民政局"),
      Office("教育局", superior: "衍溪县人民政府"),
      Office("住建局", superior: "衍溪县人民政府"),
      Office("档案局", superior: "衍溪县人民政府"),
    ])
  }

  private func item(
    _ id: Int, _ lead: String?, closed: Bool = false, urged: Int = 0, year: Int = 2026, fields: [String: String] = [:]
  ) throws -> Item {
    let created = Created(
      kind: "task", place: "衍溪县", year: year, title: "第\(id)件", fields: fields, parties: Parties(lead: lead))
    var events: [Event] = [.created(created)]
    if closed { events.append(.moved(Moved(move: "close", from: "open", to: "closed"))) }
    for level in 0..<urged { events.append(.urged(Urged(level: level + 1, reason: "逾期"))) }
    let entries = events.enumerated().map {
      Entry(number: id + $0.offset, item: id, at: now, by: "zhang", role: .supervisor, event: $0.element)
    }
    return try #require(Item.folding(entries, kind, WorkingCalendar.builtIn))
  }

  private func items() throws -> [Item] {
    try [
      item(10, "县民政局", closed: true), item(20, "养老服务中心", closed: true), item(30, "民政局", urged: 2), item(40, "民政局"),
      item(50, "教育局", closed: true), item(60, "住建局", closed: true), item(70, "住建局", urged: 1), item(80, "不明的局"),
      item(90, nil), item(100, "教育局", year: 2025), item(110, "住建局", closed: true), item(120, "住建局"),
    ]
  }

  private func appraisal(
    _ criteria: [Appraisal.Criterion], base: Int = 0, offices: [String] = ["民政局", "教育局", "住建局", "档案局"]
  ) throws -> Appraisal {
    try Appraisal(
      name: "2026", title: "年度考核", year: 2026, ground: "衍办发〔2026〕1号", base: base, offices: offices,
      criteria: criteria, kinds: KindCatalogue([kind]))
  }

  private static let closed = Appraisal.Criterion("办结", kind: "task", .share(measure: "closed", points: 4000))
  private static let urged = Appraisal.Criterion("催办", kind: "task", .each(measure: "urged", points: -200, limit: 100))

  @Test func everyPointNamesTheItemsBehindIt() throws {
    let scoring = try appraisal([Self.closed, Self.urged], base: 6000).score(items(), tree, at: now)
    let civil = try #require(scoring.offices.first { $0.office == "民政局" })
    #expect(civil.points.map(\.words) == ["40分×2/4＝20分；未达：第30、40号", "1件×-2分＝-2分，以-1分为限：第30号"])
    #expect(civil.points[0].items == [10, 20])
    #expect(civil.points[0].others == [30, 40])
    #expect(civil.points[1].items == [30])
    #expect(civil.score == 7900)
    #expect(scoring.unattributed == [80, 90])
  }

  @Test func anOfficeWithoutDataSaysSoAndIsNotZero() throws {
    let scoring = try appraisal([Self.closed], base: 100).score(items(), tree, at: now)
    let last = try #require(scoring.offices.last)
    #expect(last.office == "档案局")
    #expect(last.score == nil)
    #expect(last.rank == nil)
    #expect(last.points.map(\.words) == ["无数据，不计入"])
  }

  @Test func equalScoresShareARank() throws {
    let scoring = try appraisal([Self.closed]).score(items(), tree, at: now)
    #expect(scoring.offices.map(\.office) == ["教育局", "民政局", "住建局", "档案局"])
    #expect(scoring.offices.map(\.rank) == [1, 2, 2, nil])
    #expect(scoring.offices.map(\.score) == [4000, 2000, 2000, nil])
  }

  @Test func aCriterionWithoutDataIsLeftOutAndTheOthersWeighMore() throws {
    let paid = Appraisal.Criterion("到位", kind: "task", .share(measure: "paidIn", points: 6000))
    let some = try [
      item(10, "教育局", closed: true), item(20, "教育局"), item(30, "住建局", fields: ["paid": "30", "agreed": "40"]),
    ]
    let scoring = try appraisal([Self.closed, paid]).score(some, tree, at: now)
    let school = try #require(scoring.offices.first { $0.office == "教育局" })
    #expect(school.points.map(\.points) == [2000, nil])
    #expect(school.score == 5000)  // half of 100
    let building = try #require(scoring.offices.first { $0.office == "住建局" })
    #expect(building.points.map(\.words) == ["40分×0/1＝0分；未达：第30号", "60分×75%＝45分"])
    #expect(building.score == 4500)
  }

  @Test func sharesOfRunsAndRatingsNameTheItemsThatFellShort() throws {
    func item(_ id: Int, days: Int, _ grades: Rating.Grade...) throws -> Item {
      let created = Created(kind: "task", place: "衍溪县", year: 2026, title: "", parties: Parties(lead: "教育局"))
      var entries = [
        Entry(number: id, item: id, at: now, by: "a", role: .supervisor, event: .created(created)),
        Entry(
          number: id + 1, item: id, at: now.adding(seconds: days * 86_400), by: "a", role: .supervisor,
          event: .moved(Moved(move: "close", from: "open", to: "closed"))),
      ]
      for (place, grade) in grades.enumerated() {
        entries.append(
          Entry(
            number: id + 2 + place, item: id, at: now.adding(seconds: days * 86_400), by: "p\(place)", role: .public,
            event: .rated(Rating(grade: grade))))
      }
      return try #require(Item.folding(entries, kind, WorkingCalendar.builtIn))
    }
    let some = try [item(10, days: 2, .satisfied), item(20, days: 30, .satisfied, .not), item(30, days: 1)]
    let criteria = ["onTime", "satisfied", "done"].map {
      Appraisal.Criterion($0, kind: "task", .share(measure: $0, points: 3000))
    }
    let scoring = try appraisal(criteria).score(some, tree, at: now.adding(seconds: 40 * 86_400))
    let points = try #require(scoring.offices.first).points
    #expect(points[0].words == "30分×2/3＝20分；未达：第20号")
    #expect(points[1].words == "30分×2/3＝20分；未达：第20号")
    #expect(points[1].items == [10])
    #expect(points[2].words == "30分×100%＝30分")  // nobody reported progress, but all are done
  }

  @Test func withoutAListAllOfficesAreAppraisedEachForItsOwn() throws {
    let scoring = try appraisal([Self.closed], offices: []).score(items(), tree, at: now)
    #expect(scoring.offices.count == 6)
    #expect(scoring.offices.first { $0.office == "养老服务中心" }?.points[0].items == [20])
  }

  @Test func aScoreIsNeverBelowZero() throws {
    let hard = Appraisal.Criterion("催办", kind: "task", .each(measure: "urged", points: -20_000, limit: nil))
    let scoring = try appraisal([hard], base: 100).score(items(), tree, at: now)
    #expect(scoring.offices.first { $0.office == "住建局" }?.score == 0)
    #expect(scoring.offices.first { $0.office == "教育局" }?.score == 100)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let criterion: Appraisal.Criterion
    let says: String
    var testDescription: String { says }
  }

  static let bad = [
    Bad(criterion: .init("", kind: "job", .share(measure: "x", points: 1)), says: "no kind “job”; there are task"),
    Bad(criterion: .init("", kind: "task", .share(measure: "x", points: 1)), says: "it has closed, urged"),
    Bad(criterion: .init("", kind: "task", .share(measure: "urged", points: 1)), says: "is no share"),
    Bad(criterion: .init("", kind: "task", .each(measure: "closed", points: 1, limit: nil)), says: "counts no items"),
    Bad(criterion: .init("", kind: "task", .each(measure: "paid", points: 1, limit: nil)), says: "counts no items"),
    Bad(criterion: .init("", kind: "task", .share(measure: "closed", points: 0)), says: "above 0"),
    Bad(criterion: .init("", kind: "task", .each(measure: "urged", points: 0, limit: nil)), says: "not be 0"),
    Bad(criterion: .init("", kind: "task", .each(measure: "urged", points: 1, limit: 0)), says: "above 0"),
    Bad(criterion: .init("", kind: "task", .share(measure: "closed", points: .max)), says: "above 10,000"),
  ]

  @Test(arguments: bad) func aFormulaThatCannotBeReckonedIsRefused(row: Bad) throws {
    let fault = #expect(throws: AppraisalFault.self) { try appraisal([Self.closed, row.criterion]) }
    #expect(fault?.criterion == 1)
    #expect(fault?.description.contains(row.says) == true, "\(fault?.description ?? "")")
  }

  @Test func pointsArePrintedAsPeopleWriteThem() {
    #expect([3000, -450, 25, 0, -5].map(Appraisal.text) == ["30", "-4.5", "0.25", "0", "-0.05"])
  }
}
