internal import Hummingbird
internal import LedgerCore

/// 我的账号: who one is here, in which roles, and which rights and kinds come with them.
enum AccountPage {
  struct Model: Sendable {
    let account: Account
    let rights: [Title]
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    guard let holder = visit.holder else { throw Fault(.unauthorized, FaultWords.signInFirst) }
    let rights = LedgerRight.allCases.filter { !$0.roles.isDisjoint(with: holder.asker.roles) }.map(\.title)
    return visit.show(view(Model(account: holder.account, rights: rights), visit.frame))
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let separator = AccountWords.separator[frame.language]
    let roles = LedgerRole.allCases.filter(model.account.roles.contains).map { $0.title[frame.language] }
    let mayList = !model.account.roles.isDisjoint(with: LedgerRight.accounts.roles)
    return frame.page(
      title: AccountWords.title, .tag("h1", [:], frame.said(model.account.name)),
      .tag(
        "dl", ["class": "facts"], .tag("dt", [:], frame.text(AccountWords.office)),
        .tag("dd", [:], model.account.office.map(frame.said) ?? frame.text(AccountWords.none)),
        .tag("dt", [:], frame.text(AccountWords.roles)), .tag("dd", [:], .text(roles.joined(separator: separator))),
        .tag("dt", [:], frame.text(AccountWords.may)),
        .tag(
          "dd", [:],
          model.rights.isEmpty
            ? frame.text(AccountWords.none)
            : .text(model.rights.map { $0[frame.language] }.joined(separator: separator)))),
      .tag(
        "p", ["class": "more"], .tag("a", ["href": "/account/password"], frame.text(PasswordWords.title)), " · ",
        .tag("a", ["href": "/account/second-factor"], frame.text(SecondFactorWords.title)), " · ",
        .tag("a", ["href": "/account/tokens"], frame.text(TokensWords.title))),
      mayList
        ? .tag(
          "p", ["class": "more"], .tag("a", ["href": "/accounts"], frame.text(AccountWords.all)), " · ",
          .tag("a", ["href": "/accounts/second-factors"], frame.text(SecondFactorWords.accounts))) : .nothing)
  }
}
