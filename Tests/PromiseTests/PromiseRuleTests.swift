import Documents
import Facts
import Testing

@testable import Reading

/// Every rule's own examples, through the default reader, as sentences of a plan for 2025.
@Suite struct PromiseRuleTests {
  @Test(arguments: PromiseRule.all.map(\.name)) func aPromiseRuleReadsItsExamples(_ name: String) throws {
    let rule = try #require(PromiseRule.all.first { $0.name == name })
    #expect(rule.examples.contains { !$0.steps.isEmpty } && rule.examples.contains(where: \.steps.isEmpty))
    for example in rule.examples {
      let plan = Plan(example.text)
      #expect(plan.steps == example.steps, "\(example.text)")
      #expect(plan.rules.allSatisfy { $0 == name }, "\(example.text): \(plan.rules)")
    }
  }

  @Test(arguments: NoPromiseRule.all.map(\.name)) func whatPromisesNothingIsNotRead(_ name: String) throws {
    let rule = try #require(NoPromiseRule.all.first { $0.name == name })
    for example in rule.examples { #expect(Plan(example.text).steps == [], "\(example.text)") }
  }

  @Test(arguments: DeadlineRule.all.map(\.name)) func aDeadlineRuleReadsItsExamples(_ name: String) throws {
    let rule = try #require(DeadlineRule.all.first { $0.name == name })
    #expect(rule.examples.contains { $0.deadline != nil } && rule.examples.contains { $0.deadline == nil })
    for example in rule.examples {
      #expect(Plan(example.text).deadlines.first == example.deadline, "\(example.text)")
    }
  }
}

/// A plan for 2025 made of some sentences, read.
struct Plan {
  let document: Document
  let findings: Findings

  init(_ sentences: String) {
    document = Document(
      """
      临城市2025年政府工作报告

      一、2024年工作回顾

      去年工作有成绩。

      二、2025年工作安排

      我们的方向是明确的，任务是清楚的，大家的信心是足的，这一点毫无疑问。\(sentences)

      """)
    findings = Reader().read(document)
  }

  var commitments: [Commitment] {
    findings.all.compactMap { if case .commitment(let commitment) = $0.fact { commitment } else { nil } }
  }
  var rules: [String] { findings.all.filter { $0.fact.kind == .commitments }.map(\.rule) }
  var steps: [String] {
    commitments.flatMap(\.steps).map { "\($0.strength.rawValue) \(words($0.action)) \(words($0.object))" }
  }
  var deadlines: [String] { commitments.compactMap(\.deadline).map { "\(words($0.source)) \($0.due)" } }
  var offices: [String] { commitments.flatMap(\.offices).map { "\($0.part.rawValue) \(words($0.source))" } }

  func words(_ range: Range<Int>?) -> String { range.map { document.text.string($0) } ?? "-" }
}
