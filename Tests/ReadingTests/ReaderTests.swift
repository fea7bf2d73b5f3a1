import Documents
import Facts
import Reading
import Testing

@Test func anEmptyDocumentHasNoFindings() {
  #expect(Reader().read(Document("")).all.isEmpty)
}

@Test func aYearTheCallerKnowsDatesWhatTheTextLeavesUndated() throws {
  let page = Document("(上接第四版)\n（五）推进乡村振兴。\n建设高标准农田45万亩以上。")
  let read = Reader().read(page, known: Report(year: 2021))
  let figures = read.all.compactMap { finding in if case .figure(let figure) = finding.fact { figure } else { nil } }
  #expect(read.report.year == 2021)
  #expect(figures.map { $0.period?.description } == ["2021"])
}
