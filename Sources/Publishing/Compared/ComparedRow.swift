internal import Facts
public import Reconciling

/// 一行: what one place and year come to in words, the same for every table and page.
public struct ComparedRow: Sendable {
  public let place: String
  public let point: Series.Point
  public let target: String
  public let result: String
  /// Result less target, in the unit itself; for a range less its nearer end. Nothing where the target is no plain bound.
  public let difference: String
  public let restated: String
  public let rank: String
  public let remarks: [String]
  /// Of the number that the row is about: its result, else its target, else what was told later.
  public let source: Series.Observation?

  init(_ series: Series, _ point: Series.Point, _ scale: Scale) {
    place = Plain.line(series.place)
    self.point = point
    func words(_ choice: Series.Choice?) -> String {
      guard let chosen = choice?.chosen else { return "" }
      return scale.words(chosen) + (chosen.isEstimate ? "（预）" : "") + (chosen.neighbour == nil ? "" : "*")
    }
    target = words(point.target)
    result = words(point.result)
    restated = words(point.restated)
    difference = ComparedRow.difference(point, scale) ?? ""
    rank = point.rank.map { "\($0.isOfTargets ? "目标" : "")\($0.position)/\($0.among)" } ?? ""
    remarks = ComparedRow.remarks(point, scale)
    source = point.result?.chosen ?? point.target?.chosen ?? point.restated?.chosen ?? point.longTargets.first
  }

  private static func difference(_ point: Series.Point, _ scale: Scale) -> String? {
    guard let target = point.target?.chosen, let result = point.result?.chosen, target.neighbour == result.neighbour
    else { return nil }
    var aim = target.value
    if let upper = target.upper {
      if result.value < target.value || upper < result.value {
        aim = result.value < target.value ? target.value : upper
      } else {
        return "在区间内"
      }
    }
    guard let difference = result.value.subtracting(aim) else { return nil }
    // Rates of residents and of registered households are no two values of one thing.
    guard target.bases.filter({ !$0.isRenaming }) == result.bases.filter({ !$0.isRenaming }) else { return "口径不同" }
    let digits = scale.digits(difference)
    return difference.isNegative ? digits : difference.significand == 0 ? "持平" : "+" + digits
  }

  private static func remarks(_ point: Series.Point, _ scale: Scale) -> [String] {
    var remarks: [String] = []
    for (name, choice) in [("目标", point.target), ("完成", point.result), ("重述", point.restated)] {
      guard let choice, let reason = choice.reason else { continue }
      let others = choice.others.prefix(4).map { scale.words($0) }.joined(separator: "、")
      remarks.append("\(name)另见\(others)，取\(scale.words(choice.chosen))：\(reason)")
    }
    if let result = point.result?.chosen, let later = point.restated?.chosen, !result.value.isSameValue(as: later.value)
    {
      remarks.append("\(later.reportYear)年报告改述为\(scale.words(later))")
    }
    for long in point.longTargets.prefix(2) { remarks.append("\(long.reportYear)年报告定的目标\(scale.words(long))") }
    return remarks
  }
}

extension ComparedRow {
  /// The years of one series, on the scale that suits it alone.
  public static func rows(of series: Series) -> [ComparedRow] {
    let scale = Scale(of: [series])
    return series.points.map { ComparedRow(series, $0, scale) }
  }

  /// What the reports of its place call it, 国内生产总值: the wording that most of its numbers have.
  public static func name(of series: Series) -> String {
    let told = series.points.flatMap(\.shown).filter { $0.neighbour == nil }
    return ComparedWords.commonest(told.map(\.subject)) ?? Plain.line(series.topic.name)
  }

  /// What a series counts, on that scale: 增幅（%）.
  public static func quantity(of series: Series) -> String {
    ComparedWords.quantity(series.measure, Scale(of: [series]))
  }
}
