internal import Foundation
internal import GRDB

/// Takes what a file gave out of the tables. The pairs are forgotten by the same words and tags they were written with.
struct Removal {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func remove(_ path: String) throws {
    guard let file = try Int64.fetchOne(db, sql: "SELECT id FROM file WHERE path = ?", arguments: [path]) else {
      return
    }
    let codes = try IndicatorCodes(db)
    let forget = try db.makeStatement(
      sql: "INSERT INTO pairs (pairs, rowid, words, tags) VALUES ('delete', ?, ?, ?)")
    let columns = "titles, titlesEnd, texts, textsEnd"
    for report in try Row.fetchAll(db, sql: "SELECT \(columns) FROM report WHERE file = ?", arguments: [file]) {
      for shelf in [0, 2] {
        let (first, last) = (try report.integer(shelf), try report.integer(shelf + 1))
        let rows = try Row.fetchCursor(
          db, sql: "SELECT id, roles, marks, words FROM passage WHERE id BETWEEN ? AND ?", arguments: [first, last])
        while let row = try rows.next() {
          let tags = try PassageTags(
            roles: PassageRoles(packed: row.integer(1)), marks: Packing.marks(row.blob(2), indicator: codes.code))
          try forget.execute(arguments: [row.integer(0), row.blob(3), Packing.bytes(of: tags.units)])
        }
        try db.execute(sql: "DELETE FROM passage WHERE id BETWEEN ? AND ?", arguments: [first, last])
      }
    }
    try db.execute(sql: "DELETE FROM report WHERE file = ?", arguments: [file])
    try db.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [file])
  }
}
