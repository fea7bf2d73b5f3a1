import Documents
import Facts
import Reading
import Testing

/// Every example of every outline rule, read by the reader users get.
struct OutlineRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: OutlineRule.Example
    var testDescription: String { rule }
  }

  static let cases = OutlineRule.all.flatMap { rule in rule.examples.map { Case(rule: rule.name, example: $0) } }

  @Test(arguments: cases)
  func anExampleIsReadByItsRule(_ row: Case) {
    switch row.example {
    case .reads(let text, let headings): #expect(headingsRead(in: text, by: row.rule) == headings)
    case .ignores(let text): #expect(headingsRead(in: text, by: row.rule).isEmpty)
    }
  }

  @Test func everyRuleReadsAndIgnoresSomething() {
    for rule in OutlineRule.all {
      let reads = rule.examples.contains { if case .reads = $0 { true } else { false } }
      let ignores = rule.examples.contains { if case .ignores = $0 { true } else { false } }
      #expect(reads && ignores, "\(rule.name)")
    }
  }

  private func headingsRead(in text: String, by rule: String) -> [Heading] {
    Reader().read(Document(text)).all.compactMap { finding in
      guard finding.rule == rule, case .heading(let heading) = finding.fact else { return nil }
      return heading
    }
  }
}
