internal import GRDB

extension SQLiteLedger {
  /// Creations after an entry that name the report they come from: digest, place, year and the item, in order of number.
  public func reportsNamed(
    after number: Int
  ) throws -> (rows: [(digest: String, place: String, year: Int, item: Int)], through: Int) {
    try read { db in
      // A creation is the entry whose number is its item's.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT json_extract(event, '$.origin.report'), json_extract(event, '$.place'),
            json_extract(event, '$.year'), number
          FROM entry
          WHERE number > ? AND item = number AND json_extract(event, '$.origin.report') IS NOT NULL ORDER BY number
          """, arguments: [number])
      return (rows.map { ($0[0], $0[1], $0[2], $0[3]) }, try Head(db).size)
    }
  }
}
