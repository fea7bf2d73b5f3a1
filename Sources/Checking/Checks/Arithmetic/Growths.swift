internal import Facts

/// 增速与水平: what two printed levels say of growth between them, with the room that rounding leaves.
enum Growths {
  /// Growth in % that fits both levels, from least to most; nothing where the base is zero or negative.
  static func growth(from base: ExactNumber, to level: ExactNumber) -> ClosedRange<Double>? {
    let (a, b) = (base.approximate, level.approximate)
    let (ma, mb) = (base.printedMargin, level.printedMargin)
    guard a - ma > 0, b - mb > 0 else { return nil }
    let low = ((b - mb) / (a + ma) - 1) * 100
    let high = ((b + mb) / (a - ma) - 1) * 100
    return low <= high ? low...high : nil
  }

  /// Whether a printed growth lies in the range, given its own rounding.
  static func fits(_ said: ExactNumber, _ range: ClosedRange<Double>) -> Bool {
    let margin = said.printedMargin * 1.01
    return said.approximate >= range.lowerBound - margin && said.approximate <= range.upperBound + margin
  }

  /// A number raised to a whole power; small powers only.
  static func power(_ base: Double, _ times: Int) -> Double {
    var product = 1.0
    for _ in 0..<min(max(times, 0), 60) { product *= base }
    return product
  }

  /// The yearly growth in % that multiplies by a ratio in so many years.
  static func yearly(ratio: Double, years: Int) -> Double {
    guard ratio > 0, years > 0 else { return 0 }
    var (low, high) = (0.0, max(ratio, 2))
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if power(middle, years) < ratio { low = middle } else { high = middle }
    }
    return (low - 1) * 100
  }

  /// Levels in prices of their year beside growth in comparable prices: the two need not meet.
  static func isReal(_ amount: Amount) -> Bool {
    switch amount.figure.indicator {
    case "gdp", "gdp_per_capita", "industrial_value_added", "service_value_added", "resident_income", "urban_income",
      "rural_income", "hightech_value_added":
      return true
    default: break
    }
    let subject = amount.figure.subject ?? ""
    return ["增加值", "生产总值", "GDP", "人均可支配收入", "纯收入"].contains(where: subject.contains)
  }

  /// 增长约17.5%, 约为17.5%
  static func spoken(_ range: ClosedRange<Double>, places: Int) -> String {
    let middle = (range.lowerBound + range.upperBound) / 2
    return ExactNumber.spoken(middle, places: max(1, places)) + "%"
  }
}
