internal import GRDB
internal import LedgerCore

/// 事项表: one row for each item, with the moments at which its light changes; follows from the entries.
enum ItemTable {
  /// Stands for a moment that never comes.
  static let never = Int.max

  /// The row of an item, in the order of the columns.
  static func values(_ item: Item, _ kind: Kind, _ calendar: WorkingCalendar) -> [DatabaseValue] {
    let lights = item.lights(kind, calendar)
    let created = item.created
    return [
      item.id.databaseValue, item.kind.databaseValue, created.place.databaseValue, created.year.databaseValue,
      created.title.databaseValue, item.state.databaseValue, value(item.parties.lead),
      (item.nextDue(kind)?.seconds ?? never).databaseValue, code(lights.base.color).databaseValue,
      (lights.first(.yellow)?.seconds ?? never).databaseValue, (lights.first(.red)?.seconds ?? never).databaseValue,
      value(created.origin?.heading?.joined(separator: "\n")), value(created.parent), value(created.key),
      item.latest.databaseValue,
    ]
  }

  private static func value(_ value: (some DatabaseValueConvertible)?) -> DatabaseValue {
    value?.databaseValue ?? .null
  }

  static func write(_ item: Item, _ kind: Kind, _ calendar: WorkingCalendar, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO item VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values(item, kind, calendar)))
  }

  static func insert(_ values: [DatabaseValue], _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO item VALUES (\(marks))").execute(arguments: StatementArguments(values))
  }

  private static let marks = Array(repeating: "?", count: 15).joined(separator: ", ")

  static func code(_ color: Light.Color) -> Int { Light.Color.allCases.firstIndex(of: color) ?? 0 }

  static func color(_ code: Int) -> Light.Color {
    Light.Color.allCases.indices.contains(code) ? Light.Color.allCases[code] : .none
  }

  static func kind(of id: Int, _ db: Database) throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: "SELECT kind FROM item WHERE number = ?"), arguments: [id])
  }

  static func number(ofKey key: String, _ db: Database) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT number FROM item WHERE key = ?"), arguments: [key])
  }
}
