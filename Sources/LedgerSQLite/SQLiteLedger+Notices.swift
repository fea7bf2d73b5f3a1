internal import GRDB
public import LedgerCore

extension SQLiteLedger {
  public func setCalendar(_ tables: [YearTable], by asker: Asker, at now: Moment) throws -> CalendarChange {
    var moved: [CalendarChange.Moved] = []
    let role = try asker.writing("Putting a calendar in force", [.admin, .supervisor])
    let entries = try write(at: now) { submission in
      moved = try submission.set(tables, by: asker.account, role: role)
    }
    return CalendarChange(entries: entries, moved: moved)
  }

  public func note(_ note: Noted, on item: Int, by asker: Asker, at now: Moment) throws -> Entry {
    let role = try asker.noting()
    let entries = try write(at: now) { try $0.note(note, on: item, by: asker.account, role: role) }
    guard let entry = entries.first else { throw StoreFault("The note was not written.") }
    return entry
  }
}

extension Asker {
  /// The role in which this one writes notes.
  func noting() throws(Refusal) -> LedgerRole {
    try writing("A note on the ledger", Set(LedgerRole.allCases).subtracting([.public, .deputy]))
  }

  fileprivate func writing(_ what: String, _ allowed: Set<LedgerRole>) throws(Refusal) -> LedgerRole {
    guard let role = role(among: allowed, on: Parties()) else {
      throw .notYours(what: what, roles: allowed.sorted { $0.rawValue < $1.rawValue })
    }
    return role
  }
}
