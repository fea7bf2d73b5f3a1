import LedgerCore
import LedgerSQLite

/// What a ledger's folder says beside the log: its kinds and accounts.
enum LedgerSettings {
  static func kinds(of folder: String) throws -> KindCatalogue { try KindCatalogue.builtIn() }

  static func asker(named name: String?, in ledger: SQLiteLedger) throws -> Asker {
    Asker(account: name ?? "督查室", roles: Set(LedgerRole.allCases))
  }

  /// The offices of the folder's list; without one, those that lead items.
  static func offices(of folder: String, known: [String]) throws -> OfficeTree {
    var names: [String] = []
    for name in known where !names.contains(name) { names.append(name) }
    return try OfficeTree(names.map { Office($0) })
  }

  static func year(from file: String) throws -> YearTable {
    throw Failure(subject: file, reason: "years are not read from files yet", advice: "")
  }

  static func begin(_ ledger: SQLiteLedger, supervisor: String, at now: Moment) throws {
    _ = try ledger.setCalendar(YearTable.builtIn, by: try asker(named: supervisor, in: ledger), at: now)
  }
}
