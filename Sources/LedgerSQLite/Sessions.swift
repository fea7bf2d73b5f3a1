internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 会话 of a site. The file has a digest of the token, which opens nothing, and what is in a session only sealed with a key
/// made from the token.
extension SQLiteLedger {
  /// Beyond so many of nobody's some go, so that nobody fills the file.
  package static let mostGuests = 5_000
  /// Of one account: telephones, desks and windows that one person has.
  package static let mostOfAccount = 20

  /// The session of a token; nil where there is none or its time is over.
  public func session(_ token: String, at now: Moment) throws -> KeptSession? {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM session WHERE hash = ? AND until >= ?"),
        arguments: [Self.hash(of: token), now.seconds])
      return try row.flatMap { try Self.session($0, token) }
    }
  }

  /// Begins one. That of the token before it ends in the same moment, and so do those whose time is over.
  public func begin(_ session: KeptSession, of token: String, inPlaceOf old: String?, at now: Moment) throws {
    try change { db in
      if let old { try Self.end(old, db) }
      try Self.endThoseOver(at: now, db)
      if let account = session.account {
        try Self.makeRoom(of: account, session.isWaiting, db)
      } else {
        try Self.makeRoom(db)
      }
      try db.execute(
        sql: "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          Self.hash(of: token), session.account, session.isWaiting ? 1 : 0, session.began.seconds,
          session.seen.seconds, session.until.seconds, session.crowd, try Self.sealed(session.contents, token),
        ])
    }
  }

  public func touchSession(_ token: String, seen: Moment, until: Moment) throws {
    try change { db in
      try db.execute(
        sql: "UPDATE session SET seen = ?, until = ? WHERE hash = ?",
        arguments: [seen.seconds, until.seconds, Self.hash(of: token)])
    }
  }

  /// Changes what is in a session, as it is at that moment; nothing where there is none (any more).
  public func changeSession(_ token: String, _ body: (inout KeptSession.Contents) -> Void) throws {
    try change { db in
      let row = try Row.fetchOne(db, sql: "SELECT * FROM session WHERE hash = ?", arguments: [Self.hash(of: token)])
      guard var contents = try row.flatMap({ try Self.session($0, token) })?.contents else { return }
      body(&contents)
      try db.execute(
        sql: "UPDATE session SET contents = ? WHERE hash = ?",
        arguments: [try Self.sealed(contents, token), Self.hash(of: token)])
    }
  }

  public func endSession(_ token: String) throws { try change { try Self.end(token, $0) } }

  /// Ends all of an account but for one.
  public func endSessions(of account: String, but token: String) throws {
    try change { db in
      try db.execute(
        sql: "DELETE FROM session WHERE account = ? AND hash <> ?", arguments: [account, Self.hash(of: token)])
    }
  }

  /// Those of accounts that are signed in.
  public func sessionCount(at now: Moment) throws -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM session WHERE account IS NOT NULL AND waiting = 0 AND until >= ?",
        arguments: [now.seconds]) ?? 0
    }
  }

  /// Takes those out whose time is over; says how many.
  public func sweepSessions(at now: Moment) throws -> Int {
    try change { db in
      try Self.endThoseOver(at: now, db)
      return db.changesCount
    }
  }

  private static func end(_ token: String, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [hash(of: token)])
  }

  private static func endThoseOver(at now: Moment, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM session WHERE until < ?", arguments: [now.seconds])
  }

  /// Who signs in again and again ends what they began first; who has the password alone ends nobody's.
  private static func makeRoom(of account: String, _ isWaiting: Bool, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM session WHERE account = ?1 AND waiting = ?2 AND hash NOT IN (
          SELECT hash FROM session WHERE account = ?1 AND waiting = ?2 ORDER BY seen DESC LIMIT ?3)
        """, arguments: [account, isWaiting ? 1 : 0, mostOfAccount - 1])
  }

  /// Of the place that has most goes the one not used for longest: who makes many crowds out its own.
  private static func makeRoom(_ db: Database) throws {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM session WHERE account IS NULL") ?? 0
    guard count >= mostGuests else { return }
    try db.execute(
      sql: """
        DELETE FROM session WHERE hash IN (
          SELECT hash FROM session WHERE account IS NULL AND crowd IS (
            SELECT crowd FROM session WHERE account IS NULL GROUP BY crowd ORDER BY count(*) DESC, min(seen) LIMIT 1)
          ORDER BY seen LIMIT ?)
        """, arguments: [count - mostGuests + 1])
  }

  private static func hash(of token: String) -> Data { Data(Digest.of(Array(token.utf8)).bytes) }

  private static func box(_ token: String) throws -> SecretBox {
    guard let box = SecretBox(key: Digest.of(Array("taizhang session \(token)".utf8)).bytes) else {
      throw StoreFault("A session cannot be sealed: install libsodium anew.")
    }
    return box
  }

  private static func sealed(_ contents: KeptSession.Contents, _ token: String) throws -> Data {
    Data(try box(token).seal(JSONWriter.bytes(contents)))
  }

  /// Nil where the row is not what was put in under this token.
  private static func session(_ row: Row, _ token: String) throws -> KeptSession? {
    guard let bytes = try box(token).open(Array(row[7] as Data)),
      let contents = try? JSONReader.value(
        KeptSession.Contents.self, from: String(decoding: bytes, as: UTF8.self))
    else { return nil }
    return KeptSession(
      account: row[1], isWaiting: row[2] as Int != 0, began: Moment(seconds: row[3]), seen: Moment(seconds: row[4]),
      until: Moment(seconds: row[5]), crowd: row[6], contents: contents)
  }
}
