internal import Facts
public import Reconciling

/// 比较的电子表格: one number a row, for Excel and WPS (`--format csv`).
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

  public static func open(_ out: inout Bytes) { out.open(sheet: header) }

  public static func rows(_ table: Series.Table, to out: inout Bytes) {
    for row in table.rows { out.append(row: cells(row)) }
  }

  private static func cells(_ row: Series.Row) -> [CSVCell] {
    let observation = row.observation
    let bases = observation.bases.map(\.name) + (observation.neighbour.map { [$0] } ?? [])
    return [
      line(row.place), line(row.level?.chinese), line(row.topic.code), line(row.topic.name),
      line(observation.measure.chinese), number(observation.year), line(ComparedWords.name(observation.kind)),
      line(observation.comparator.chinese), .number(observation.value.description),
      .number(observation.upper?.description), line(observation.unit == "-" ? nil : observation.unit),
      line(observation.printedUnit), line(bases.joined(separator: "；")), line(observation.subject),
      line(observation.isEstimate ? "是" : nil), line(row.isChosen ? "是" : "否"), line(row.reason),
      number(row.rank?.position), number(row.rank?.among), number(observation.reportYear), line(row.file),
      number(row.line), number(row.column), number(observation.source.lowerBound),
      number(observation.source.upperBound), line(row.sentence),
    ]
  }

  private static func line(_ words: String?) -> CSVCell { .words(words.map(Plain.line) ?? "") }

  private static func number(_ value: Int?) -> CSVCell { .number(value.map(String.init)) }
}
