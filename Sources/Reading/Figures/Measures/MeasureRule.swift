import Facts

/// 计量规则: decides how a number relates to its subject; the first rule that answers wins.
struct MeasureRule: Sendable {
  let name: String
  let meaning: String
  /// Without these it decides nothing.
  var needs: Trait = []
  let examples: [FigureExample]
  let decides: @Sendable (MeasureQuestion) -> MeasureAnswer?

  /// In order of precedence.
  static let all: [MeasureRule] = [
    .composition, .rank, .doubling, .gap, .reached, .points, .times, .yearlyGrowth, .shareMovement, .growth,
    .unsaidGrowth, .change, .level,
  ]

  /// What a rule decided of a number.
  struct Relation: Sendable {
    let measure: Measure
    let isFall: Bool
    /// Position of the rule.
    let rule: Int
  }

  /// What the first rule that answers decides; nothing where the number is no figure.
  static func answer(_ question: MeasureQuestion, by rules: [MeasureRule]) -> Relation? {
    var traits = Trait(question.amount, question.tail)
    if question.indicator != nil { traits.insert(.indicator) }
    for index in rules.indices where traits.isSuperset(of: rules[index].needs) {
      guard let answer = rules[index].decides(question) else { continue }
      guard case .measure(let measure, let isFall) = answer else { return nil }
      return Relation(measure: measure, isFall: isFall, rule: index)
    }
    return nil
  }
}

struct MeasureQuestion: Sendable {
  var amount: FigureNumber
  var tail: Tail
  /// The subject before the number, as far as it is known.
  var subject: Wording
  var indicator: Indicators.Code?
}

enum MeasureAnswer: Sendable {
  case measure(Measure, isFall: Bool = false)
  /// A gap to a benchmark and the like: no figure.
  case nothing
}

/// 规则例句: a text and the figures that the default reader must find in it, each as
/// `value unit measure comparator subject indicator` (`-` for none).
struct FigureExample: Sendable {
  let text: String
  let figures: [String]

  static func reads(_ text: String, _ figures: String...) -> FigureExample {
    FigureExample(text: text, figures: figures)
  }
  static func ignores(_ text: String) -> FigureExample { FigureExample(text: text, figures: []) }
}
