import Documents
import Facts
import Reading
import Testing

/// What happens where a document gives more than is read of one.
struct LimitTests {
  private static let report =
    """
    政府工作报告
    一、2020年工作回顾
    （一）经济平稳增长。地区生产总值增长3.8%，固定资产投资增长9.6%。衡阳市新增城镇就业5200人。
    （二）民生持续改善。改造老旧小区12个，惠及居民3400户。石鼓区新建学校3所。
    二、2021年工作安排
    （一）稳增长。力争地区生产总值增长6%以上。确保新建公路20公里。
    （二）惠民生。完成棚户区改造500户，年内建成合江隧道项目。
    """

  private func stopped(_ findings: Findings) -> Int? {
    findings.remarks.first { $0.kind == .stoppedEarly }?.source.lowerBound
  }

  @Test func aReportIsFarBelowTheLimits() {
    let findings = Reader().read(Document(Self.report))
    #expect(stopped(findings) == nil)
    #expect(findings.all.count == 21)
  }

  @Test(arguments: [0, 1, 2, 3, 5, 8, 13, 20])
  func whatIsReadOfItIsWhatTheWholeHasThere(most: Int) throws {
    let document = Document(Self.report)
    let whole = Reader().read(document).all
    let part = Reader(limits: Reader.Limits(findings: most)).read(document)
    let stop = try #require(stopped(part))
    #expect(part.all.count <= most)
    #expect(places(part.all) == places(whole.filter { $0.source.upperBound <= stop }))
  }

  private func places(_ findings: [Finding]) -> [String] { findings.map { "\($0.source) \($0.rule)" } }

  @Test func theReadingStopsBehindASentence() throws {
    let document = Document(Self.report)
    let findings = Reader(limits: Reader.Limits(findings: 8)).read(document)
    let stop = try #require(stopped(findings))
    #expect("。\n".utf16.contains(document.text[stop]))
  }

  @Test func whatIsNotReadIsSaidToTheEndOfTheText() throws {
    let document = Document(Self.report)
    let findings = Reader(limits: Reader.Limits(findings: 8)).read(document)
    #expect(findings.remarks.last?.source.upperBound == document.text.count)
  }

  @Test func aTextWithoutSentencesIsCutWhereItIs() throws {
    let document = Document(String(repeating: "8%、", count: 5000))
    let findings = Reader(limits: Reader.Limits(findings: 3000)).read(document)
    #expect(findings.all.count == 3000)
    #expect(stopped(findings) == 9000)
  }

  @Test func sentencesAreCountedEvenWhereNothingIsFound() throws {
    let document = Document(String(repeating: "大家好。", count: 100))
    let findings = Reader(limits: Reader.Limits(sentences: 40)).read(document)
    #expect(stopped(findings) == 41 * 4 - 1)
  }

  @Test func marksAreCountedEvenWhereNoSentenceIs() throws {
    let document = Document(String(repeating: "，", count: 100) + "增长5%。")
    let findings = Reader(limits: Reader.Limits(marks: 40)).read(document)
    #expect(stopped(findings) == 40)
    #expect(findings.all.isEmpty)
    #expect(findings.remarks.last?.source.upperBound == document.text.count)
  }

  @Test(arguments: 0...160)
  func aTextIsReadAsFarAsItsCharactersReach(most: Int) throws {
    let document = Document(Self.report)
    let part = Reader(limits: Reader.Limits(characters: most)).read(document)
    let stop = try #require(stopped(part))
    #expect(stop <= most)
    #expect(part.all.allSatisfy { $0.source.upperBound <= stop })
    if most > 5 { #expect("。\n".utf16.contains(document.text[stop])) }
  }

  @Test(arguments: 0...19)
  func aTextIsReadAsFarAsItsMarksReach(most: Int) throws {
    let document = Document(Self.report)
    let part = Reader(limits: Reader.Limits(marks: most)).read(document)
    let stop = try #require(stopped(part))
    #expect(part.all == Reader().read(Document(document.text.string(0..<stop))).all)
  }

  @Test func marksAsManyAsMayBeAreRead() {
    let document = Document("一，二，三，增长5%")
    #expect(stopped(Reader(limits: Reader.Limits(marks: 3)).read(document)) == nil)
    #expect(stopped(Reader(limits: Reader.Limits(characters: document.text.count)).read(document)) == nil)
  }

  @Test func headingsAndTablesBehindTheLastCharacterAreNone() throws {
    let text = Text("工作。\n增长5%。\n工作\n任务\n责任单位\n")
    let document = Document(
      text: text, headings: [Document.MarkedHeading(source: 10..<12, level: 2)],
      tables: [Document.Table(rows: [[13..<15, 16..<20]])])
    let findings = Reader(limits: Reader.Limits(characters: 9)).read(document)
    #expect(findings.all.allSatisfy { $0.source.upperBound <= 9 })
    #expect(OutlineReader(limits: Reader.Limits(characters: 9)).read(document).headings.isEmpty)
  }

  @Test func figuresOfACommitmentStayItsOwn() throws {
    let findings = Reader(limits: Reader.Limits(findings: 19)).read(Document(Self.report))
    let figures = findings.all.filter { $0.fact.kind == .figures }
    for finding in findings.all {
      guard case .commitment(let commitment) = finding.fact else { continue }
      #expect(commitment.figures.clamped(to: figures.indices) == commitment.figures)
      for index in commitment.figures { #expect(finding.source.contains(figures[index].source.lowerBound)) }
    }
  }

  @Test func placesInABrokenTextAreThoseOfTheTextAsItCame() throws {
    let lines = (0..<40).map { _ in "全市地区生产总值增长百分之三固定资产投资增长百分之九新增就业人数五千二百人全" }
    let document = Document(lines.joined(separator: "\n"))
    let findings = Reader(limits: Reader.Limits(findings: 30)).read(document)
    let remark = try #require(findings.remarks.last)
    #expect(remark.kind == .stoppedEarly)
    #expect(remark.source.upperBound == document.text.count)
    #expect(findings.all.allSatisfy { $0.source.upperBound <= remark.source.lowerBound })
  }

  @Test func headingsOfTheFormAreCutWithTheText() throws {
    let text = (0..<50).map { "工作\($0)\n增长\($0)%。\n" }.joined()
    var document = Document(text)
    for at in 0..<document.text.count where document.text[at] == 0x5DE5 {
      document.headings.append(Document.MarkedHeading(source: at..<at + 3, level: 2))
    }
    let findings = Reader(limits: Reader.Limits(findings: 20)).read(document)
    #expect(findings.all.count <= 20)
    #expect(stopped(findings) != nil)
  }

  @Test func whatIsTooLongForANameIsNoSubject() {
    let endless = String(repeating: "人同志们", count: 100)
    let findings = Reader().read(Document(endless + "增长5.3%。"))
    for finding in findings.all {
      guard case .figure(let figure) = finding.fact else { continue }
      #expect(figure.subject == nil)
    }
    #expect(findings.all.contains { $0.fact.kind == .figures })
  }

  @Test func aStyleOnAWholeTextMakesNoHeadingOfIt() {
    let text = String(repeating: "工作", count: 200) + "\n增长5%。"
    let document = Document(
      text: Text(text), headings: [Document.MarkedHeading(source: 0..<400, level: 2)])
    #expect(!Reader().read(document).all.contains { $0.rule == "outline.styled" })
  }

  @Test func charactersAboveUFFFFStayThemselvesInABrokenText() {
    let line = String(repeating: "政", count: 38) + "😀"
    let document = Document(Array(repeating: line, count: 30).joined(separator: "\n") + "三户增长5%")
    let findings = Reader().read(document)
    #expect(findings.all.allSatisfy { $0.source.upperBound <= document.text.count })
    #expect(Text(document.text, keeping: [0..<39, 40..<79, 80..<82]).string(0..<80) == line + line + "政政")
  }
}
