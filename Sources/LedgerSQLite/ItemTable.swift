internal import GRDB
internal import LedgerCore
internal import Sealing

/// 事项表: one row for each item, with the moments at which its light changes; follows from the entries.
///
/// Words to find items by are kept back until all rows are written: FTS5 puts what it has gathered on disk at each
/// statement that may have to be undone by itself, and an entry's triggers make one of every insert.
struct ItemTable {
  private let db: Database
  private var titles: [(item: Int, now: String, before: String?)] = []
  private var headings: Set<Int> = []

  init(_ db: Database) { self.db = db }

  /// Stands for a moment that never comes.
  static let never = Int.max

  private static let columns = [
    "number", "kind", "place", "year", "title", "state", "office", "due", "light", "yellow", "red", "heading", "parent",
    "key",
  ]

  /// The row of an item, in the order of the columns.
  static func values(
    _ item: Item, _ kind: Kind, _ calendar: WorkingCalendar, _ headings: HeadingNumbers
  ) -> [DatabaseValue] {
    let turns = item.turns(kind, calendar)
    let created = item.created
    // What is red whatever the day was red for ever.
    let red = turns.base == .red ? 0 : turns.red?.seconds ?? never
    return [
      item.id.databaseValue, item.kind.databaseValue, created.place.databaseValue, created.year.databaseValue,
      created.title.databaseValue, item.state.databaseValue, value(item.parties.lead),
      (item.nextDue(kind)?.seconds ?? never).databaseValue, code(turns.base).databaseValue,
      (turns.yellow?.seconds ?? never).databaseValue, red.databaseValue,
      value(headings.number(of: created.origin?.heading)), value(created.parent), value(created.key),
    ]
  }

  private static func value(_ value: (some DatabaseValueConvertible)?) -> DatabaseValue {
    value?.databaseValue ?? .null
  }

  /// Writes what differs from the row before, and nothing where nothing does: an index is only touched for its columns.
  mutating func write(_ row: [DatabaseValue], heading: [String]?, over old: [DatabaseValue]?) throws {
    try ItemTable.write(row, over: old, db)
    if let heading, let id = Int.fromDatabaseValue(row[11]), headings.insert(id).inserted {
      let statement = try Prepared("INSERT OR IGNORE INTO heading VALUES (?, ?)", db)
      try statement.bind(1, id)
      try statement.bind(2, HeadingNumbers.text(heading))
      try statement.run()
    }
    if row[4] != old?[4], let id = Int.fromDatabaseValue(row[0]), let title = String.fromDatabaseValue(row[4]) {
      titles.append((id, title, old.flatMap { String.fromDatabaseValue($0[4]) }))
    }
  }

  /// The words that rows are found by, in place of those of the row before.
  mutating func writeWords() throws {
    guard !titles.isEmpty else { return }
    let statement = try Prepared("INSERT INTO itemText (rowid, words) VALUES (?, ?)", db)
    var words = TextRoom()
    for (item, now, before) in titles {
      if let before {
        try db.execute(
          sql: "INSERT INTO itemText (itemText, rowid, words) VALUES ('delete', ?, ?)",
          arguments: [item, TitleText.words(before)])
      }
      words.clear(keeping: .max)
      TitleText.write(now, to: &words)
      try words.withBytes {
        try statement.bind(1, item)
        try statement.bind(2, text: $0)
        try statement.run()
      }
    }
    titles = []
  }

  static func write(_ row: [DatabaseValue], over old: [DatabaseValue]?, _ db: Database) throws {
    guard let old else { return try insert(row, db) }
    let changed = row.indices.filter { row[$0] != old[$0] }
    guard !changed.isEmpty else { return }
    let parts = changed.map { "\(columns[$0]) = ?" }.joined(separator: ", ")
    let statement = try Prepared("UPDATE item SET \(parts) WHERE number = ?", db)
    for (place, column) in changed.enumerated() { try statement.bind(CInt(place + 1), row[column]) }
    try statement.bind(CInt(changed.count + 1), row[0])
    try statement.run()
  }

  static func row(of id: Int, _ db: Database) throws -> [DatabaseValue]? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM item WHERE number = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { Array($0.databaseValues) }
  }

  private static func insert(_ row: [DatabaseValue], _ db: Database) throws {
    let statement = try Prepared(insertion, db)
    for (place, value) in row.enumerated() { try statement.bind(CInt(place + 1), value) }
    try statement.run()
  }

  private static let insertion =
    "INSERT INTO item VALUES (\(Array(repeating: "?", count: columns.count).joined(separator: ", ")))"

  static func code(_ color: Light.Color) -> Int { Light.Color.allCases.firstIndex(of: color) ?? 0 }

  static func color(_ code: Int) -> Light.Color {
    Light.Color.allCases.indices.contains(code) ? Light.Color.allCases[code] : .none
  }

  static func kind(of id: Int, _ db: Database) throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: "SELECT kind FROM item WHERE number = ?"), arguments: [id])
  }

  static func number(ofKey key: String, _ db: Database) throws -> Int? {
    let statement = try Prepared("SELECT number FROM item WHERE key = ?", db)
    try statement.bind(1, key)
    return try statement.number()
  }
}
