internal import Documents
internal import Facts

/// What each kind of fact puts into which column.
struct SpreadsheetRows {
  let record: Record
  let outline: HeadingTree
  let places: LineStarts

  init(_ record: Record) {
    self.record = record
    outline = HeadingTree(record.findings)
    places = LineStarts(record.document.text)
  }

  /// - Parameter heading: The last heading that began before, which a commitment may know better.
  func row(_ finding: Finding, under heading: Int) -> SpreadsheetRow {
    var row = place(finding.source)
    if finding.fact.kind != .headings { row["所在标题"] = outline.path(to: heading).joined(separator: " › ") }
    row["类别"] = finding.fact.kind.chinese
    row["规则"] = finding.rule
    row.number("把握", "\(finding.confidence.percent)%")
    switch finding.fact {
    case .heading(let heading): fill(&row, heading)
    case .figure(let figure): fill(&row, figure)
    case .commitment(let commitment): fill(&row, commitment)
    case .project(let project): fill(&row, project)
    case .term(let term):
      row["名称"] = term.term
      row["解释"] = term.definition
      row.number("页", term.page.map(String.init))
    case .mention(let mention):
      row["名称"] = mention.name
      row["类别"] = mention.kind.chinese
      row["代码"] = mention.code
    }
    return row
  }

  func row(_ remark: Remark) -> SpreadsheetRow {
    var row = place(remark.source)
    row["类别"] = "备注"
    row["解释"] = remark.kind.chinese
    // A repetition is a long stretch of text: where it stands is enough.
    row["原文"] = ""
    return row
  }

  private func place(_ source: Range<Int>) -> SpreadsheetRow {
    var row = SpreadsheetRow()
    let report = record.findings.report
    let (line, column) = places.place(source.lowerBound)
    row["文件"] = record.document.name
    row["地方"] = report.place
    row["级别"] = report.level?.chinese
    row.number("年份", report.year.map(String.init))
    row["文种"] = report.kind.chinese
    row.number("行", String(line))
    row.number("列", String(column))
    row.number("起", String(source.lowerBound))
    row.number("止", String(source.upperBound))
    row["原文"] = words(source)
    return row
  }

  private func fill(_ row: inout SpreadsheetRow, _ heading: Heading) {
    row["名称"] = heading.title
    row.number("层级", String(heading.level))
    row["部分"] = heading.role.chinese
  }

  private func fill(_ row: inout SpreadsheetRow, _ figure: Figure) {
    row["名称"] = figure.subject
    row["指标"] = figure.indicator
    row["计量"] = figure.measure.chinese
    row["比较"] = figure.comparator.chinese
    // U+2236, the sign of ratio: with a colon Excel would read 3:21:76 as a time of day.
    row.number("数值", figure.values.map(\.description).joined(separator: "∶"))
    row["单位"] = figure.unit == "-" ? nil : figure.unit
    row["状态"] = figure.status.chinese
    row["时期"] = figure.period?.description
    row["基期"] = figure.base?.description
  }

  private func fill(_ row: inout SpreadsheetRow, _ commitment: Commitment) {
    if commitment.heading != nil { row["所在标题"] = outline.path(to: commitment.heading).joined(separator: " › ") }
    row["力度"] = commitment.steps.first?.strength.chinese
    row["举措"] = commitment.steps.map { words($0.source) }.joined(separator: "；")
    row["时限"] = commitment.deadline?.due.description
    row["责任单位"] = commitment.offices.map { "\(words($0.source))（\($0.part.chinese)）" }.joined(separator: "、")
  }

  private func fill(_ row: inout SpreadsheetRow, _ project: Project) {
    row["名称"] = project.name
    row["阶段"] = project.stage?.chinese
    row["地点"] = project.place
    row.number("数值", project.investment?.description)
    row["单位"] = project.investmentUnit
  }

  private func words(_ source: Range<Int>) -> String { Plain.line(record.words(source)) }
}
