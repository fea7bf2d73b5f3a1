import Checking
import Testing

@Suite("Suppression") struct SuppressionTests {
  private static let text = "2023年，全区研发活动覆盖率达到103%。新建幼儿园12.5所。"

  private func apply(_ lines: String) -> (left: [Diagnostic], suppressed: [Suppressed], faults: [SuppressionFault]) {
    let (draft, all) = Door.diagnostics(Self.text)
    return Suppressions(lines, file: "draft.checks").apply(to: all, of: draft)
  }

  @Test("A line with code, words and reason takes its diagnostic away and keeps the reason")
  func explained() {
    let answer = apply("# 复核记录\nA01 “103%” 按上级口径，含规模以下企业\n")
    #expect(!answer.left.contains { $0.code == "A01" })
    #expect(answer.left.contains { $0.code == "A08" })
    #expect(answer.suppressed.map(\.reason) == ["按上级口径，含规模以下企业"])
    #expect(answer.faults.isEmpty)
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    let line: String
    let said: String
    var testDescription: String { line }
  }

  @Test(
    "A line that explains nothing is told, and takes nothing away",
    arguments: [
      Broken(line: "A01 “103%”", said: "没有写理由"), Broken(line: "A01 103% 口径", said: "引号"),
      Broken(line: "Z99 “103%” 口径", said: "没有代码"), Broken(line: "A01 “104%” 口径", said: "没有对应的诊断"),
      Broken(line: "A01 “” 口径", said: "没有原文"),
    ])
  func faults(_ this: Broken) {
    let answer = apply(this.line)
    #expect(answer.left.contains { $0.code == "A01" })
    #expect(answer.suppressed.isEmpty)
    #expect(answer.faults.map(\.line) == [1])
    #expect(answer.faults.first?.message.contains(this.said) == true)
  }
}
