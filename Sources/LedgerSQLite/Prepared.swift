internal import GRDB
internal import GRDBSQLite

/// A prepared statement, bound by place through SQLite itself and kept by GRDB for the connection.
///
/// GRDB's own way makes a list of boxed values for each run, which costs as much as the insert: these are the statements
/// that run for every entry.
struct Prepared {
  private let db: Database
  private let statement: Statement
  private var raw: SQLiteStatement { statement.sqliteStatement }

  init(_ sql: String, _ db: Database) throws {
    self.db = db
    statement = try db.cachedStatement(sql: sql)
  }

  func bind(_ place: CInt, _ value: Int) throws { try check(sqlite3_bind_int64(raw, place, Int64(value))) }

  /// Copied by SQLite.
  func bind(_ place: CInt, _ value: some StatementBinding) throws { try check(value.bind(to: raw, at: place)) }

  /// Not copied: the bytes must stay where they are until it has run.
  func bind(_ place: CInt, text: UnsafeRawBufferPointer) throws {
    guard let start = text.bindMemory(to: CChar.self).baseAddress else { return try bind(place, "") }
    try check(sqlite3_bind_text64(raw, place, start, UInt64(text.count), nil, UInt8(SQLITE_UTF8)))
  }

  /// Not copied either.
  func bind(_ place: CInt, blob: UnsafeRawBufferPointer) throws {
    try check(sqlite3_bind_blob64(raw, place, blob.baseAddress, UInt64(blob.count), nil))
  }

  /// To the end; what was bound is forgotten.
  func run() throws {
    defer { forget() }
    let code = sqlite3_step(raw)
    if code != SQLITE_DONE && code != SQLITE_ROW { throw fault(code) }
  }

  /// The number in the first column of the first row; nil without a row.
  func number() throws -> Int? {
    defer { forget() }
    switch sqlite3_step(raw) {
    case SQLITE_ROW: return Int(sqlite3_column_int64(raw, 0))
    case SQLITE_DONE: return nil
    case let code: throw fault(code)
    }
  }

  private func forget() {
    sqlite3_reset(raw)
    sqlite3_clear_bindings(raw)
  }

  private func check(_ code: CInt) throws {
    if code == SQLITE_OK { return }
    defer { forget() }
    throw fault(code)
  }

  private func fault(_ code: CInt) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
  }
}
