internal import GRDB
internal import LedgerCore

/// 折叠缓存: items as the log up to `head` makes them, so that a busy item is not folded anew for each entry.
///
/// A transaction changes them where they lie; what it touched is forgotten when it does not reach the disk.
final class Folds: @unchecked Sendable {  // reached through its mutex alone, for one whole transaction
  /// The log's size that these are folds of; another process may have written since.
  private var head = 0
  private var items: [Int: Folded] = [:]
  private var touched: [Folded] = []
  /// The end of the log that this process wrote last, while nobody is writing.
  private var end: Head?
  /// At least so many entries are under a signed checkpoint.
  private var signed = 0
  private var known = KnownCalendars()
  private var areCalendarsCurrent = false
  let headings = HeadingNumbers()
  private static let most = 4_000

  /// An item with its kind, and its row as the table has it.
  final class Folded {
    let kind: Kind
    var kept: Kept
    /// Nil when it has not been looked up, or there is none yet.
    var row: [DatabaseValue]?
    let isNew: Bool
    /// The row says what the item says.
    var isRowCurrent: Bool
    fileprivate var isTouched = false
    var id: Int { kept.item.id }

    init(_ item: Item, _ kind: Kind, isNew: Bool = false) {
      kept = Kept(item: item)
      self.kind = kind
      self.isNew = isNew
      isRowCurrent = !isNew
    }
  }

  /// An item where it lies. It has dozens of texts and lists; to hand over a copy is to count one more owner of each.
  struct Kept: ~Copyable {
    var item: Item

    borrowing func decide(
      _ request: Request, by asker: Asker, at now: Moment, _ kind: Kind, around: Surroundings
    ) throws(Refusal) -> (event: Event, role: LedgerRole) {
      try item.decide(request, by: asker, at: now, kind, around: around)
    }

    borrowing func row(_ kind: Kind, _ calendar: WorkingCalendar, _ headings: HeadingNumbers) -> [DatabaseValue] {
      ItemTable.values(item, kind, calendar, headings)
    }
  }

  subscript(_ id: Int) -> Folded? { items[id] }

  func add(_ folded: Folded) { items[folded.id] = folded }

  /// To be said before an item is changed.
  func touch(_ folded: Folded) {
    if folded.isTouched { return }
    folded.isTouched = true
    touched.append(folded)
  }

  /// Those whose rows say something else, in order of number.
  var stale: [Folded] { touched.filter { !$0.isRowCurrent }.sorted { $0.id < $1.id } }

  /// Where the log ends; read from the table only when another process has written since.
  func takeHead(_ db: Database) throws -> Head {
    let known = end
    // Given away: whoever fails has moved it on for nothing.
    end = nil
    if let known, try known.isCurrent(db) { return known }
    return try Head(db)
  }

  func isCheckpointDue(at size: Int, _ db: Database) throws -> Bool {
    if size - signed < SignedSize.every { return false }
    signed = try SignedSize.latestSize(db)
    return size - signed >= SignedSize.every
  }

  /// Forgets what others have changed since.
  func catchUp(to size: Int, _ db: Database) throws {
    guard size != head else { return }
    areCalendarsCurrent = false
    if size < head || size - head > Folds.most || head == 0 {
      items = [:]
    } else {
      let changed = try Int.fetchSet(db, sql: "SELECT item FROM entry WHERE number > ?", arguments: [head])
      if changed.contains(0) { items = [:] }
      for item in changed { items[item] = nil }
    }
    head = size
  }

  /// After a transaction that made this the end of the log and is on the disk.
  func keep(_ end: Head) {
    if items.count > Folds.most {
      items = Dictionary(touched.prefix(Folds.most).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }
    for folded in touched { folded.isTouched = false }
    touched.removeAll(keepingCapacity: touched.count <= Folds.most)
    head = end.size
    self.end = end
  }

  /// After a transaction that is not.
  func drop() {
    for folded in touched { items[folded.id] = nil }
    touched = []
  }

  func forget() {
    items = [:]
    areCalendarsCurrent = false
  }

  /// Those in force at `head`.
  func calendars(_ db: Database) throws -> CalendarHistory {
    if !areCalendarsCurrent { _ = try known.history(db) }
    areCalendarsCurrent = true
    return known.calendars
  }
}

/// The calendars of the log, read again only when another came into force: twenty years are not decoded for each item.
struct KnownCalendars {
  private(set) var calendars = CalendarHistory()
  private var latest = -1

  mutating func history(_ db: Database) throws -> CalendarHistory {
    let newest = try Int.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(number), 0) FROM calendarEntry")) ?? 0
    if newest != latest {
      calendars = try CalendarHistory(db)
      latest = newest
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
