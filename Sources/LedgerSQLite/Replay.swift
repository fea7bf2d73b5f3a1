internal import GRDB
internal import LedgerCore

/// 重放: every item folded anew from the entries, one at a time, in order of number.
struct Replay {
  private let db: Database
  private let kinds: KindCatalogue
  private let calendars: CalendarHistory
  private let size: Int
  private let headings = HeadingNumbers()

  init(_ db: Database, _ kinds: KindCatalogue) throws {
    self.db = db
    self.kinds = kinds
    calendars = try CalendarHistory(db)
    size = try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM entry") ?? 0
  }

  func each(_ body: (Item, Kind) throws -> Void) throws {
    var entries: [Entry] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(Entry.columns) FROM entry INDEXED BY entryOfItem WHERE item > 0 ORDER BY item, number")
    while let row = try rows.next() {
      let entry = try Entry(row)
      if let first = entries.first, first.item != entry.item {
        try fold(entries, body)
        entries.removeAll(keepingCapacity: true)
      }
      entries.append(entry)
    }
    if !entries.isEmpty { try fold(entries, body) }
  }

  private func fold(_ entries: [Entry], _ body: (Item, Kind) throws -> Void) throws {
    guard case .created(let created) = entries[0].event else {
      throw StoreFault("Item \(entries[0].item) does not begin with its creation: run `taizhang verify`.")
    }
    let kind = try kinds.known(created.kind)
    if let item = Item.folding(entries, kind, calendars, through: size) { try body(item, kind) }
  }

  func row(_ item: Item, _ kind: Kind) -> [DatabaseValue] {
    ItemTable.values(item, kind, calendars.latest, headings)
  }

  /// Calls back with each item whose row is missing, too many or different; gives the number of items.
  func compare(_ differing: (Int) -> Void) throws -> Int {
    var count = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM item ORDER BY number")
    var next = try rows.next()
    try each { item, kind in
      count += 1
      while let row = next, let number = Int.fromDatabaseValue(row[0]), number < item.id {
        differing(number)
        next = try rows.next()
      }
      guard let row = next, Int.fromDatabaseValue(row[0]) == item.id else {
        differing(item.id)
        return
      }
      if Array(row.databaseValues) != self.row(item, kind) { differing(item.id) }
      next = try rows.next()
    }
    while let row = next {
      differing(Int.fromDatabaseValue(row[0]) ?? 0)
      next = try rows.next()
    }
    return count
  }
}
