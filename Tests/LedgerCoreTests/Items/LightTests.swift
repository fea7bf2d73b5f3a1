import LedgerCore
import Testing

/// Lights come from deadlines, pace and state, and are known ahead.
@Suite("Lights")
struct LightTests {
  let kinds: KindCatalogue

  init() throws { kinds = try KindCatalogue.builtIn() }

  private func task(_ fields: [String: String]? = nil, due: String?) throws -> (Table, Int) {
    var table = Table(kinds: kinds)
    table.now = try #require(Moment("2026-03-02"))
    let id = try table.file("task", fields: fields, due: due.flatMap { Day($0) })
    for move in ["confirm", "assign", "accept", "start"] {
      if move == "assign" {
        try table.ask(.assign(Assigned(parties: Parties(lead: "县民政局"), due: Day("2026-12-31"))), on: id)
        if let due { try table.ask(.assign(Assigned(parties: Parties(), due: Day(due))), on: id) }
      }
      try table.ask(.move(move, .init()), on: id)
    }
    return (table, id)
  }

  private func light(_ table: Table, _ id: Int, _ at: String) throws -> Light {
    let item = try #require(table.items[id])
    return item.lights(try table.kind(of: id), table.calendar).light(at: try #require(Moment(at)))
  }

  @Test func aDeadlineWarnsThreeWorkingDaysBefore() throws {
    var (table, id) = try task(due: "2026-05-06")
    for period in ["2026-03", "2026-04"] {
      table.now = try #require(Moment("\(period)-20"))
      try table.ask(.progress(Progressed(period: period, share: 10_000, evidence: [.any])), on: id)
    }
    // 28, 29, 30 April; 1 to 5 May are off.
    #expect(try light(table, id, "2026-04-27 23:59:59").color == .green)
    #expect(try light(table, id, "2026-04-28") == Light(.yellow, "完成时限将于2026-05-06到期"))
    #expect(try light(table, id, "2026-05-06 23:59:59").color == .yellow)
    #expect(try light(table, id, "2026-05-07").color == .red)
  }

  @Test func severalWorriesAreToldTogether() throws {
    let (table, id) = try task(due: "2026-03-25")
    #expect(try light(table, id, "2026-03-24").reason == "月报时限将于2026-03-25到期；完成时限将于2026-03-25到期")
    #expect(try light(table, id, "2026-03-26").reason == "月报时限已于2026-03-25到期；完成时限已于2026-03-25到期")
  }

  @Test func aPlanByMonthIsThePace() throws {
    var (table, id) = try task(["plan": "2026-06:0% 2026-12:100%"], due: "2026-12-31")
    table.now = try #require(Moment("2026-06-20"))
    try table.ask(.progress(Progressed(period: "2026-06", share: 0, evidence: [.any])), on: id)
    let plan = try #require(table.items[id]).lights(kinds.named("task"), table.calendar)
    // Nothing is due by June; a tenth of July to December is 18 days and some hours.
    #expect(plan.changes.contains { $0.light.reason.contains("比计划进度落后10个百分点") && $0.from.day == Day("2026-07-19") })
    #expect(plan.first(.red).map { $0 > Moment(seconds: 0) } == true)
    #expect(plan.first(.blue) == nil)
  }

  @Test func whoIsDoneIsBehindNoPace() throws {
    var (table, id) = try task(due: "2026-12-31")
    try table.ask(.progress(Progressed(period: "2026-03", share: 10_000, evidence: [.any])), on: id)
    let plan = try #require(table.items[id]).lights(kinds.named("task"), table.calendar)
    #expect(!plan.changes.contains { $0.light.reason.contains("时间进度") })
  }

  @Test func aNoteAloneLeavesTheShareAsItWas() throws {
    var (table, id) = try task(due: "2026-12-31")
    let kind = try kinds.named("task")
    #expect(table.items[id]?.shareDone(kind) == nil)
    try table.ask(.progress(Progressed(period: "2026-02", share: 1_000, evidence: [.any])), on: id)
    try table.ask(.progress(Progressed(period: "2026-03", note: "无进展", evidence: [.any])), on: id)
    #expect(table.items[id]?.shareDone(kind) == 1_000)
    #expect(table.items[id]?.newestProgress?.period == "2026-03")
  }

  @Test func whatEndedIsDueNoMore() throws {
    for (state, color) in [("closed", Light.Color.blue), ("cancelled", .none)] {
      var walker = try Walker(kinds.named("task"), kinds)
      try walker.walk(to: state)
      let item = try #require(walker.item)
      #expect(item.nextDue(walker.kind) == nil)
      #expect(item.lights(walker.kind, .builtIn).light(at: walker.table.now).color == color)
    }
    #expect(Light.Color.allCases.map(\.title.chinese).joined() == "不计蓝灰绿黄红")
  }

  @Test func aChangedCalendarMovesOpenClocksOnly() throws {
    var (table, id) = try task(due: "2026-12-31")
    table.now = try #require(Moment("2026-10-12 09:00"))
    try table.ask(.move("submit", .init(evidence: [.any])), on: id)
    var item = try #require(table.items[id])
    let accepted = try #require(item.clocks.first { $0.rule == "accept" }?.due)
    #expect(item.running("check")?.due.day == Day("2026-10-19"))
    let moved = item.reckonAgain(
      by: WorkingCalendar(years: [
        YearTable(
          year: 2026, source: "临时通知", holidays: [try #require(Day("2026-10-15")): "临时放假"], makeUpWorkdays: [:])
      ]))
    #expect(moved && item.running("check")?.due.day == Day("2026-10-20"))
    #expect(item.clocks.first { $0.rule == "accept" }?.due == accepted)
    #expect(!item.reckonAgain(by: .builtIn) || item.running("check")?.due.day == Day("2026-10-19"))
  }
}
