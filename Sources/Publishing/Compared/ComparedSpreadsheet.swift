internal import Facts
public import Reconciling

/// 比较的电子表格: one number a row, for Excel and WPS (`--format csv`); guarded as ``Spreadsheet`` is.
public enum ComparedSpreadsheet {
  /// The columns, in an order that never changes; new ones will be added at the end.
  public static let header = [
    "地方", "级别", "指标代码", "指标", "计量", "年份", "类别", "比较", "数值", "上限", "单位", "原单位", "口径", "主体", "预计数", "采用", "理由", "位次",
    "参加排位", "报告年份", "文件", "行", "列", "起", "止", "原句",
  ]

  public static func write(_ table: Series.Table, to out: inout Bytes) {
    open(&out)
    rows(table, to: &out)
  }

  public static func open(_ out: inout Bytes) {
    out.append("\u{FEFF}")
    out.append(header.joined(separator: ","))
    out.append("\r\n")
  }

  public static func rows(_ table: Series.Table, to out: inout Bytes) {
    for row in table.rows {
      for (place, cell) in cells(row).enumerated() {
        if place > 0 { out.append(",") }
        out.append(cell: cell)
      }
      out.append("\r\n")
    }
  }

  private static func cells(_ row: Series.Row) -> [String] {
    let observation = row.observation
    let bases = observation.bases.map(\.name) + (observation.neighbour.map { [$0] } ?? [])
    return [
      words(row.place), row.level?.chinese ?? "", row.topic.code ?? "", words(row.topic.name),
      observation.measure.chinese, String(observation.year), ComparedWords.name(observation.kind),
      observation.comparator.chinese, observation.value.description, observation.upper?.description ?? "",
      words(observation.unit == "-" ? "" : observation.unit), words(observation.printedUnit ?? ""),
      words(bases.joined(separator: "；")), words(observation.subject), observation.isEstimate ? "是" : "",
      row.isChosen ? "是" : "否", row.reason ?? "", row.rank.map { String($0.position) } ?? "",
      row.rank.map { String($0.among) } ?? "", String(observation.reportYear), words(row.file), String(row.line),
      String(row.column), String(observation.source.lowerBound), String(observation.source.upperBound),
      words(row.sentence),
    ]
  }

  /// Words of a report must not run as a formula.
  private static func words(_ words: String) -> String { FormulaGuard.guarded(Plain.line(words)) }
}
