internal import GRDB
internal import LedgerCore

/// 事项表: one row for each item, with the moments at which its light changes; follows from the entries.
enum ItemTable {
  /// Stands for a moment that never comes.
  static let never = Int.max

  static func write(_ item: Item, _ kind: Kind, _ calendar: WorkingCalendar, _ db: Database) throws {
    let lights = item.lights(kind, calendar)
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      item.id, item.kind, item.place, item.year, item.title, item.state, item.parties.lead,
      item.nextDue(kind)?.seconds ?? never, code(lights.base.color), lights.first(.yellow)?.seconds ?? never,
      lights.first(.red)?.seconds ?? never, item.created.origin?.heading?.joined(separator: "\n"), item.parent,
      item.created.key, item.latest,
    ])
  }

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
