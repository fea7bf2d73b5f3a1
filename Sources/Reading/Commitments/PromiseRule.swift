import Facts

/// 承诺规则: one way in which a sentence of the plan promises something; its examples show it.
///
/// The words of a rule are in ``PromiseWords``; a commitment carries the name of the rule that made its first step.
final class PromiseRule: Sendable {
  let name: String
  let meaning: String
  let examples: [PromiseExample]

  init(name: String, meaning: String, examples: [PromiseExample]) {
    (self.name, self.meaning, self.examples) = (name, meaning, examples)
  }

  static let all: [PromiseRule] = [
    .ensure, .strive, .deliver, .advance, .encourage, .explore, .target, .listed, .tabled,
  ]

  static func of(_ strength: Commitment.Strength) -> PromiseRule {
    switch strength {
    case .ensure: .ensure
    case .strive: .strive
    case .deliver: .deliver
    case .advance: .advance
    case .encourage: .encourage
    case .explore: .explore
    }
  }
}

/// 规则例句: sentences of a plan part and the steps that the default reader must find in them, each as
/// `strength action object` (`-` for none).
struct PromiseExample: Sendable {
  let text: String
  let steps: [String]

  static func reads(_ text: String, _ steps: String...) -> PromiseExample { PromiseExample(text: text, steps: steps) }
  static func ignores(_ text: String) -> PromiseExample { PromiseExample(text: text, steps: []) }
}
