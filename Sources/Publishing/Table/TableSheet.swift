internal import Documents
internal import Facts

/// The sections of one document's table, in the order they are read. Each is written only if it has something to say.
struct TableSheet {
  let record: Record
  let look: TableLook
  let places: LineStarts
  let headings: HeadingTree

  init(_ record: Record, look: TableLook) {
    self.record = record
    self.look = look
    places = LineStarts(record.document.text)
    headings = HeadingTree(record.findings)
  }

  func identity(tally: [String], to out: inout Bytes) {
    out.append(Cell(cut(record.identity.joined(separator: " · ")), .strong), colour: look.colour)
    out.append("\n")
    let counts = ["\(record.document.text.count) 字"] + tally
    let line = Plain.line(record.document.name) + "  " + counts.joined(separator: " · ")
    out.append(Cell(cut(line), .quiet), colour: look.colour)
    out.append("\n")
    for remark in record.findings.remarks {
      let original = remark.original.map { "，首见于 \(places.label($0.lowerBound))" } ?? ""
      let words = "注意：\(remark.kind.chinese)（\(places.label(remark.source.lowerBound))\(original)）"
      out.append(Cell(cut(words), .warning), colour: look.colour)
      out.append("\n")
    }
  }

  func outline(to out: inout Bytes) {
    var grid = Grid([.init(title: "", right: true), .init(title: "", least: 16), .init(title: "", least: 8)])
    for (number, entry) in headings.entries.enumerated() where entry.heading.level > 0 {
      let level = entry.heading.level
      let inset = String(repeating: "  ", count: max(0, min(level, 6) - 1))
      let roles = level == 1 ? headings.roles(from: number) : []
      grid.rows.append([
        position(entry.source), Cell(inset + Plain.line(entry.heading.title), level == 1 ? .strong : .plain),
        Cell(roles.map(\.chinese).joined(separator: " · "), .quiet),
      ])
    }
    section("提纲", grid, to: &out)
  }

  func figures(to out: inout Bytes) {
    var grid = Grid([
      .init(title: "位置", right: true), .init(title: "主体", least: 12), .init(title: "计量"),
      .init(title: "数值", right: true, least: 24), .init(title: "状态"), .init(title: "时期"), .init(title: "比"),
      .init(title: "指标", least: 8), .init(title: "规则", spare: true),
    ])
    for finding in record.findings.all {
      guard case .figure(let figure) = finding.fact else { continue }
      grid.rows.append([
        position(finding.source), Cell(figure.subject.map(Plain.line) ?? "—"), Cell(figure.measure.chinese, .quiet),
        Cell(record.printed(figure, at: finding.source), .strong),
        Cell(figure.status.chinese, figure.status == .target ? .promise : .quiet),
        Cell(figure.period?.description ?? ""),
        Cell(figure.base?.description ?? "", .quiet), Cell(figure.indicator ?? ""), Cell(finding.rule, .quiet),
      ])
    }
    section("数据", grid, to: &out)
  }

  func projects(to out: inout Bytes) {
    var grid = Grid([
      .init(title: "位置", right: true), .init(title: "阶段"), .init(title: "项目", least: 16),
      .init(title: "投资", right: true), .init(title: "地点", least: 8),
    ])
    for finding in record.findings.all {
      guard case .project(let project) = finding.fact else { continue }
      grid.rows.append([
        position(finding.source), Cell(project.stage?.chinese ?? "", .promise), Cell(Plain.line(project.name)),
        Cell(project.investment.map { Record.spoken($0, unit: project.investmentUnit) } ?? "", .strong),
        Cell(project.place.map(Plain.line) ?? ""),
      ])
    }
    section("项目", grid, to: &out)
  }

  func terms(to out: inout Bytes) {
    var grid = Grid([
      .init(title: "位置", right: true), .init(title: "名词", least: 12), .init(title: "页", right: true),
      .init(title: "解释", least: 12),
    ])
    for finding in record.findings.all {
      guard case .term(let term) = finding.fact else { continue }
      grid.rows.append([
        position(finding.source), Cell(Plain.line(term.term), .strong), Cell(term.page.map(String.init) ?? "", .quiet),
        Cell(Plain.line(term.definition)),
      ])
    }
    section("名词解释", grid, to: &out)
  }

  func position(_ source: Range<Int>) -> Cell { Cell(places.label(source.lowerBound), .quiet) }

  func section(_ title: String, _ grid: Grid, to out: inout Bytes) {
    guard !grid.rows.isEmpty else { return }
    out.append("\n")
    out.append(Cell(title, .strong), colour: look.colour)
    out.append("\n")
    grid.write(to: &out, look: look)
  }

  func cut(_ line: String) -> String { Fitting.cut(line, to: look.columns ?? Int.max) }
}
