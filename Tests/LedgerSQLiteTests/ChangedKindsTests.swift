import LedgerCore
import LedgerSQLite
import Testing

/// 本地调整: what settings change after entries were written.
@Suite("Kinds changed under a ledger")
struct ChangedKindsTests {
  private func changed(_ change: (inout KindChange) -> Void, of name: String) throws -> KindCatalogue {
    var local = KindChange()
    change(&local)
    return KindCatalogue(try Folder.kinds().kinds.map { try $0.name == name ? $0.changed(by: local) : $0 })
  }

  @Test func aLimitSetLaterMakesNothingLateAndTheTablesStayInStep() throws {
    let folder = try Folder()
    let ledger = try folder.create()
    let created = Created(
      kind: "request", place: "衍溪县", year: 2026, title: "路灯不亮", parties: Parties(lead: "县住建局"))
    let id = try ledger.file(created, moves: "dispatch")
    let old = try #require(try ledger.item(id)?.running("reply")?.due)
    try ledger.close()
    let kinds = try changed(
      {
        $0.clocks["reply"] = KindChange.OfClock()
        $0.clocks["reply"]?.limit = .workingDays(2)
      }, of: "request")
    let again = try SQLiteLedger(opening: folder.path + "/data", kinds: kinds)
    #expect(try again.item(id)?.running("reply")?.due == old)
    #expect(try again.verify().isClean)
  }

  @Test func aPaceSetLaterShowsInListsAtOnce() throws {
    let folder = try Folder()
    let ledger = try folder.create()
    let id = try ledger.file(task(), moves: "confirm", "assign")
    for move in ["accept", "start"] {
      _ = try ledger.submit([Draft(on: .item(id), .move(move, .init()), by: lead)], at: Folder.now)
    }
    let report = Request.progress(
      Progressed(period: String(Folder.now.day.description.prefix(7)), share: 1, note: "开工"))
    _ = try? ledger.submit([Draft(on: .item(id), report, by: lead)], at: Folder.now)
    try ledger.close()
    let kinds = try changed({ $0.pace = .calendar(yellow: 1, red: 2) }, of: "task")
    let again = try SQLiteLedger(opening: folder.path + "/data", kinds: kinds)
    #expect(try again.verify().isClean)
    let later = Folder.now.adding(seconds: 20 * 86_400)
    let item = try #require(try again.item(id))
    let kind = try #require(kinds["task"])
    #expect(
      try again.items(ItemFilter(), at: later).rows[0].light
        == item.lights(kind, again.calendar()).light(at: later).color)
  }
}
