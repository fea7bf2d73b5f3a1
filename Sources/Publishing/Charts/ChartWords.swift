public import Facts

/// 图中文字: everything that a chart says by itself, in one language; what reports call things stays as they call it.
public struct ChartWords: Sendable {
  public typealias Value = (name: String, value: String)

  /// What the legend explains.
  public struct Legend: Sendable {
    public let done: String
    public let target: String
    /// Where some targets are ranges.
    public let targetOrRange: String
    public let estimate: String
    public let restated: String
    /// Another indicator close to this one.
    public let neighbour: String

    public init(
      done: String, target: String, targetOrRange: String, estimate: String, restated: String, neighbour: String
    ) {
      self.done = done
      self.target = target
      self.targetOrRange = targetOrRange
      self.estimate = estimate
      self.restated = restated
      self.neighbour = neighbour
    }
  }

  public let legend: Legend
  /// An indicator by its code, as the reports call it where the language has no name of its own.
  public let indicator: @Sendable (_ code: String?, _ name: String) -> String
  /// What is counted: 增幅（%）; the label is empty where the measure has no unit.
  public let quantity: @Sendable (_ measure: Measure, _ label: String) -> String
  /// A unit and the power of ten in front of it: 亿元.
  public let unit: @Sendable (_ power: Int, _ unit: String) -> String
  public let ofYear: @Sendable (_ title: String, Int) -> String
  public let ofPlace: @Sendable (_ title: String, String) -> String
  /// Of one year where a pointer rests; empty for what is not known.
  public let hint: @Sendable (_ year: Int, _ result: String, _ target: String) -> String
  /// Where a bar is missing: its target in words.
  public let aim: @Sendable (String) -> String
  public let source: @Sendable (_ reports: Int, _ years: ClosedRange<Int>?) -> String
  /// For those who cannot see it: bars of places with the highest and the lowest.
  public let bars: @Sendable (_ title: String, _ places: Int, _ highest: Value, _ lowest: Value) -> String
  /// The same of results over the years.
  public let years: @Sendable (_ title: String, _ results: Int, _ highest: Value, _ lowest: Value) -> String
  public let targetsOnly: @Sendable (_ title: String) -> String

  public init(
    legend: Legend, indicator: @escaping @Sendable (_ code: String?, _ name: String) -> String,
    quantity: @escaping @Sendable (_ measure: Measure, _ label: String) -> String,
    unit: @escaping @Sendable (_ power: Int, _ unit: String) -> String,
    ofYear: @escaping @Sendable (_ title: String, Int) -> String,
    ofPlace: @escaping @Sendable (_ title: String, String) -> String,
    hint: @escaping @Sendable (_ year: Int, _ result: String, _ target: String) -> String,
    aim: @escaping @Sendable (String) -> String,
    source: @escaping @Sendable (_ reports: Int, _ years: ClosedRange<Int>?) -> String,
    bars: @escaping @Sendable (_ title: String, _ places: Int, _ highest: Value, _ lowest: Value) -> String,
    years: @escaping @Sendable (_ title: String, _ results: Int, _ highest: Value, _ lowest: Value) -> String,
    targetsOnly: @escaping @Sendable (_ title: String) -> String
  ) {
    self.legend = legend
    self.indicator = indicator
    self.quantity = quantity
    self.unit = unit
    self.ofYear = ofYear
    self.ofPlace = ofPlace
    self.hint = hint
    self.aim = aim
    self.source = source
    self.bars = bars
    self.years = years
    self.targetsOnly = targetsOnly
  }
}

extension ChartWords {
  public static let chinese = ChartWords(
    legend: Legend(
      done: "完成", target: "目标", targetOrRange: "目标（区间画成带）", estimate: "预计数", restated: "后来重述",
      neighbour: "口径相近的另一指标"),
    indicator: { $1 },
    quantity: { $0.chinese + ($1.isEmpty ? "" : "（\($1)）") },
    unit: { ($0 == 8 ? "亿" : $0 == 4 ? "万" : "") + ($1 == "-" ? "" : $1) },
    ofYear: { "\($1)年\($0)" }, ofPlace: { "\($1)\($0)" },
    hint: { year, result, target in
      "\(year)年" + (result.isEmpty ? "" : " 完成\(result)") + (target.isEmpty ? "" : " 目标\(target)")
    },
    aim: { "目标 \($0)" },
    source: { reports, years in
      let span = years.map { $0.count == 1 ? "\($0.lowerBound)年" : "\($0.lowerBound)—\($0.upperBound)年" } ?? ""
      return "资料来源：\(reports)份政府工作报告（\(span)），由 taizhang compare 读出；以原文为准。"
    },
    bars: { "\($0)，\($1)地，最高\($2.name)\($2.value)，最低\($3.name)\($3.value)。" },
    years: { "\($0)，\($1)个完成值，最高\($2.name)年\($2.value)，最低\($3.name)年\($3.value)。" },
    targetsOnly: { "\($0)，只有目标。" })
}
