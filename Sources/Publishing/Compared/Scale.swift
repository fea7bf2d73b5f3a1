internal import Facts
internal import Reconciling

/// 量级: one scale for all numbers of a series, so that a column reads down: 亿元 or 元, never both.
struct Scale: Hashable {
  let power: Int
  let unit: String
  /// Behind each number of a place that counts in another unit than the title says.
  private var suffix = ""

  /// That of the unit most places count in.
  init(of series: [Series]) {
    var counts: [String: Int] = [:]
    for one in series { counts[one.unit, default: 0] += 1 }
    let unit = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    self.unit = unit
    let values = series.filter { $0.unit == unit }.flatMap { one in
      one.points.flatMap(\.shown).map { abs($0.value.approximate) }
    }.filter { $0 > 0 }
    let middle = values.sorted().dropFirst(values.count / 2).first ?? 0
    power = ExactNumber.tellingPower(of: middle, unit: unit)
  }

  /// This scale, or one of its own for a place that counts in another unit.
  func scale(for series: Series) -> Scale {
    guard series.unit != unit else { return self }
    var other = Scale(of: [series])
    other.suffix = other.label
    return other
  }

  /// 亿元, 万人, %
  var label: String { (power == 8 ? "亿" : power == 4 ? "万" : "") + (unit == "-" ? "" : unit) }

  /// Digits alone, exact: 1349000 for 134.9万亿.
  func digits(_ value: ExactNumber) -> String {
    var scaled = value.scaled(byPowerOfTen: -power)
    // Zeros of the report's own scale (27.9亿 is 2790000000) are none of its digits.
    if scaled.exponent < 0, power > 0 {
      while scaled.exponent < 0, scaled.significand % 10 == 0 {
        scaled = ExactNumber(scaled.significand / 10, exponent: Int(scaled.exponent) + 1)
      }
    }
    let digits = scaled.description
    return (digits.hasPrefix("-") ? "−" + digits.dropFirst() : digits) + suffix
  }

  func plotted(_ value: ExactNumber) -> Double { value.scaled(byPowerOfTen: -power).approximate }

  /// ≥ 6.5, 6—6.5, ≈ 5
  func words(_ observation: Series.Observation) -> String {
    if let upper = observation.upper { return digits(observation.value) + "—" + digits(upper) }
    let sign = observation.comparator.sign
    return (sign.isEmpty ? "" : sign + " ") + digits(observation.value)
  }
}

extension Series.Point {
  /// What stands for the year, target first.
  var shown: [Series.Observation] { [target?.chosen, result?.chosen, restated?.chosen].compactMap(\.self) }
}
