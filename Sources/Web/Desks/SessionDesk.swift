public import LedgerCore

/// 会话台: sessions, kept beside the log so that a restart signs nobody out. A new password and a closed account end them there.
public protocol SessionDesk {
  /// Nil where there is none or its time is over.
  func session(_ token: String, at now: Moment) throws -> KeptSession?
  /// That of the token before it ends in the same moment.
  func begin(_ session: KeptSession, of token: String, inPlaceOf old: String?, at now: Moment) throws
  func touchSession(_ token: String, seen: Moment, until: Moment) throws
  func changeSession(_ token: String, _ body: (inout KeptSession.Contents) -> Void) throws
  func endSession(_ token: String) throws
  /// Ends all of an account but for one.
  func endSessions(of account: String, but token: String) throws
  /// Those of accounts that are signed in.
  func sessionCount(at now: Moment) throws -> Int
}
