/// 台账存储: what any store of a ledger promises. One implementation for each database; none in memory.
///
/// Every call is whole or nothing. What `submit` returned is on the disk.
public protocol LedgerStore: Sendable {
  /// Decides all drafts in order, each seeing those before it, and appends their events in one transaction.
  /// Throws the first `Refusal` and appends nothing, or a `StoreFault`.
  func submit(_ drafts: [Draft], at now: Moment) throws -> [Entry]

  /// Puts years of the calendar in force, and says which due moments of open items moved by it.
  func setCalendar(_ tables: [YearTable], by: Asker, at now: Moment) throws -> CalendarChange
  /// Writes a note on an item, or on the ledger itself (0): settings, accounts, erasures, in words.
  func note(_ note: Noted, on item: Int, by: Asker, at now: Moment) throws -> Entry

  /// The fold of an item's entries; nil when there is none of that number.
  func item(_ id: Int) throws -> Item?
  /// The item that was created with that key.
  func item(key: String) throws -> Int?
  /// An item's entries, oldest first.
  func history(of id: Int) throws -> [Entry]
  /// Entries of the whole log after a number, in order.
  func entries(after number: Int, limit: Int) throws -> [Entry]

  func items(_ filter: ItemFilter, at now: Moment) throws -> ItemPage
  func board(_ filter: ItemFilter, at now: Moment) throws -> Board

  /// The calendar in force: every `calendarSet` of the log, the latest of each year.
  func calendar() throws -> WorkingCalendar
}

/// 日历调整的影响: which due moments of open items moved.
public struct CalendarChange: Hashable, Sendable {
  public let entries: [Entry]
  public let moved: [Moved]

  public init(entries: [Entry], moved: [Moved]) {
    self.entries = entries
    self.moved = moved
  }

  public struct Moved: Hashable, Sendable {
    public let item: Int
    public let clock: String
    public let old: Moment
    public let new: Moment

    public init(item: Int, clock: String, old: Moment, new: Moment) {
      self.item = item
      self.clock = clock
      self.old = old
      self.new = new
    }
  }
}

/// 拟办: one request on one item, by somebody.
public struct Draft: Sendable {
  public var on: Target
  public var request: Request
  public var by: Asker

  public init(on: Target, _ request: Request, by: Asker) {
    self.on = on
    self.request = request
    self.by = by
  }

  public enum Target: Hashable, Sendable {
    /// With `Request.create`.
    case new
    /// The item created last by a draft before this one.
    case created
    case item(Int)
  }
}

/// What a list or a board is asked for; empty asks for everything.
public struct ItemFilter: Hashable, Sendable {
  public var kinds: [String] = []
  public var places: [String] = []
  public var year: Int?
  public var states: [String] = []
  public var lights: [Light.Color] = []
  /// Lead office, exactly.
  public var offices: [String] = []
  /// A part of a heading above the words it comes from.
  public var heading: String?
  /// Next due moment (the item's own or a running clock's) up to the end of that day.
  public var dueBy: Day?
  /// Next due moment on that day or later; what has none is left out.
  public var dueFrom: Day?
  /// A part of the title.
  public var text: String?
  public var parent: Int?
  /// In order of number; only numbers above this.
  public var after: Int = 0
  public var limit: Int = 50

  public init() {}
}

/// One line of a list.
public struct ItemRow: Hashable, Sendable {
  public let id: Int
  public let kind: String
  public let place: String
  public let year: Int
  public let title: String
  public let state: String
  public let light: Light.Color
  public let office: String?
  /// The item's due date or the nearest due moment of a running clock.
  public let due: Day?

  public init(
    id: Int, kind: String, place: String, year: Int, title: String, state: String, light: Light.Color, office: String?,
    due: Day?
  ) {
    self.id = id
    self.kind = kind
    self.place = place
    self.year = year
    self.title = title
    self.state = state
    self.light = light
    self.office = office
    self.due = due
  }
}

public struct ItemPage: Hashable, Sendable {
  public let rows: [ItemRow]
  /// All that meet the filter, on this page or not.
  public let total: Int

  public init(rows: [ItemRow], total: Int) {
    self.rows = rows
    self.total = total
  }
}

/// 一张图: counts by kind, lead office and light, on a moment.
public struct Board: Hashable, Sendable {
  public let cells: [Cell]

  public struct Cell: Hashable, Sendable {
    public let kind: String
    public let office: String?
    public let light: Light.Color
    public let count: Int

    public init(kind: String, office: String?, light: Light.Color, count: Int) {
      self.kind = kind
      self.office = office
      self.light = light
      self.count = count
    }
  }

  public init(cells: [Cell]) { self.cells = cells }
}

/// What a store cannot do, as a sentence: what is wrong, where, and what to do.
public struct StoreFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  public init(_ sentence: String) { description = sentence }
}
