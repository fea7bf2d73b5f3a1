import Testing

@testable import Reconciling

/// Every example of every rule, through the reader and the judge that users get.
@Suite("Reconciling: rules")
struct PairRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: PairExample
    var testDescription: String { "\(rule): \(example.earlier) / \(example.later)" }
  }

  static let cases =
    MatchRule.all.flatMap { rule in rule.examples.map { Case(rule: rule.name, example: $0) } }
    + VerdictRule.all.flatMap { rule in rule.examples.map { Case(rule: rule.name, example: $0) } }

  @Test(arguments: cases)
  func anExampleIsJudgedAsItsRuleSays(row: Case) throws {
    let pair = Reports.outcomes(row.example.earlier, row.example.later, before: row.example.before)
    let outcome = try #require(pair.outcomes.last)
    #expect(outcome.verdict == row.example.verdict, "\(outcome.rule) \(outcome.match ?? "-"): \(outcome.reason)")
  }

  /// A rule that another before it always shadows would decide nothing.
  @Test(arguments: MatchRule.all.map(\.name) + VerdictRule.all.map(\.name))
  func aRuleDecidesAnExampleOfItsOwn(name: String) throws {
    let examples = Self.cases.filter { $0.rule == name }.map(\.example)
    try #require(!examples.isEmpty)
    let rules = examples.flatMap { example in
      Reports.outcomes(example.earlier, example.later, before: example.before).outcomes.flatMap { [$0.rule, $0.match] }
    }
    #expect(rules.contains(name))
  }

  @Test func noTwoRulesShareAName() {
    let names = MatchRule.all.map(\.name) + VerdictRule.all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
