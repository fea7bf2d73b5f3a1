internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 动态口令: the second step of signing in, for accounts that have switched it on. The first is good for five minutes.
enum CodePage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    pending(visit) == nil ? .seeOther("/sign-in") : visit.show(view(visit.frame, nil))
  }

  @Sendable static func check(_ visit: Visit) async throws -> Response {
    guard let pending = pending(visit) else { return .seeOther("/sign-in") }
    let (throttle, now, name) = (visit.site.secondFactors, visit.now, pending.account)
    if let seconds = throttle.wait(account: name, address: visit.address, at: now) {
      return visit.tooMany(seconds) { view($0, SignInWords.wait((seconds + 59) / 60)) }
    }
    throttle.count(account: name, address: visit.address, at: now)
    let code = SecondFactorPage.digits(visit.form["code"])
    let account = try await visit.ask { ledger in
      try ledger.takesCode(code, of: name, at: now) ? ledger.holder(of: name)?.account : nil
    }
    guard let account else {
      visit.site.metrics.countFailedSignIn()
      return visit.show(view(visit.frame, SecondFactorWords.wrong), .unprocessableContent)
    }
    throttle.succeeded(account: name, address: visit.address)
    return try await SignInPage.begin(account, visit, back: pending.back)
  }

  /// Whose password was right, and where they wanted to go.
  private static func pending(_ visit: Visit) -> (account: String, back: String?)? {
    guard let kept = visit.session?.kept, kept.isWaiting, let account = kept.account else { return nil }
    return (account, kept.contents.back)
  }

  static func view(_ frame: Frame, _ fault: Title?) -> HTML {
    frame.page(
      title: SecondFactorWords.ask, .tag("h1", [:], frame.text(SecondFactorWords.ask)),
      .tag("p", ["class": "quiet"], frame.text(SecondFactorWords.askLead)), frame.notice(fault, bad: true),
      SecondFactorPage.form("/sign-in/code", SecondFactorWords.next, frame))
  }
}
