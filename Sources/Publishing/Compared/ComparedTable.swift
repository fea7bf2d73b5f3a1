internal import Documents
internal import Facts
public import Reconciling

/// 比较表: series for a person at a terminal: years down for one place, places by rank for each year where there are several.
public struct ComparedTable: Sendable {
  let look: TableLook

  public init(look: TableLook = TableLook()) { self.look = look }

  public func write(_ table: Series.Table, to out: inout Bytes) {
    let sources = ReportPlaces(table)
    for (number, measure) in table.measures.enumerated() {
      if number > 0 { out.append("\n") }
      let all = table.series(of: measure)
      let scale = Scale(of: all)
      let title = ComparedWords.title(table, measure, scale)
      out.append(Cell(title, .strong), colour: look.colour)
      out.append("\n")
      if table.places.count == 1 {
        for series in all { one(series, scale, sources, &out) }
      } else {
        for year in table.years(of: measure) { several(all, year, scale, sources, &out) }
      }
      for mark in marks(all) { say(mark, &out) }
      for series in all {
        for note in series.notes {
          say(table.places.count == 1 ? note : "\(Plain.line(series.place))：\(note)", &out)
        }
      }
    }
    for note in table.notes { say(Plain.line(note), &out) }
  }

  private func one(_ series: Series, _ scale: Scale, _ sources: ReportPlaces, _ out: inout Bytes) {
    var grid = Grid(
      [.init(title: "年份", right: true)] + ComparedTable.columns + [
        .init(title: "出处"), .init(title: "原句", least: 16),
      ])
    grid.rows = series.points.map { point in
      let row = ComparedRow(series, point, scale)
      return [Cell("\(point.year)", .strong)] + cells(row) + source(row, sources)
    }
    grid.write(to: &out, look: look)
    remarks(series.points.map { ("\($0.year)年", ComparedRow(series, $0, scale)) }, &out)
  }

  private func several(
    _ all: [Series], _ year: Int, _ scale: Scale, _ sources: ReportPlaces, _ out: inout Bytes
  ) {
    var rows = all.compactMap { series in
      series.point(year).map { (series, ComparedRow(series, $0, scale.scale(for: series))) }
    }
    // Ranked first, in their order; the others as they were asked.
    rows = rows.enumerated().sorted {
      let (left, right) = ($0.element.1.point.rank?.position ?? Int.max, $1.element.1.point.rank?.position ?? Int.max)
      return (left, $0.offset) < (right, $1.offset)
    }.map(\.element)
    let label =
      rows.allSatisfy({ $0.1.point.result == nil && $0.1.point.target != nil }) ? "\(year)年（只有目标）" : "\(year)年"
    out.append(Cell(label, .strong), colour: look.colour)
    out.append("\n")
    var grid = Grid(
      [.init(title: "位次", right: true), .init(title: "地方")] + ComparedTable.columns + [
        .init(title: "出处"), .init(title: "原句", least: 16),
      ])
    grid.rows = rows.map { series, row in
      let rank = row.point.rank.map { "\($0.position)" } ?? ""
      return [Cell(rank, .quiet), Cell(row.place, .strong)] + cells(row) + source(row, sources)
    }
    grid.write(to: &out, look: look)
    remarks(rows.map { ($0.1.place, $0.1) }, &out)
  }

  private static var columns: [Grid.Column] {
    [
      .init(title: "目标", right: true), .init(title: "完成", right: true), .init(title: "完成减目标", right: true),
      .init(title: "后来重述", right: true),
    ]
  }

  private func cells(_ row: ComparedRow) -> [Cell] {
    [
      Cell(row.target, .promise), Cell(row.result, .strong),
      Cell(row.difference, row.difference.hasPrefix("−") ? .warning : .quiet), Cell(row.restated, .quiet),
    ]
  }

  private func source(_ row: ComparedRow, _ sources: ReportPlaces) -> [Cell] {
    guard let source = row.source else { return [Cell(""), Cell("")] }
    return [Cell(sources.label(source), .quiet), Cell(sources.sentence(source), .quiet)]
  }

  private func remarks(_ rows: [(String, ComparedRow)], _ out: inout Bytes) {
    for (name, row) in rows {
      for remark in row.remarks { say("\(name)：\(remark)。", &out) }
    }
  }

  /// What the marks in the cells mean, where there are any.
  private func marks(_ all: [Series]) -> [String] {
    let shown = all.flatMap { $0.points.flatMap(\.shown) }
    return [
      shown.contains { $0.isEstimate } ? "（预）：报告写明是预计、初步统计数。" : nil,
      shown.contains { $0.neighbour != nil } ? "*：口径相近的另一指标，详见下注。" : nil,
      shown.contains { $0.comparator != .equal } ? "≥ ≤ > < ≈：以上、以内、超过、低于、左右。" : nil,
    ].compactMap(\.self)
  }

  private func say(_ note: String, _ out: inout Bytes) {
    out.append("  ")
    out.append(Cell("注：" + note, .warning), colour: look.colour)
    out.append("\n")
  }
}
