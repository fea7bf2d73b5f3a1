import Foundation
import GRDBSQLite

/// The same rows in SQLite with nothing around it: one table, no trigger, no hash, no projection; WAL, synchronous FULL.
final class BareSQLite {
  private var connection: OpaquePointer?
  private var insert: OpaquePointer?

  struct Row {
    let number: Int
    let item: Int
    let at: Int
    let by: String
    let role: String
    let event: String
    let hash: [UInt8]
  }

  init(_ path: String) {
    sqlite3_open(path, &connection)
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    run(
      """
      CREATE TABLE entry (number INTEGER PRIMARY KEY, item INTEGER NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL,
        role TEXT NOT NULL, event TEXT NOT NULL, hash BLOB NOT NULL) STRICT
      """)
    sqlite3_prepare_v2(connection, "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &insert, nil)
  }

  deinit {
    sqlite3_finalize(insert)
    sqlite3_close(connection)
  }

  func write(_ rows: some Sequence<Row>) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    run("BEGIN IMMEDIATE")
    for row in rows {
      sqlite3_bind_int64(insert, 1, Int64(row.number))
      sqlite3_bind_int64(insert, 2, Int64(row.item))
      sqlite3_bind_int64(insert, 3, Int64(row.at))
      sqlite3_bind_text(insert, 4, row.by, -1, copied)
      sqlite3_bind_text(insert, 5, row.role, -1, copied)
      sqlite3_bind_text(insert, 6, row.event, -1, copied)
      sqlite3_bind_blob(insert, 7, row.hash, Int32(row.hash.count), copied)
      guard sqlite3_step(insert) == SQLITE_DONE else { fatal() }
      sqlite3_reset(insert)
    }
    run("COMMIT")
  }

  private func run(_ sql: String) {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { fatal() }
  }

  private func fatal() -> Never {
    print("bare SQLite: \(String(cString: sqlite3_errmsg(connection)))")
    exit(1)
  }

  /// Every row of a ledger's log, to write the very same bytes again.
  static func rows(of path: String, after number: Int) -> [Row] {
    var (connection, statement): (OpaquePointer?, OpaquePointer?) = (nil, nil)
    sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil)
    defer { sqlite3_close(connection) }
    sqlite3_prepare_v2(
      connection, "SELECT number, item, at, by, role, event, hash FROM entry WHERE number > \(number) ORDER BY number",
      -1,
      &statement, nil)
    defer { sqlite3_finalize(statement) }
    var rows: [Row] = []
    func text(_ column: Int32) -> String { String(cString: sqlite3_column_text(statement, column)) }
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        Row(
          number: Int(sqlite3_column_int64(statement, 0)), item: Int(sqlite3_column_int64(statement, 1)),
          at: Int(sqlite3_column_int64(statement, 2)), by: text(3), role: text(4), event: text(5),
          hash: Array(repeating: 7, count: 32)))
    }
    return rows
  }
}
