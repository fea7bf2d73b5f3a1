internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 口令规则和修改.
extension SQLiteLedger {
  /// Passwords that leaked elsewhere, one a line, in the ledger's folder; without the file none is known.
  public static let breachList = "breached-passwords.txt"

  /// Why a password is not taken; nil where it is.
  public func weakness(of password: String, for account: String) throws -> PasswordWeakness? {
    if let weakness = PasswordWeakness.of(password, account: account) { return weakness }
    return try isBreached(password) ? .breached : nil
  }

  /// Reads the list a part at a time: it may have millions of lines.
  private func isBreached(_ password: String) throws -> Bool {
    guard let handle = FileHandle(forReadingAtPath: "\(folder)/\(SQLiteLedger.breachList)") else { return false }
    defer { try? handle.close() }
    let wanted = Data(password.utf8)
    let end = UInt8(ascii: "\n")
    var rest = Data([end])
    while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
      rest.append(part)
      if SQLiteLedger.has(wanted, in: rest) { return true }
      // What a line of the next part may begin with; no line that is looked for is longer.
      rest = Data(rest.suffix(PasswordWeakness.most + 2))
    }
    rest.append(end)
    return SQLiteLedger.has(wanted, in: rest)
  }

  /// As a whole line, ended by LF or CR LF.
  private static func has(_ line: Data, in text: Data) -> Bool {
    let start = Data([0x0A]) + line
    return text.range(of: start + Data([0x0A])) != nil || text.range(of: start + Data([0x0D, 0x0A])) != nil
  }

  /// Puts another password in, for one's own account or by who manages accounts; noted in the log, without it.
  public func setPassword(_ hash: String, of name: String, by asker: Asker, at now: Moment) throws {
    if asker.account != name { try asker.check(.accounts) }
    try changeOwn(name, by: asker, at: now, noting: "更换口令") { db in
      try db.execute(sql: "UPDATE account SET password = ? WHERE name = ?", arguments: [hash, name])
      if db.changesCount == 0 { throw Refusal.other("There is no such account: see `taizhang account list`.") }
      // Whoever had the old one may have made tokens, and be signed in.
      try SQLiteLedger.shutOut(name, db)
    }
  }

  /// What somebody changes of their own account, in whatever role they have, is noted too.
  func changeOwn(
    _ name: String, by asker: Asker, at now: Moment, noting words: String, _ body: (Database) throws -> Void
  ) throws {
    guard let role = LedgerRole.allCases.first(where: asker.roles.contains) else {
      throw Refusal.notYours(what: "Changing an account", roles: LedgerRole.allCases)
    }
    _ = try write(at: now) { submission in
      try submission.beside(body)
      try submission.note(Noted(subject: "账号", text: "\(name) \(words)"), on: 0, by: asker.account, role: role)
    }
  }
}
