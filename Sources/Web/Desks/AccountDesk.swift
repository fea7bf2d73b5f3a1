public import LedgerCore

/// 账号台: passwords and codes of those who sign in.
public protocol AccountDesk {
  /// Why a password is not taken; nil where it is.
  func weakness(of password: String, for account: String) throws -> PasswordWeakness?
  /// Puts another password in, for one's own account or by who manages accounts. Takes its time by design.
  func setPassword(_ password: String, of account: String, by asker: Asker, at now: Moment) throws

  /// Whether an account signs in with a code as well (两步验证).
  func hasSecondFactor(_ account: String) throws -> Bool
  func accountsWithSecondFactor() throws -> [String]
  /// A new secret in Base32; it counts for nothing until a code of it was shown.
  func newSecondFactor() -> String
  /// False where the code is not one of the secret's.
  func switchOnSecondFactor(_ secret: String, showing code: String, by asker: Asker, at now: Moment) throws -> Bool
  func switchOffSecondFactor(of account: String, by asker: Asker, at now: Moment) throws
  /// Whether a code is the account's now; it is taken once.
  func takesCode(_ code: String, of account: String, at now: Moment) throws -> Bool
}
