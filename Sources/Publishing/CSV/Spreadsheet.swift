internal import Documents
public import Facts

/// 电子表格: one row a finding, one header for every kind, for Excel and WPS (`--format csv`, RFC 4180).
///
/// No report can run a formula in it: ``CSVCell/words(_:)``.
public struct Spreadsheet: Sendable {
  let only: Set<Fact.Kind>

  public init(only: Set<Fact.Kind> = Set(Fact.Kind.allCases)) { self.only = only }

  /// The columns, in an order that never changes; new ones will be added at the end.
  public static let header = [
    "文件", "地方", "级别", "年份", "文种", "类别", "行", "列", "起", "止", "原文", "所在标题", "名称", "指标", "计量", "比较", "数值", "单位",
    "状态", "时期", "基期", "力度", "举措", "时限", "责任单位", "阶段", "地点", "代码", "层级", "部分", "页", "解释", "规则", "把握",
  ]

  public func open(_ out: inout Bytes) { out.open(sheet: Spreadsheet.header) }

  public func write(_ record: Record, to out: inout Bytes, spill: (inout Bytes) -> Void = { _ in }) {
    let rows = SpreadsheetRows(record)
    var headings = 0
    for finding in record.findings.all {
      if finding.fact.kind == .headings { headings += 1 }
      guard only.contains(finding.fact.kind) else { continue }
      out.append(row: rows.row(finding, under: headings - 1).cells)
      out.spill(by: spill)
    }
    for remark in record.findings.remarks {
      out.append(row: rows.row(remark).cells)
      out.spill(by: spill)
    }
  }
}
