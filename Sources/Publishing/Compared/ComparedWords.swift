internal import Facts
internal import Reconciling

/// Titles and names for people, shared by table, page, chart and data.
enum ComparedWords {
  /// 地区生产总值 · 增幅（%）
  static func title(_ topic: Series.Topic, _ measure: Measure, _ scale: Scale) -> String {
    "\(Plain.line(topic.name)) · \(measure.chinese)" + (scale.label.isEmpty ? "" : "（\(scale.label)）")
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
