import Documents
import Facts
import Testing

@testable import Reading

@Suite struct ProjectRuleTests {
  @Test(arguments: StageRule.all.map(\.name)) func aStageRuleReadsItsExamples(_ name: String) throws {
    let rule = try #require(StageRule.all.first { $0.name == name })
    expect(rule.examples)
  }

  @Test(arguments: ProjectRule.all.map(\.name)) func aProjectRuleReadsItsExamples(_ name: String) throws {
    let rule = try #require(ProjectRule.all.first { $0.name == name })
    expect(rule.examples)
    let rules = rule.examples.flatMap { Plan($0.text).findings.all.filter { $0.fact.kind == .projects }.map(\.rule) }
    #expect(rules.allSatisfy { $0 == name }, "\(rules)")
  }

  @Test(arguments: MentionRule.all.map(\.name)) func aMentionRuleReadsItsExamples(_ name: String) throws {
    let rule = try #require(MentionRule.all.first { $0.name == name })
    #expect(rule.examples.contains { !$0.mentions.isEmpty } && rule.examples.contains(where: \.mentions.isEmpty))
    for example in rule.examples { #expect(mentions(example.text, of: name) == example.mentions, "\(example.text)") }
  }

  private func expect(_ examples: [ProjectExample]) {
    #expect(examples.contains { !$0.projects.isEmpty } && examples.contains(where: \.projects.isEmpty))
    for example in examples { #expect(projects(example.text) == example.projects, "\(example.text)") }
  }

  private func projects(_ text: String) -> [String] {
    Plan(text).findings.all.compactMap { finding in
      guard case .project(let project) = finding.fact else { return nil }
      let investment = project.investment.map { "\($0)\(project.investmentUnit ?? "")" }
      return [project.stage?.rawValue ?? "-", project.name, investment ?? "-", project.place ?? "-"].joined(
        separator: " ")
    }
  }

  private func mentions(_ text: String, of name: String) -> [String] {
    Reader().read(Document(text)).all.compactMap { finding in
      guard case .mention(let mention) = finding.fact, finding.rule == name else { return nil }
      return "\(mention.name) \(mention.code ?? "-")"
    }
  }
}
