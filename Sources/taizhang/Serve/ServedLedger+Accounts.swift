import LedgerCore
import LedgerSQLite
import Sealing
import Web

extension ServedLedger: AccountDesk {
  func weakness(of password: String, for account: String) throws -> PasswordWeakness? {
    try files.weakness(of: password, for: account)
  }

  func setPassword(_ password: String, of account: String, by asker: Asker, at now: Moment) throws {
    try files.setPassword(Password.hash(password), of: account, by: asker, at: now)
  }

  func hasSecondFactor(_ account: String) throws -> Bool { try files.hasSecondFactor(account) }
  func accountsWithSecondFactor() throws -> [String] { files.accountsWithSecondFactor() }
  func newSecondFactor() -> String { files.newSecondFactor() }

  func switchOnSecondFactor(
    _ secret: String, showing code: String, by asker: Asker, at now: Moment
  ) throws -> Bool {
    try files.switchOnSecondFactor(secret, showing: code, by: asker, at: now)
  }

  func switchOffSecondFactor(of account: String, by asker: Asker, at now: Moment) throws {
    try files.switchOffSecondFactor(of: account, by: asker, at: now)
  }

  func takesCode(_ code: String, of account: String, at now: Moment) throws -> Bool {
    try files.takesCode(code, of: account, at: now)
  }
}
