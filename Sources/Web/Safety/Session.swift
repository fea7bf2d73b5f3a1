internal import LedgerCore

/// 会话: a visitor's, by a token that only the browser knows.
///
/// Who has neither signed in nor filed anything has a blank one (空白会话), which is the token and nothing else: the server
/// keeps nothing of it, so that nobody is crowded out and no form grows stale. Whatever a session is to hold begins another one,
/// under a token that nobody knew before.
struct Session: Sendable {
  let token: String
  /// Nil for a blank one.
  let kept: KeptSession?

  /// Nil before signing in: the form to sign in is guarded too.
  var account: String? { kept.flatMap { $0.isWaiting ? nil : $0.account } }

  /// What every form carries (CSRF). With a blank session nothing can be read or done that its form does not say itself.
  var formToken: String { kept?.contents.form ?? token }

  func follows(_ item: Int) -> Bool { kept?.contents.follows.contains(item) == true }

  static func blank() -> Session { Session(token: blankMark + Token.make(), kept: nil) }

  /// Whether a cookie can be the token of a session at all, and of which kind.
  static func isBlank(_ token: String) -> Bool {
    token.hasPrefix(blankMark) && isToken(token.dropFirst(blankMark.count))
  }

  static func isKept(_ token: String) -> Bool { isToken(token[...]) }

  private static let blankMark = "g"

  private static func isToken(_ text: Substring) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// 会话时限
enum SessionLimits {
  /// Seconds: 12 hours from signing in, 2 without a request; half an hour for somebody without an account.
  static let longest = 12 * 3600
  static let idle = 2 * 3600
  static let idleGuest = 1800
  /// How long the code may be waited for.
  static let waiting = 300
  /// The last use is written down once in so many, not at each request.
  static let touch = 60
  /// Sessions that begin later than now by more than a clock is put right by.
  static let ahead = 300

  static func end(_ session: KeptSession, seen: Moment) -> Moment {
    end(session.account, session.isWaiting, session.began, seen)
  }

  static func end(_ account: String?, _ isWaiting: Bool, _ began: Moment, _ seen: Moment) -> Moment {
    if isWaiting { return began.adding(seconds: waiting) }
    return min(began.adding(seconds: longest), seen.adding(seconds: account == nil ? idleGuest : idle))
  }
}
