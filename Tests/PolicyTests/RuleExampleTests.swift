import Documents
import Facts
import Testing

@testable import Reading

/// Every example of every figure rule, through the reader that users get.
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: FigureExample
    var testDescription: String { "\(rule): \(example.text)" }
  }

  static let reader = Reader()
  static let cases =
    MeasureRule.all.flatMap { rule in rule.examples.map { Case(rule: rule.name, example: $0) } }
    + SubjectRule.all.flatMap { rule in rule.examples.map { Case(rule: rule.name, example: $0) } }

  @Test(arguments: cases)
  func anExampleReadsAsItsRuleSays(row: Case) {
    #expect(Self.reader.read(Document(row.example.text)).all.compactMap(Self.line) == row.example.figures)
  }

  /// A rule that another one before it always shadows would never make a finding.
  @Test(arguments: MeasureRule.all.filter { $0.name != "figure.gap" }.map(\.name))  // 高于平均水平7个百分点 makes no finding
  func aMeasureRuleMakesAFindingOfItsOwnExamples(name: String) throws {
    let rule = try #require(MeasureRule.all.first { $0.name == name })
    let makers = rule.examples.flatMap { Self.reader.read(Document($0.text)).all.map(\.rule) }
    #expect(makers.contains(name))
  }

  @Test func everyRuleHasAnExampleAndNoTwoShareAName() {
    let names = MeasureRule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(SubjectRule.all.map(\.name)).count == SubjectRule.all.count)
    for rule in MeasureRule.all { #expect(!rule.examples.isEmpty, "\(rule.name)") }
    for rule in SubjectRule.all { #expect(!rule.examples.isEmpty, "\(rule.name)") }
  }

  /// `value unit measure comparator subject indicator`
  private static func line(_ finding: Finding) -> String? {
    guard case .figure(let figure) = finding.fact else { return nil }
    let value = figure.values.map(\.description).joined(separator: ":")
    return [
      value, figure.unit, figure.measure.rawValue, figure.comparator.rawValue, figure.subject ?? "-",
      figure.indicator ?? "-",
    ].joined(separator: " ")
  }
}
