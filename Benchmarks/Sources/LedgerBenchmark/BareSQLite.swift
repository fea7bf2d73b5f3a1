import Foundation
import GRDBSQLite

/// The same insert in SQLite with nothing around it: the ledger's own table of entries with its index and triggers, WAL,
/// synchronous FULL; no decision, no JSON, no hash, no projection.
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

  init(_ path: String, like ledger: String) {
    sqlite3_open(path, &connection)
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    for statement in BareSQLite.schema(of: ledger) { run(statement) }
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

  /// The statements that made the ledger's table of entries.
  private static func schema(of ledger: String) -> [String] {
    var (connection, statement): (OpaquePointer?, OpaquePointer?) = (nil, nil)
    sqlite3_open_v2(ledger, &connection, SQLITE_OPEN_READONLY, nil)
    defer { sqlite3_close(connection) }
    sqlite3_prepare_v2(
      connection, "SELECT sql FROM sqlite_master WHERE tbl_name = 'entry' ORDER BY rowid", -1, &statement, nil)
    defer { sqlite3_finalize(statement) }
    var schema: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW { schema.append(String(cString: sqlite3_column_text(statement, 0))) }
    return schema
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
