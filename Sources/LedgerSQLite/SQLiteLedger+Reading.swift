internal import GRDB
public import LedgerCore
import Synchronization

extension SQLiteLedger {
  func read<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
    try StoreFault.told(folder) { try pool.read(body) }
  }

  public func item(_ id: Int) throws -> Item? {
    try read { db in
      guard let name = try ItemTable.kind(of: id, db) else { return nil }
      return try Item.folding(
        Entry.ofItem(id, db), kinds.known(name), calendars.withLock { try $0.history(db) }, through: Head(db).size)
    }
  }

  public func item(key: String) throws -> Int? { try read { try ItemTable.number(ofKey: key, $0) } }

  /// When the last entry was written; nil for an empty log.
  public func lastWritten() throws -> Moment? {
    try read { db in
      let head = try Head(db)
      return head.size == 0 ? nil : head.at
    }
  }

  public func history(of id: Int) throws -> [Entry] { try read { try Entry.ofItem(id, $0) } }

  public func entries(after number: Int, limit: Int) throws -> [Entry] {
    try read { db in
      var entries: [Entry] = []
      let rows = try Row.fetchCursor(
        db, sql: "SELECT \(Entry.columns) FROM entry WHERE number > ? ORDER BY number LIMIT ?",
        arguments: [number, max(0, limit)])
      while let row = try rows.next() { entries.append(try Entry(row)) }
      return entries
    }
  }

  public func calendar() throws -> WorkingCalendar {
    try read { db in try calendars.withLock { try $0.history(db).latest } }
  }

  public func items(_ filter: ItemFilter, at now: Moment) throws -> ItemPage {
    try read { try Listing(filter, at: now, kinds).page($0) }
  }

  public func board(_ filter: ItemFilter, at now: Moment) throws -> Board {
    try read { try Listing(filter, at: now, kinds, forBoard: true).board($0) }
  }
}
