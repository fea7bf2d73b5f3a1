import Documents
import Facts
import Foundation
import Publishing
import Testing

struct PageTests {
  private func page(_ records: [Record]) -> String {
    let page = Page()
    let keyed = records.enumerated().map { (key: "r\($0 + 1)", record: $1) }
    var out = page.opening(keyed.map { page.head(of: $0.record, key: $0.key) })
    for (key, record) in keyed { page.write(record, key: key, to: &out) }
    out.append(page.closing())
    return out.string
  }

  @Test func aLongSectionComesInPieces() {
    let record = Record(document: Document(String(repeating: "增长3.8%，", count: 4000)), findings: Findings())
    let figure = Figure(values: [ExactNumber(38, exponent: -1)], unit: "%", measure: .growth)
    var marked = record
    marked.findings.all = (0..<4000).map { number in
      Finding(.figure(figure), source: number * 7 + 2..<number * 7 + 6, rule: "figure.growth")
    }
    var whole = Bytes()
    Page().write(marked, key: "r1", to: &whole)
    var (pieces, out) = ([String](), Bytes())
    Page().write(marked, key: "r1", to: &out) { bytes in
      pieces.append(bytes.string)
      bytes.removeAll()
    }
    #expect(pieces.count > 2)
    #expect(pieces.joined() + out.string == whole.string)
  }

  /// The names of elements still open at each step; nothing may be left and nothing may close what it did not open.
  private func isBalanced(_ html: String) -> Bool {
    let empty: Set<String> = ["meta", "input"]
    var open: [String] = []
    for tag in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
      let name = String(tag.2)
      if empty.contains(name) { continue }
      if tag.1.isEmpty { open.append(name) } else if open.popLast() != name { return false }
    }
    return open.isEmpty
  }

  /// The report's own words: the text column without the cards.
  private func words(_ html: String) -> String {
    guard let start = html.range(of: "-text\">\n"), let end = html.range(of: "<aside") else { return "" }
    var text = String(html[start.upperBound..<end.lowerBound])
    text = text.replacing(/<span class="card".*?<span class="rule">[^<]*<\/span><\/span>/, with: "")
    text = text.replacing(/<[^>]*>/, with: "").replacing("\n", with: "")
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    return text
  }

  @Test func whatTheReportSaysIsNeverMarkup() {
    let sly = "<script>alert(\"1\")</script>&amp;"
    let html = page([
      record(
        sly + "5.3%", report: Report(place: sly),
        [("5.3%", figure("5.3", "%", sly)), (sly, .term(Term(term: sly, definition: sly)))])
    ])
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;"))
    #expect(isBalanced(html))
  }

  @Test func rangesThatOverlapAreCutSoThatTheyNest() {
    let text = "加快建设合江套过江隧道项目一期"
    var record = record(text, [])
    record.findings.all = [
      Finding(.project(Project(name: "甲")), source: 0..<9, rule: "test.rule"),
      Finding(.mention(Mention(name: "乙", kind: .place)), source: 4..<12, rule: "test.rule"),
    ]
    let html = page([record])
    #expect(isBalanced(html))
    #expect(words(html) == text)
    #expect(html.components(separatedBy: "<mark class=\"m\"").count == 3)
    #expect(
      html.components(separatedBy: "class=\"card\"").count == 3, "a card stands once, however often its mark is cut")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anyRangesGiveAPageThatNestsAndKeepsEveryWord(seed: UInt64) {
    var chance = Seeded(seed)
    let text = (0..<6).map { _ in
      "段<落&" + chance.words(upTo: 30).filter { $0.unicodeScalars.allSatisfy { $0.value > 0x4DFF && $0.value < 0xA000 } }
    }
    var record = record(text.joined(separator: "\n"), [])
    let count = record.document.text.count
    record.findings.all = (0..<40).map { _ in
      Finding(.project(Project(name: "甲")), source: chance.range(in: count), rule: "test.rule")
    }
    let html = page([record])
    #expect(isBalanced(html), "seed \(seed)")
    #expect(words(html) == text.joined(), "seed \(seed)")
  }

  @Test func everyLinkAndEveryDescriptionLeadsSomewhereAndEveryIdentityIsUnique() {
    let facts: [(words: String, fact: Fact)] = [
      ("一、回顾", .heading(Heading(level: 1, role: .review, title: "回顾"))),
      ("5.3%", figure("5.3", "%", "GDP", indicator: "gdp")),
      ("大桥", .project(Project(name: "大桥"))), ("六稳", .term(Term(term: "六稳", definition: "即稳就业"))),
    ]
    let one = record("一、回顾\nGDP增长5.3%，大桥通车，六稳", report: Report(place: "某县", year: 2021), facts)
    let html = page([one, one])
    let identities = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(identities).count == identities.count)
    let wanted = html.matches(of: /(?:href="#|aria-describedby="|aria-labelledby=")([^"]*)"/).map { String($0.1) }
    #expect(!wanted.isEmpty)
    for identity in wanted { #expect(identities.contains(identity), "\(identity)") }
  }

  @Test func thePageNeedsNothingElse() {
    let html = page([record("增长5.3%", [("5.3%", figure("5.3", "%", "GDP"))])])
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"zh-CN\">"))
    for outside in ["http:", "https:", "src=", "@import", "url(", "<script", "<link"] {
      #expect(!html.contains(outside))
    }
  }
}
