import Checking
import Testing

@Suite("Hostile drafts") struct HostileDraftTests {
  static let texts: [String] = [
    "", "\n", "。", "“", "一是", "由1到", "分别", "其中",
    String(repeating: "“", count: 20_000), String(repeating: "一是", count: 20_000),
    String(repeating: "（一）增长5%。\n", count: 4_000), String(repeating: "推进", count: 20_000),
    String(repeating: "投资由99999999999999999999亿元增长到0亿元，增长999999999999999999%。", count: 500),
    String(repeating: "改造老旧小区92个。", count: 5_000), String(repeating: "其中5个、", count: 5_000),
    (0..<3_000).map { "“第\($0)名词”" }.joined(), (0..<4_000).map { "新建项目\($0)个。" }.joined(separator: "\n"),
    String(repeating: "习近平新时代", count: 8_000),
  ]

  @Test("Whatever the text, the checker answers, within the text and within bounds", arguments: texts.indices)
  func answers(_ number: Int) {
    let text = Self.texts[number]
    let (draft, all) = Door.diagnostics(text, earlier: text)
    let count = draft.report.document.text.count
    #expect(all.allSatisfy { $0.source.upperBound <= count && $0.sentence.upperBound <= count })
    #expect(all.count <= Check.all.count * 200)
  }
}
