internal import Facts
internal import LedgerCore

/// 目标: a figure with status target, 固定资产投资增长5%以上.
extension Source {
  func target(_ finding: Finding, _ figure: Figure, under: String?) -> Proposal? {
    guard let subject = figure.subject, !subject.isEmpty, !figure.values.isEmpty else { return nil }
    let value = figure.values.map(\.description).joined(separator: ":")
    var fields = [
      "value": value, "unit": figure.unit, "measure": figure.measure.rawValue, "comparator": figure.comparator.rawValue,
    ]
    if let indicator = figure.indicator { fields["indicator"] = indicator }
    if let period = figure.period { fields["period"] = "\(period)" }
    if let base = figure.base { fields["base"] = "\(base)" }
    return proposal(
      "target", title(of: figure, subject, finding.source), of: finding, heading: nil, fields: fields,
      due: figure.period.flatMap(Source.end), under: under)
  }

  /// 固定资产投资 增长5%以上: the subject, then the words as printed, which tell the measure.
  private func title(of figure: Figure, _ subject: String, _ source: Range<Int>) -> String {
    let measure =
      switch figure.measure {
      case .growth: "增长"
      case .annualGrowth: "年均增长"
      case .change: "增减"
      case .rank: "位次"
      case .level, .multiple, .composition: ""
      }
    let bound =
      switch figure.comparator {
      case .equal: ""
      case .atLeast: "以上"
      case .above: "（突破）"
      case .atMost: "以内"
      case .below: "（低于）"
      case .about: "左右"
      }
    let year = figure.period.flatMap { Int($0.lastYear) == year ? nil : "（\($0)）" } ?? ""
    return "\(subject)\(measure)\(figure.values.map(\.description).joined(separator: ":"))\(figure.unit)\(bound)\(year)"
  }

  /// The last day of a period.
  static func end(of period: Period) -> Day? {
    Day(year: Int(period.lastYear), month: period.lastMonth > 0 ? Int(period.lastMonth) : 12, day: 1)?.lastOfMonth
  }
}
