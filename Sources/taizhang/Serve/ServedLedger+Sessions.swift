import LedgerCore
import LedgerSQLite
import Web

/// Sessions of the site.
extension ServedLedger {
  func session(_ token: String, at now: Moment) throws -> KeptSession? { try files.session(token, at: now) }
  func begin(_ session: KeptSession, of token: String, inPlaceOf old: String?, at now: Moment) throws {
    try files.begin(session, of: token, inPlaceOf: old, at: now)
  }
  func touchSession(_ token: String, seen: Moment, until: Moment) throws {
    try files.touchSession(token, seen: seen, until: until)
  }
  func changeSession(_ token: String, _ body: (inout KeptSession.Contents) -> Void) throws {
    try files.changeSession(token, body)
  }
  func endSession(_ token: String) throws { try files.endSession(token) }
  func endSessions(of account: String, but token: String) throws { try files.endSessions(of: account, but: token) }
  func sessionCount(at now: Moment) throws -> Int { try files.sessionCount(at: now) }
}
