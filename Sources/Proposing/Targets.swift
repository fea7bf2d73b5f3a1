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

  /// 固定资产投资增长5%以上: the subject, what the measure is called, the number as printed, the bound.
  private func title(of figure: Figure, _ subject: String, _ source: Range<Int>) -> String {
    let falls = figure.values.first?.isNegative == true
    let measure =
      switch figure.measure {
      case .growth: falls ? "下降" : "增长"
      case .annualGrowth: falls ? "年均下降" : "年均增长"
      case .change: falls ? "减少" : ""
      case .rank: "位居"
      case .level, .multiple, .composition: ""
      }
    let printed = words(source)
    let bound =
      switch figure.comparator {
      case .equal: ""
      case .atLeast: printed.contains("以上") ? "" : "以上"
      case .above: "（超过）"
      case .atMost: printed.contains("以") ? "" : "以内"
      case .below: "（低于）"
      case .about: printed.contains("左右") ? "" : "左右"
      }
    let later = figure.period.flatMap { Int($0.lastYear) == year ? nil : "（\($0)）" } ?? ""
    return "\(Source.unnumbered(subject))\(measure)\(printed)\(bound)\(later)"
  }

  /// A subject without the number of its item in a list: 1.新增托位, （2）改造户厕, ③.
  static func unnumbered(_ subject: String) -> String {
    let marks = subject.prefix { "0123456789（）()①②③④⑤⑥⑦⑧⑨⑩.．、".contains($0) }
    return marks.contains(where: { ".．、）)①②③④⑤⑥⑦⑧⑨⑩".contains($0) }) ? String(subject.dropFirst(marks.count)) : subject
  }

  /// The last day of a period.
  static func end(of period: Period) -> Day? {
    Day(year: Int(period.lastYear), month: period.lastMonth > 0 ? Int(period.lastMonth) : 12, day: 1)?.lastOfMonth
  }
}
