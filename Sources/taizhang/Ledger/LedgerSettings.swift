import Foundation
import LedgerCore
import LedgerSQLite
import Settings

/// What a ledger's folder says beside the log: its settings and its accounts.
enum LedgerSettings {
  static func read(_ folder: String) throws -> Settings {
    try Settings(folder: URL(filePath: folder, directoryHint: .isDirectory), builtIn: KindCatalogue.builtIn())
  }

  /// Who acts. Somebody who holds the ledger's folder may act as any of its accounts; the log names the account.
  static func asker(named name: String?, in ledger: SQLiteLedger, _ settings: Settings) throws -> Asker {
    let accounts = try ledger.accounts()
    let account = accounts.first { name == nil ? $0.roles.contains(.admin) : $0.name == name }
    guard let account else {
      throw Failure(
        subject: "--as \(name ?? "")", reason: "there is no such account",
        advice:
          "accounts: \(accounts.prefix(12).map(\.name).joined(separator: ", ")); add one with: taizhang account add"
      )
    }
    return account.asker(in: try offices(settings, known: accounts.compactMap(\.office)))
  }

  /// The offices of the folder's list; without one, those that are known by name.
  static func offices(_ settings: Settings, known: [String]) throws -> OfficeTree {
    guard settings.offices.offices.isEmpty else { return settings.offices }
    return try OfficeTree(known.eachOnce.map { Office($0) })
  }

  /// The first account, and the calendar that the program and the folder know.
  static func begin(_ ledger: SQLiteLedger, supervisor: String, _ settings: Settings, at now: Moment) throws {
    try ledger.begin(
      with: Account(
        name: supervisor, office: supervisor, roles: [.supervisor, .admin, .leader, .window], passwordHash: ""))
    let asker = try asker(named: supervisor, in: ledger, settings)
    _ = try ledger.setCalendar(Array(settings.calendar.years.values).sorted { $0.year < $1.year }, by: asker, at: now)
  }
}
