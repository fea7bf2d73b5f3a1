import Facts

// From the rules of each kind to cards: each kind writes what its examples read in a form of its own.
extension RuleCatalogue {
  static func card(_ name: String, _ meaning: String, _ examples: [FigureExample]) -> Card {
    Card(name: name, meaning: meaning, examples: examples.map { Example(text: $0.text, reads: $0.figures) })
  }

  static func card(_ name: String, _ meaning: String, _ examples: [PromiseExample]) -> Card {
    Card(name: name, meaning: meaning, examples: examples.map { Example(text: $0.text, reads: $0.steps) })
  }

  static func card(_ name: String, _ meaning: String, _ examples: [ProjectExample]) -> Card {
    Card(name: name, meaning: meaning, examples: examples.map { Example(text: $0.text, reads: $0.projects) })
  }

  static func card(_ rule: OutlineRule) -> Card {
    let examples = rule.examples.map { example in
      switch example {
      case .ignores(let text): Example(text: text, reads: [])
      case .reads(let text, let headings): Example(text: text, reads: headings.map(line))
      }
    }
    return Card(name: rule.name, meaning: rule.meaning, examples: examples)
  }

  private static func line(_ heading: Heading) -> String {
    "\(heading.level) \(heading.role.rawValue)" + (heading.title.isEmpty ? "" : " \(heading.title)")
  }

  static func card(_ rule: DeadlineRule) -> Card {
    let examples = rule.examples.map { Example(text: $0.text, reads: $0.deadline.map { [$0] } ?? []) }
    return Card(name: "deadline." + rule.name, meaning: rule.meaning, examples: examples)
  }

  static func card(_ rule: MentionRule) -> Card {
    let examples = rule.examples.map { Example(text: $0.text, reads: $0.mentions) }
    return Card(name: rule.name, meaning: rule.meaning, examples: examples)
  }

  static func card(_ rule: QuantityRule) -> Card {
    let examples = rule.examples.map { example in
      let reading = example.expected.map { $0.unit.isEmpty ? $0.value : "\($0.value) \($0.unit)" }
      return Example(text: example.text, reads: reading.map { [$0] } ?? [])
    }
    return Card(name: rule.name, meaning: rule.meaning, examples: examples)
  }
}
