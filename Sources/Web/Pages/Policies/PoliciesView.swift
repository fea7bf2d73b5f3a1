internal import LedgerCore

extension PoliciesPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: PoliciesWords.title, at: "/services", .tag("h1", [:], frame.text(PoliciesWords.title)),
      .tag("p", [:], frame.text(PoliciesWords.lead)),
      model.policies.isEmpty
        ? .tag("p", ["class": "quiet"], frame.text(PoliciesWords.none))
        : .tag(
          "p", ["class": "more"],
          .tag("a", ["class": "button", "href": "/policies/mine"], frame.text(PoliciesWords.mine)), " ",
          model.isStaff
            ? .tag("a", ["class": "button", "href": "/policies/companies"], frame.text(PoliciesWords.companies))
            : .nothing),
      .group(model.policies.map { card($0, frame) }))
  }

  private static func card(_ shown: Shown, _ frame: Frame) -> HTML {
    let policy = shown.policy
    func pair(_ name: Title, _ value: HTML) -> HTML {
      .tag("dt", [:], frame.text(name)) + .tag("dd", [:], value)
    }
    let inForce =
      frame.text(PoliciesWords.period(policy.period))
      + (shown.isInForce ? .nothing : .tag("span", ["class": "quiet"], " · ", frame.text(PoliciesWords.over)))
    return .tag(
      "section", ["class": "card"], .tag("h2", [:], frame.said(policy.title)),
      .tag(
        "dl", ["class": "facts"], pair(PoliciesWords.amount, frame.text(policy.amountWords)),
        pair(PoliciesWords.conditions, conditions(policy.entitled.words, frame)),
        pair(PoliciesWords.period, inForce),
        pair(PoliciesWords.budget, policy.budget.map { .text($0.words) } ?? frame.text(PoliciesWords.unlimited)),
        shown.left.map { pair(PoliciesWords.left, .text($0.words)) } ?? .nothing,
        pair(PoliciesWords.ground, frame.said(policy.ground))))
  }

  /// A list in a list; settings allow 50 levels, and so deep it goes.
  private static func conditions(_ words: Policy.Condition.Words, _ frame: Frame) -> HTML {
    switch words {
    case .one(let sentence): frame.said(sentence)
    case .all(let parts): list(PoliciesWords.all, parts, frame)
    case .any(let parts): list(PoliciesWords.any, parts, frame)
    }
  }

  private static func list(_ title: Title, _ parts: [Policy.Condition.Words], _ frame: Frame) -> HTML {
    frame.text(title)
      + .tag("ul", ["class": "conditions"], parts.map { .tag("li", [:], conditions($0, frame)) })
  }
}
