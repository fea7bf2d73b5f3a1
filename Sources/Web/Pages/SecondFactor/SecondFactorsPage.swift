internal import Hummingbird
internal import LedgerCore

/// 两步验证的账号, for those who manage accounts: a lost telephone is helped here.
enum SecondFactorsPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let accounts = try await visit.ask { try $0.accountsWithSecondFactor() }
    return visit.show(view(accounts, visit.frame))
  }

  @Sendable static func switchOff(_ visit: Visit) async throws -> Response {
    let (asker, now, account) = (visit.asker, visit.now, visit.form["account"] ?? "")
    try await visit.ask { try $0.switchOffSecondFactor(of: account, by: asker, at: now) }
    return .seeOther("/accounts/second-factors")
  }

  static func view(_ accounts: [String], _ frame: Frame) -> HTML {
    frame.page(
      title: SecondFactorWords.accounts, .tag("h1", [:], frame.text(SecondFactorWords.accounts)),
      .tag("p", ["class": "quiet"], frame.text(accounts.isEmpty ? SecondFactorWords.none : SecondFactorWords.recovery)),
      .group(
        accounts.map { account in
          frame.form(
            to: "/accounts/second-factors", .empty("input", ["type": "hidden", "name": "account", "value": account]),
            .tag("p", [:], .tag("button", [:], frame.text(SecondFactorWords.off(account)))))
        }))
  }
}
