internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 账号: who may act, beside the log; every change is noted in the log, in the same transaction.
extension SQLiteLedger {
  /// Puts the first account of a new ledger in: nobody is there yet who could have asked for it.
  public func begin(with account: Account) throws {
    try PlainWords.check(name: account.name, of: "The account's name")
    try change { db in
      if try Int.fetchOne(db, sql: "SELECT count(*) FROM account") != 0 {
        throw Refusal.other("The ledger has accounts already: one of them adds others.")
      }
      try SQLiteLedger.write(account, db)
    }
  }

  /// Puts accounts in, each in place of the one of its name; all or none, and at least one administrator stays.
  public func keep(_ accounts: [Account], by asker: Asker, at now: Moment) throws {
    try asker.check(.accounts)
    for account in accounts {
      try PlainWords.check(name: account.name, of: "The account's name")
      if let office = account.office { try PlainWords.check(name: office, of: "The account's office") }
    }
    try change(noting: asker, at: now) { db in
      for account in accounts {
        // Whoever had the old password may have made tokens, and be signed in.
        for table in ["token", "session"] {
          try db.execute(
            sql: "DELETE FROM \(table) WHERE account IN (SELECT name FROM account WHERE name = ? AND password <> ?)",
            arguments: [account.name, account.passwordHash])
        }
        try SQLiteLedger.write(account, db)
      }
      try SQLiteLedger.expectAdministrator(db)
      return accounts.map { account in
        let roles = account.roles.map(\.rawValue).sorted().joined(separator: " ")
        return Noted(subject: "账号", text: "\(account.name) \(account.office ?? "") \(roles)")
      }
    }
  }

  /// Ends its tokens and its sessions.
  static func shutOut(_ account: String, _ db: Database) throws {
    for table in ["token", "session"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE account = ?", arguments: [account])
    }
  }

  /// Takes an account out; what it did stays in the log.
  public func removeAccount(_ name: String, by asker: Asker, at now: Moment) throws {
    try asker.check(.accounts)
    try change(noting: asker, at: now) { db in
      try db.execute(sql: "DELETE FROM account WHERE name = ?", arguments: [name])
      if db.changesCount == 0 { throw Refusal.other("There is no such account: see `taizhang account list`.") }
      try SQLiteLedger.expectAdministrator(db)
      // Somebody else may come by that name.
      _ = try SecondFactors(folder: folder).remove(name)
      // Else the next account of that name would have them.
      try SQLiteLedger.shutOut(name, db)
      return [Noted(subject: "账号", text: "\(name) 注销")]
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

  /// The account of a name and password; nil for any other, also one that has no password, after the same time.
  public func signIn(_ name: String, password: String) throws -> Account? {
    let account = try account(name).flatMap { $0.passwordHash.isEmpty ? nil : $0 }
    let matches = Password.matches(password, account?.passwordHash ?? SQLiteLedger.nobody)
    return matches ? account : nil
  }

  /// The hash of a password nobody has, so that an unknown name takes as long as a wrong password.
  private static let nobody = (try? Password.hash(Chance.token())) ?? ""

  private static func write(_ account: Account, _ db: Database) throws {
    let roles = account.roles.map(\.rawValue).sorted().joined(separator: " ")
    try db.execute(
      sql: "INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?)",
      arguments: [account.name, account.passwordHash, account.office, roles])
  }

  /// Without one nobody could ever change an account again.
  private static func expectAdministrator(_ db: Database) throws {
    let accounts = try Row.fetchAll(db, sql: "SELECT * FROM account").map(account)
    if !accounts.contains(where: { $0.roles.contains(.admin) }) {
      throw Refusal.other(
        "This would leave no account in the role \(LedgerRole.admin.title.chinese) (admin): give it to another one first."
      )
    }
  }

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

  /// Changes what lies beside the log and writes the notes on it, both or neither.
  func change(noting asker: Asker, at now: Moment, _ body: (Database) throws -> [Noted]) throws {
    let role = try asker.noting()
    _ = try write(at: now) { submission in
      for note in try submission.beside(body) {
        try submission.note(note, on: 0, by: asker.account, role: role)
      }
    }
  }
}
