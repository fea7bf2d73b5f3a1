import Documents
import Testing

@testable import Reading

/// Every example of every rule, through the reader that users get.
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: QuantityRule
    let example: QuantityRule.Example
    var testDescription: String { "\(rule.name): \(example.text)" }
  }

  static let reader = QuantityReader()
  static let cases = QuantityRule.all.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  @Test(arguments: cases)
  func anExampleReadsAsItsRuleSays(_ row: Case) {
    let text = Text(row.example.text)
    let readings = Self.reader.read(text)
    guard let expected = row.example.expected else {
      #expect(!readings.contains { $0.rule == row.rule.name }, "\(readings)")
      return
    }
    guard let reading = readings.first, readings.count == 1 else {
      Issue.record(
        "\(row.example.text) must be one reading, is \(readings.map { text.string($0.range) + " " + $0.rule })")
      return
    }
    #expect(reading.rule == row.rule.name)
    #expect(reading.range == 0..<text.count, "must read the whole example")
    #expect(reading.value == expected.value)
    #expect(reading.upper == expected.upper)
    #expect(reading.unit == expected.unit)
  }

  @Test func everyRuleHasThreeExamplesItReadsAndOneItIgnores() {
    for rule in QuantityRule.all {
      #expect(rule.examples.count { $0.expected != nil } >= 3, "\(rule.name)")
      #expect(rule.examples.contains { $0.expected == nil }, "\(rule.name)")
    }
  }

  @Test func ruleNamesAreUniqueAndEveryKindHasARule() {
    #expect(Set(QuantityRule.all.map(\.name)).count == QuantityRule.all.count)
    #expect(Set(QuantityRule.all.map(\.kind)).count == QuantityReading.Kind.allCases.count)
  }

  @Test func thereAreAtLeastFourHundredExamples() {
    #expect(Self.cases.count >= 400)
  }
}
