internal import GRDB
internal import LedgerCore

extension Entry {
  static let columns = "number, item, at, by, role, event"

  init(_ row: Row) throws {
    let number: Int = row[0]
    guard let role = LedgerRole(rawValue: row[4]) else {
      throw StoreFault("Entry \(number) is in no known role: run `taizhang verify`, and restore a backup.")
    }
    self.init(
      number: number, item: row[1], at: Moment(seconds: row[2]), by: row[3], role: role,
      event: try EventText.read(row[5], of: number))
  }

  static func numbered(_ number: Int, _ db: Database) throws -> Entry? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT \(columns) FROM entry WHERE number = ?"), arguments: [number])
      .map(Entry.init)
  }

  static func ofItem(_ item: Int, _ db: Database) throws -> [Entry] {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM entry WHERE item = ? ORDER BY number")
    var entries: [Entry] = []
    let rows = try Row.fetchCursor(statement, arguments: [item])
    while let row = try rows.next() { entries.append(try Entry(row)) }
    return entries
  }
}
