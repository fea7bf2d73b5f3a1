internal import GRDB
internal import LedgerCore
internal import Sealing

/// By which tables of kinds the rows of items were made: a pace set anew changes lights that stand in them.
enum KindsOfRows {
  private static func digest(_ kinds: KindCatalogue) -> String { Digest.of(kinds.essence.utf8).hexadecimal }

  static func areCurrent(_ kinds: KindCatalogue, _ db: Database) throws -> Bool {
    guard try db.tableExists("itemsMadeBy") else { return false }
    return try String.fetchOne(db, sql: "SELECT kinds FROM itemsMadeBy") == digest(kinds)
  }

  static func write(_ kinds: KindCatalogue, _ db: Database) throws {
    try db.execute(sql: "INSERT INTO itemsMadeBy VALUES (?)", arguments: [digest(kinds)])
  }
}

extension SQLiteLedger {
  /// Rows made by other kinds are made anew; a log too damaged for that is for `verify` to tell.
  func refresh() {
    guard (try? pool.read { try KindsOfRows.areCurrent(kinds, $0) }) == false else { return }
    _ = try? rebuild()
  }
}
