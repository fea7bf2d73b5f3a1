internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 两步验证 of one's own account: a secret for a telephone, switched on once the telephone shows its code.
enum SecondFactorPage {
  struct Model: Sendable {
    let account: String
    /// Nil where it is on.
    let secret: String?
    var fault: Title?
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let model = try await model(visit, nil)
    return visit.show(view(model, visit.frame))
  }

  @Sendable static func switchOn(_ visit: Visit) async throws -> Response {
    let (asker, now, code) = (visit.asker, visit.now, digits(visit.form["code"]))
    guard let secret = visit.session?.kept?.contents.offered else {
      return try await again(visit, SecondFactorWords.stale)
    }
    if let wait = try await wait(visit) { return wait }
    let isOn = try await visit.ask { ledger in
      // Whoever sits at a signed-in browser must not put another telephone in place of the first.
      if try ledger.hasSecondFactor(asker.account) { return true }
      return try ledger.switchOnSecondFactor(secret, showing: code, by: asker, at: now)
    }
    if !isOn { return try await again(visit, SecondFactorWords.wrong) }
    visit.site.secondFactors.succeeded(account: asker.account, address: visit.address)
    if let token = visit.session?.token { try await visit.ask { try $0.endSessions(of: asker.account, but: token) } }
    return .seeOther("/account/second-factor")
  }

  @Sendable static func switchOff(_ visit: Visit) async throws -> Response {
    let (asker, now, code) = (visit.asker, visit.now, digits(visit.form["code"]))
    if let wait = try await wait(visit) { return wait }
    let isOff = try await visit.ask { ledger in
      guard try ledger.takesCode(code, of: asker.account, at: now) else { return false }
      try ledger.switchOffSecondFactor(of: asker.account, by: asker, at: now)
      return true
    }
    if !isOff { return try await again(visit, SecondFactorWords.wrong) }
    visit.site.secondFactors.succeeded(account: asker.account, address: visit.address)
    return .seeOther("/account/second-factor")
  }

  /// Digits however they are typed: `123 456`.
  static func digits(_ typed: String?) -> String {
    String((typed ?? "").prefix(20).filter { $0.isASCII && $0.isNumber })
  }

  /// 429 once too many codes were tried for the account; else the try is counted.
  private static func wait(_ visit: Visit) async throws -> Response? {
    let throttle = visit.site.secondFactors
    if let seconds = throttle.wait(account: visit.asker.account, address: visit.address, at: visit.now) {
      var response = try await again(visit, SignInWords.wait((seconds + 59) / 60))
      response.status = .tooManyRequests
      response.headers[.retryAfter] = String(seconds)
      return response
    }
    throttle.count(account: visit.asker.account, address: visit.address, at: visit.now)
    return nil
  }

  private static func again(_ visit: Visit, _ fault: Title) async throws -> Response {
    let model = try await model(visit, fault)
    return visit.show(view(model, visit.frame), .unprocessableContent)
  }

  /// The secret stays the same while the session lasts, so that a wrong digit does not mean another entry in the telephone.
  private static func model(_ visit: Visit, _ fault: Title?) async throws -> Model {
    let (account, offered) = (visit.asker.account, visit.session?.kept?.contents.offered)
    let secret = try await visit.ask { ledger -> String? in
      try ledger.hasSecondFactor(account) ? nil : offered ?? ledger.newSecondFactor()
    }
    if secret != offered { try await visit.site.sessions.change(visit) { $0.offered = secret } }
    return Model(account: account, secret: secret, fault: fault)
  }
}
