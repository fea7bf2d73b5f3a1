public import LedgerCore
internal import Sealing

/// 两步验证 of accounts.
extension SQLiteLedger {
  private var factors: SecondFactors { SecondFactors(folder: folder) }

  public func hasSecondFactor(_ account: String) throws -> Bool { try factors.kept(account) != nil }

  /// Accounts that sign in with a code as well, in order of name.
  public func accountsWithSecondFactor() -> [String] { factors.accounts() }

  /// A new secret in Base32; it counts for nothing until a code of it was shown.
  public func newSecondFactor() -> String { OneTimeCode.base32(OneTimeCode.makeSecret()) }

  /// Switches it on for one's own account; false where the code is not one of the secret's.
  public func switchOnSecondFactor(
    _ secret: String, showing code: String, by asker: Asker, at now: Moment
  ) throws -> Bool {
    guard let bytes = OneTimeCode.bytes(base32: secret), bytes.count >= 16,
      let step = OneTimeCode.step(of: code, bytes, at: now.seconds, after: -1)
    else { return false }
    try changeOwn(asker.account, by: asker, at: now, noting: "开启两步验证") { _ in
      try factors.keep(SecondFactors.Kept(account: asker.account, secret: secret, last: step))
    }
    return true
  }

  /// Switches it off, for one's own account or by who manages accounts (a telephone that was lost).
  public func switchOffSecondFactor(of account: String, by asker: Asker, at now: Moment) throws {
    if asker.account != account { try asker.check(.accounts) }
    try changeOwn(account, by: asker, at: now, noting: "关闭两步验证") { _ in
      if try !factors.remove(account) { throw Refusal.other("\(account) signs in without a code.") }
    }
  }

  public func takesCode(_ code: String, of account: String, at now: Moment) throws -> Bool {
    try factors.take(code, of: account, at: now)
  }
}
