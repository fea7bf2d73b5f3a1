internal import LedgerCore

extension AccountsPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let head = [AccountWords.name, AccountWords.office, AccountWords.roles, AccountWords.password]
    return frame.page(
      title: AccountWords.all, at: "/work", WorkSections.view("/accounts", frame),
      frame.notice(model.notice),
      .tag("h1", [:], frame.text(AccountWords.all)), .tag("p", ["class": "quiet"], frame.text(AccountWords.lead)),
      Inputs.list("offices", model.offices),
      .tag(
        "details", ["class": "desk", "id": "new"], .tag("summary", [:], frame.text(AccountWords.add)),
        form(nil, "new-", frame)),
      frame.table(head, model.accounts.enumerated().map { row($1, "a\($0)-", head, frame) }))
  }

  private static func row(_ account: Account, _ prefix: String, _ head: [Title], _ frame: Frame) -> HTML {
    let roles = LedgerRole.allCases.filter(account.roles.contains).map { $0.title[frame.language] }
    let cells = [
      account.office.map(frame.said) ?? frame.text(AccountWords.none),
      .text(roles.joined(separator: AccountWords.separator[frame.language])),
      frame.text(account.passwordHash.isEmpty ? AccountWords.hasNot : AccountWords.has),
    ]
    return .tag(
      "tr", [:],
      [
        .tag(
          "th", ["scope": "row"],
          .tag(
            "details", [:], .tag("summary", [:], frame.said(account.name)), form(account, prefix, frame),
            account.name == frame.account?.name ? .nothing : removal(account, frame)))
      ] + zip(head.dropFirst(), cells).map { .tag("td", ["data-name": $0[frame.language]], $1) })
  }

  private static func form(_ account: Account?, _ prefix: String, _ frame: Frame) -> HTML {
    let inputs = Inputs(frame: frame, prefix: prefix)
    let ticks = LedgerRole.allCases.map { role in
      HTML.tag(
        "li", [:],
        .tag(
          "label", ["class": "tick"],
          .empty(
            "input",
            [
              "type": "checkbox", "name": prefix + role.rawValue, "value": "1",
              "checked": account?.roles.contains(role) == true ? "" : nil,
            ]), frame.text(role.title)))
    }
    return frame.form(
      to: "/accounts", class: "sheet",
      // Boxes of one name would be one group for the whole page.
      .empty("input", ["type": "hidden", "name": "prefix", "value": prefix]),
      account.map { .empty("input", ["type": "hidden", "name": "name", "value": $0.name]) }
        ?? inputs.line("name", AccountWords.name, isRequired: true, most: PlainWords.mostOfName)
        + .empty("input", ["type": "hidden", "name": "new", "value": "1"]),
      inputs.line("office", AccountWords.office, account?.office, most: PlainWords.mostOfName, list: "offices"),
      .tag(
        "fieldset", [:], .tag("legend", [:], frame.text(AccountWords.roles)), .tag("ul", ["class": "ticks"], ticks)),
      inputs.line(
        "password", account == nil ? AccountWords.password : AccountWords.newPassword, type: "password", most: 200),
      .tag("p", [:], .tag("button", [:], frame.text(account == nil ? AccountWords.add : AccountWords.save))))
  }

  private static func removal(_ account: Account, _ frame: Frame) -> HTML {
    frame.form(
      to: "/accounts/remove", .empty("input", ["type": "hidden", "name": "name", "value": account.name]),
      .tag("button", ["class": "quiet"], frame.text(AccountWords.remove)))
  }
}
