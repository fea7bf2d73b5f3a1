import LedgerCore
import LedgerSQLite

/// What a ledger's folder says beside the log: its kinds and accounts.
enum LedgerSettings {
  static func kinds(of folder: String) throws -> KindCatalogue { try KindCatalogue.builtIn() }

  /// Who acts. Somebody who holds the ledger's folder may act as any of its accounts; the log names the account.
  static func asker(named name: String?, in ledger: SQLiteLedger, folder: String) throws -> Asker {
    let accounts = try ledger.accounts()
    guard
      let account = name == nil
        ? accounts.first(where: { $0.roles.contains(.admin) }) : accounts.first(where: { $0.name == name })
    else {
      throw Failure(
        subject: "--as \(name ?? "")", reason: "there is no such account",
        advice:
          "accounts: \(accounts.prefix(12).map(\.name).joined(separator: ", ")); add one with: taizhang account add")
    }
    return account.asker(in: try offices(of: folder, known: accounts.compactMap(\.office)))
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

  /// The first account, and the calendar that the program knows.
  static func begin(_ ledger: SQLiteLedger, supervisor: String, folder: String, at now: Moment) throws {
    try ledger.keep(
      Account(name: supervisor, office: supervisor, roles: [.supervisor, .admin, .leader, .window], passwordHash: ""))
    let asker = try asker(named: supervisor, in: ledger, folder: folder)
    _ = try ledger.setCalendar(YearTable.builtIn, by: asker, at: now)
  }
}
