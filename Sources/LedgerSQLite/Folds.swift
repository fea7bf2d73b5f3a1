internal import GRDB
internal import LedgerCore

/// 折叠缓存: items as the log up to `head` makes them, so that a busy item is not folded anew for each entry.
struct Folds {
  /// The log's size that these are folds of; another process may have written since.
  private(set) var head = 0
  private var items: [Int: Folded] = [:]
  private var calendars = CalendarHistory()
  private var calendarsAt = -1
  private static let most = 4_000

  /// An item with its row as the table has it. A class, because an item is large and these are moved about often.
  final class Folded: Sendable {
    let item: Item
    let row: [DatabaseValue]?
    /// The row says what the item says.
    let isRowCurrent: Bool

    init(item: Item, row: [DatabaseValue]?, isRowCurrent: Bool = true) {
      self.item = item
      self.row = row
      self.isRowCurrent = isRowCurrent
    }
  }

  subscript(_ id: Int) -> Folded? { items[id] }

  /// Forgets what others have changed since.
  mutating func catchUp(to size: Int, _ db: Database) throws {
    guard size != head else { return }
    if size < head || size - head > Folds.most || head == 0 {
      items = [:]
    } else {
      let changed = try Int.fetchSet(db, sql: "SELECT item FROM entry WHERE number > ?", arguments: [head])
      if changed.contains(0) { items = [:] }
      for item in changed { items[item] = nil }
    }
    head = size
  }

  /// After a transaction that ended at `size`.
  mutating func take(_ changed: [Int: Folded], _ size: Int) {
    if items.count + changed.count > Folds.most { items = [:] }
    items.merge(changed) { $1 }
    head = size
  }

  mutating func forget() { items = [:] }

  /// The calendars of the log; read again only when another came into force.
  mutating func calendars(_ db: Database) throws -> CalendarHistory {
    let latest = try Int.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(number), 0) FROM calendarEntry")) ?? 0
    if latest != calendarsAt {
      calendars = try CalendarHistory(db)
      calendarsAt = latest
    }
    return calendars
  }
}

extension CalendarHistory {
  init(_ db: Database) throws {
    self.init()
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(Entry.columns) FROM entry WHERE number IN (SELECT number FROM calendarEntry) ORDER BY number")
    while let row = try rows.next() {
      let entry = try Entry(row)
      if case .calendarSet(let table) = entry.event { set(table, at: entry.number) }
    }
  }
}
