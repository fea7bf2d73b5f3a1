internal import LedgerCore

/// 认定结果 of one company and policy: how it stands, and every condition with the datum it used.
enum DecisionView {
  static func card(_ title: String, _ decision: Decision, _ frame: Frame) -> HTML {
    .tag(
      "div", ["class": "card"], .tag("h3", [:], frame.said(title)), .tag("p", [:], standing(decision, frame)),
      reasons(decision, frame),
      .tag("p", ["class": "quiet"], frame.text(EntitledWords.ground), " ", frame.said(decision.ground)))
  }

  static func standing(_ decision: Decision, _ frame: Frame) -> HTML {
    let amount = decision.amount.map { HTML.text(" · \($0.words)") } ?? .nothing
    return .tag("b", ["class": look(decision.standing)], frame.text(decision.standing.title)) + amount
  }

  static func reasons(_ decision: Decision, _ frame: Frame) -> HTML {
    .tag(
      "ul", ["class": "conditions"],
      decision.reasons.map { .tag("li", ["class": look($0.truth)], frame.said($0.description)) })
  }

  static func look(_ standing: PolicyRun.Standing) -> String {
    switch standing {
    case .paid: "light green"
    case .budgetSpent, .amountUnknown, .unknown: "light yellow"
    case .notEntitled, .notInForce: "light grey"
    }
  }

  private static func look(_ truth: Truth) -> String {
    switch truth {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    }
  }
}
