internal import LedgerCore
internal import Synchronization

/// 会话: who is signed in, by a token that only its browser knows. Kept in memory: a restart signs everybody out.
final class Sessions: Sendable {
  struct Session: Sendable {
    let token: String
    /// What every form of this session carries (CSRF).
    let formToken: String
    /// Nil before signing in: the form to sign in is guarded too.
    let account: String?
    let began: Moment
    var seen: Moment
    /// Words to be shown once, on the next page that asks for them.
    var parcel: String?
    /// Items of others' that it has shown the code for, such as a request that it filed.
    var follows: Set<Int> = []
    var receipt: Receipt?
    /// The password was right; the code is still to come.
    var pending: Pending?
    /// A secret that a telephone is being set up with.
    var offered: String?
  }

  struct Pending: Sendable {
    let account: String
    let back: String?
    let made: Moment
  }

  /// 回执: what is said to who filed something, for a few minutes and to this browser alone.
  struct Receipt: Sendable {
    let item: Int
    let code: String
    let made: Moment
  }

  /// 12 hours from signing in, 2 without a request; half an hour for the form to sign in.
  private static let longest = 12 * 3600
  private static let idle = 2 * 3600
  private static let idleBefore = 1800
  /// Beyond these the oldest goes, so that nobody fills the memory.
  private static let mostGuests = 5_000
  private static let most = 50_000

  private let sessions = Mutex<[String: Session]>([:])

  /// The session of a token, touched; nil when there is none or its time is over.
  func find(_ token: String, at now: Moment) -> Session? {
    sessions.withLock { sessions in
      guard var session = sessions[token] else { return nil }
      if Sessions.isOver(session, at: now) {
        sessions[token] = nil
        return nil
      }
      session.seen = now
      sessions[token] = session
      return session
    }
  }

  /// A new session; the one of the token before it ends (rotation), so that a token known before signing in is worth nothing.
  func begin(_ account: String?, at now: Moment, inPlaceOf old: String? = nil) -> Session {
    let session = Session(token: Token.make(), formToken: Token.make(), account: account, began: now, seen: now)
    sessions.withLock { sessions in
      if let old { sessions[old] = nil }
      Sessions.makeRoom(in: &sessions, at: now, guests: account == nil)
      sessions[session.token] = session
    }
    return session
  }

  func keepParcel(_ words: String, of token: String) { sessions.withLock { $0[token]?.parcel = words } }

  func takeParcel(of token: String) -> String? {
    sessions.withLock { sessions in
      defer { sessions[token]?.parcel = nil }
      return sessions[token]?.parcel
    }
  }

  /// Lets a session follow an item; the receipt of what it filed stays with it.
  func follow(_ item: Int, in token: String, _ receipt: Receipt? = nil) {
    sessions.withLock { sessions in
      sessions[token]?.follows.insert(item)
      if let receipt { sessions[token]?.receipt = receipt }
    }
  }

  func wait(_ pending: Pending, in token: String) { sessions.withLock { $0[token]?.pending = pending } }
  func offer(_ secret: String, in token: String) { sessions.withLock { $0[token]?.offered = secret } }

  /// Ends an account's sessions, but for one.
  func endAll(of account: String, but token: String) {
    sessions.withLock { sessions in
      sessions = sessions.filter { $0.value.account != account || $0.key == token }
    }
  }

  func end(_ token: String) { sessions.withLock { $0[token] = nil } }

  var count: Int { sessions.withLock { $0.values.count { $0.account != nil } } }

  private static func isOver(_ session: Session, at now: Moment) -> Bool {
    let quiet = now.seconds - session.seen.seconds
    return quiet > (session.account == nil ? idleBefore : idle) || now.seconds - session.began.seconds > longest
  }

  private static func makeRoom(in sessions: inout [String: Session], at now: Moment, guests: Bool) {
    let limit = guests ? mostGuests : most
    guard sessions.count >= mostGuests else { return }
    let kind = sessions.values.filter { ($0.account == nil) == guests }
    guard kind.count >= limit else { return }
    // A tenth at once: the search is not made for each newcomer.
    for old in kind.sorted(by: { $0.seen < $1.seen }).prefix(limit / 10) { sessions[old.token] = nil }
  }
}

/// 令牌: 32 random bytes of the system's generator as 64 hexadecimal digits.
enum Token {
  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Takes as long for a wrong token as for the right one.
  static func matches(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
