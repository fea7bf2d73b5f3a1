internal import Hummingbird
internal import LedgerCore
internal import Synchronization

/// 会话 of the site: how long they last is said here; the ledger keeps them.
final class Sessions: Sendable {
  /// Forms of citizens that were taken; beyond so many the oldest is forgotten.
  private static let mostSpent = 20_000

  private struct Spent {
    var known: Set<String> = []
    var order: [String] = []
  }

  private let spent = Mutex(Spent())
  /// So that what the ledger keeps of where a session comes from says nothing after this process.
  private let salt = Token.make()

  /// The session of a cookie, touched; nil when there is none or its time is over.
  func find(_ token: String, _ door: any LedgerDoor, at now: Moment) async throws -> (Session, Holder?)? {
    if Session.isBlank(token) { return (Session(token: token, kept: nil), nil) }
    guard Session.isKept(token) else { return nil }
    let found = try await door.ask { ledger -> (KeptSession, Holder?)? in
      guard let kept = try ledger.session(token, at: now) else { return nil }
      return (kept, kept.isWaiting ? nil : try kept.account.flatMap(ledger.holder))
    }
    guard let (kept, holder) = found, kept.began.seconds - now.seconds <= SessionLimits.ahead else { return nil }
    if now.seconds - kept.seen.seconds >= SessionLimits.touch {
      // Nobody is kept out because it cannot be written just now.
      try? await door.ask(on: .chores) {
        try $0.touchSession(token, seen: now, until: SessionLimits.end(kept, seen: now))
      }
    }
    return (Session(token: token, kept: kept), holder)
  }

  /// A new session; the visitor's own ends (rotation), so that a token known before is worth nothing.
  func begin(
    _ account: String?, isWaiting: Bool = false, for visit: Visit,
    _ fill: (inout KeptSession.Contents) -> Void = { _ in }
  ) async throws -> Session {
    var contents = KeptSession.Contents(form: Token.make())
    fill(&contents)
    let (now, old) = (visit.now, visit.session?.token)
    let crowd = account == nil ? visit.address : nil
    let (token, filled) = (Token.make(), contents)
    let kept = try await visit.ask { [salt] ledger in
      let kept = KeptSession(
        account: account, isWaiting: isWaiting, began: now, seen: now,
        until: SessionLimits.end(account, isWaiting, now, now),
        crowd: crowd.map { String(ledger.digest(of: salt + $0).prefix(16)) }, contents: filled)
      try ledger.begin(kept, of: token, inPlaceOf: old.flatMap { Session.isKept($0) ? $0 : nil }, at: now)
      return kept
    }
    return Session(token: token, kept: kept)
  }

  /// Changes what the visitor's session holds; nothing where it is blank.
  func change(_ visit: Visit, _ body: @escaping @Sendable (inout KeptSession.Contents) -> Void) async throws {
    guard let session = visit.session, session.kept != nil else { return }
    try await visit.ask { try $0.changeSession(session.token, body) }
  }

  /// A form is taken once: false where it was taken before, or is being taken.
  func spend(_ formToken: String) -> Bool {
    spent.withLock { spent in
      guard spent.known.insert(formToken).inserted else { return false }
      spent.order.append(formToken)
      if spent.order.count > Sessions.mostSpent {
        let half = Sessions.mostSpent / 2
        spent.known.subtract(spent.order.prefix(half))
        spent.order.removeFirst(half)
      }
      return true
    }
  }

  /// It was not taken after all.
  func restore(_ formToken: String) { spent.withLock { _ = $0.known.remove(formToken) } }
}

extension Response {
  /// The browser goes on with this session.
  func with(_ session: Session, of visit: Visit) -> Response {
    var response = self
    response.headers[.setCookie] = SessionCookie.set(session.token, secure: visit.site.isBehindProxy)
    return response
  }
}
