internal import Facts
internal import Reconciling

/// Titles and names for people, shared by table, page, chart and data.
enum ComparedWords {
  /// 地区生产总值 · 增幅（%）
  static func title(
    _ table: Series.Table, _ measure: Measure, _ scale: Scale, _ words: ChartWords = .chinese
  ) -> String {
    "\(words.indicator(table.topic.code, name(table))) · \(quantity(measure, scale, words))"
  }

  /// 增幅（%）
  static func quantity(_ measure: Measure, _ scale: Scale, _ words: ChartWords = .chinese) -> String {
    words.quantity(measure, words.unit(scale.power, scale.unit))
  }

  /// As the reports of one place call it, 国内生产总值; the vocabulary's name where there are several.
  static func name(_ table: Series.Table) -> String {
    guard table.places.count == 1 else { return Plain.line(table.topic.name) }
    let told = table.series.flatMap { $0.points.flatMap(\.shown) }.filter { $0.neighbour == nil }
    return commonest(told.map(\.subject)) ?? Plain.line(table.topic.name)
  }

  /// The wording that most numbers have; nothing where there is none.
  static func commonest(_ wordings: [String]) -> String? {
    var counts: [String: Int] = [:]
    for wording in wordings { counts[wording, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Plain.line($0.key) }
  }

  static func name(_ kind: Series.Observation.Kind) -> String {
    switch kind {
    case .target: "目标"
    case .longTarget: "中长期目标"
    case .result: "完成"
    case .restated: "后来重述"
    }
  }
}
