internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 账号: who may act, beside the log; written over when an office or a password changes.
extension SQLiteLedger {
  /// Puts an account in, or in place of the one of its name.
  public func keep(_ account: Account) throws {
    try change { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?)",
        arguments: [
          account.name, account.passwordHash, account.office,
          account.roles.map(\.rawValue).sorted().joined(separator: " "),
        ])
    }
  }

  /// In order of name.
  public func accounts() throws -> [Account] {
    try read { db in try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY name").map(SQLiteLedger.account) }
  }

  public func account(_ name: String) throws -> Account? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM account WHERE name = ?", arguments: [name]).map(SQLiteLedger.account)
    }
  }

  public func removeAccount(_ name: String) throws {
    try change { try $0.execute(sql: "DELETE FROM account WHERE name = ?", arguments: [name]) }
  }

  /// The account of a name and password; nil for any other, after the same time.
  public func signIn(_ name: String, password: String) throws -> Account? {
    let account = try account(name)
    let matches = Password.matches(password, account?.passwordHash ?? SQLiteLedger.nobody)
    return matches ? account : nil
  }

  /// The hash of a password nobody has, so that an unknown name takes as long as a wrong password.
  private static let nobody = (try? Password.hash(Chance.token())) ?? ""

  private static func account(_ row: Row) -> Account {
    let roles: String = row[3]
    return Account(
      name: row[0], office: row[2],
      roles: Set(roles.split(separator: " ").compactMap { LedgerRole(rawValue: String($0)) }),
      passwordHash: row[1])
  }

  func change<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
    try StoreFault.told(folder) { try pool.write(body) }
  }
}
