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

/// Status, period and subject of every figure of a county's report.
private func moments(_ lines: String...) -> [String] {
  let head = ["延溪县政府工作报告", "2026年1月10日在延溪县第十八届人民代表大会第五次会议上", "一、2025年工作回顾", "全年种树3万亩。"]
  let read = Reader().read(Document((head + lines).joined(separator: "\n")))
  return read.all.compactMap { finding in
    guard case .figure(let figure) = finding.fact else { return nil }
    return "\(figure.status) \(figure.period?.description ?? "-") \(figure.subject ?? "-")"
  }
}

@Test func thePastYearInThePlanPartIsReported() {
  let read = moments(
    "二、2026年工作安排", "过去一年，各项工作迈上新台阶。地区生产总值增长6.3%。做好今年工作，意义重大。固定资产投资增长9%。",
    "粮食产量增长2%。")
  #expect(
    read.dropFirst() == [
      "actual 2025 地区生产总值", "target 2026 固定资产投资", "target 2026 粮食产量",
    ])
}

@Test func theGoalsOfTheYearAreNotThoseOfFiveYears() {
  let read = moments(
    "二、“十五五”时期主要目标和2026年工作安排", "“十五五”时期，地区生产总值年均增长6%。", "根据县委要求，今年全县发展的主要预期目标是：地区生产总值增长5%，粮食产量增长2%。")
  #expect(
    read.dropFirst() == [
      "target 2026-2030 地区生产总值", "target 2026 地区生产总值", "target 2026 粮食产量",
    ])
}
