import Documents
import Drafting
import Facts
import Formats
import Interchange
import Reading
import Testing

struct WrittenFormTests {
  private let draft = Draughted.draft([
    Draughted.figure("固定资产投资", 67, -1, code: "fixed_asset_investment"),
    Draughted.figure("社会消费品零售总额", 68, -1, code: "retail_sales"),
    Draughted.figure("粮食总产量", 217, 3, "吨", .level, .target, Period(year: 2025), code: "grain_output"),
  ])

  @Test func theWordFileReadsBackAsTheSameTextAndFacts() throws {
    let bytes = try #require(WordDraft.bytes(draft))
    let document = try #require(try Intake().documents(from: bytes, name: "draft.docx").first)
    let lines = document.text.string(0..<document.text.count).split(separator: "\n").map(String.init)
    #expect(lines == draft.text.split(separator: "\n").map(String.init))
    let plain = Reader().read(Document(draft.text)).all.compactMap(figure)
    #expect(Reader().read(document).all.compactMap(figure) == plain)
    #expect(plain.count == 3)
  }

  @Test func theSameDraftGivesTheSameBytes() {
    #expect(WordDraft.bytes(draft) == WordDraft.bytes(draft))
  }

  @Test func wordsThatMeanSomethingToXMLOrMarkdownStayWords() throws {
    let odd = Composing(place: "砚溪<县>&", year: 2025).draft(
      economy: [.init(.done(words: "实施*“A<B&C”*行动]\u{1}", figures: []), item: 3)], review: [], targets: [],
      sources: [3: "重点工作“<x>”"])
    let bytes = try #require(WordDraft.bytes(odd))
    let document = try #require(try Intake().documents(from: bytes, name: "draft.docx").first)
    #expect(document.text.string(0..<document.text.count).contains("实施*“A<B&C”*行动]。"))
    let markdown = MarkdownDraft.text(odd)
    #expect(markdown.contains("实施\\*“A\\<B&C”\\*行动\\]"))
    #expect(markdown.contains("[^3]: 台账第3号，重点工作“\\<x\\>”。"))
  }

  @Test func everySentenceOfTheMarkdownLinksToItsItems() {
    let markdown = MarkdownDraft.text(draft)
    #expect(markdown.contains("固定资产投资增长6.7%。[^1]"))
    for item in 1...3 { #expect(markdown.contains("\n[^\(item)]: 台账第\(item)号")) }
  }

  private func figure(_ finding: Finding) -> Figure? {
    if case .figure(let figure) = finding.fact { figure } else { nil }
  }
}
