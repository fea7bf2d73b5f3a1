internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 接口令牌: made, listed, removed; each making and removing is noted in the log.
extension SQLiteLedger {
  /// A token for an account, by itself or by who manages accounts. The secret is given here and never again.
  public func makeToken(
    for account: String, _ scopes: Set<TokenScope>, until: Moment, purpose: String, by asker: Asker, at now: Moment
  ) throws -> (token: AccessToken, secret: String) {
    try check(asker, of: account)
    try PlainWords.check("The purpose of a token", purpose, most: 200)
    if scopes.isEmpty { throw Refusal.other("A token without a scope opens nothing: give it read, write or file.") }
    let days = AccessToken.mostDays
    if until <= now || until > now.adding(seconds: days * 86_400) {
      throw Refusal.other("A token is made for 1 to \(days) days: choose an end between.")
    }
    // 256 bits of chance need no slow hash: nobody tries them out.
    let secret = Self.tokenMark + Chance.token() + Chance.token()
    var number = 0
    try changeTokens(by: asker, at: now) { db in
      guard try Bool.fetchOne(db, sql: "SELECT 1 FROM account WHERE name = ?", arguments: [account]) == true else {
        throw Refusal.other("There is no such account: see `taizhang account list`.")
      }
      try db.execute(
        sql: "INSERT INTO token (account, hash, scopes, made, until, purpose) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          account, Data(Self.hash(secret)), Self.text(scopes), now.seconds, until.seconds, purpose,
        ])
      number = Int(db.lastInsertedRowID)
      return Noted(subject: "接口令牌", text: "\(account) 令牌\(number) \(Self.text(scopes)) 至\(until.day)")
    }
    let token = AccessToken(
      number: number, account: account, scopes: scopes, made: now, until: until, purpose: purpose)
    return (token, secret)
  }

  /// Of one account, or of all where nil; oldest first.
  public func tokens(of account: String?) throws -> [AccessToken] {
    try read { db in
      let some = account == nil ? "" : "WHERE account = ?"
      return try Row.fetchAll(
        db, sql: "SELECT * FROM token \(some) ORDER BY number",
        arguments: account.map { StatementArguments([$0]) } ?? []
      ).map(SQLiteLedger.token)
    }
  }

  public func removeToken(_ number: Int, by asker: Asker, at now: Moment) throws {
    guard let token = try tokens(of: nil).first(where: { $0.number == number }) else {
      throw Refusal.other("There is no token \(number): see `taizhang token list`.")
    }
    try check(asker, of: token.account)
    try changeTokens(by: asker, at: now) { db in
      try db.execute(sql: "DELETE FROM token WHERE number = ?", arguments: [number])
      return Noted(subject: "接口令牌", text: "\(token.account) 令牌\(number) 注销")
    }
  }

  /// The token of a secret, if its time is not over.
  public func token(_ secret: String, at now: Moment) throws -> AccessToken? {
    guard secret.hasPrefix(Self.tokenMark), secret.utf8.count <= 100 else { return nil }
    return try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM token WHERE hash = ?"), arguments: [Data(Self.hash(secret))])
      return row.map(SQLiteLedger.token).flatMap { now < $0.until ? $0 : nil }
    }
  }

  /// So that whoever finds one in a file sees what it is.
  static let tokenMark = "taizhang_"

  private func check(_ asker: Asker, of account: String) throws {
    if asker.account != account { try asker.check(.accounts) }
  }

  /// The note is the ledger's own: a deputy may have a token and writes no notes.
  private func changeTokens(by asker: Asker, at now: Moment, _ body: (Database) throws -> Noted) throws {
    let role = LedgerRole.allCases.first(where: asker.roles.contains) ?? .public
    _ = try write(at: now) { submission in
      let note = try submission.beside(body)
      try submission.note(note, on: 0, by: asker.account, role: role)
    }
  }

  private static func hash(_ secret: String) -> [UInt8] { Digest.of(secret.utf8).bytes }

  private static func text(_ scopes: Set<TokenScope>) -> String {
    TokenScope.allCases.filter(scopes.contains).map(\.rawValue).joined(separator: " ")
  }

  private static func token(_ row: Row) -> AccessToken {
    let scopes: String = row[3]
    return AccessToken(
      number: row[0], account: row[1],
      scopes: Set(scopes.split(separator: " ").compactMap { TokenScope(rawValue: String($0)) }),
      made: Moment(seconds: row[4]), until: Moment(seconds: row[5]), purpose: row[6])
  }
}
