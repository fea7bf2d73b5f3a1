internal import Facts

extension Figure {
  /// For examples: the value as significand and power of ten.
  static func said(
    _ subject: String, _ digits: Int64, _ power: Int, _ unit: String, _ measure: Measure,
    _ comparator: Comparator = .equal, _ status: Status = .actual, base: Int? = nil, code: String? = nil
  ) -> Figure {
    Figure(
      values: [ExactNumber(digits, exponent: power)], unit: unit, measure: measure, comparator: comparator,
      status: status, base: base.map { Period(year: $0) }, subject: subject, indicator: code)
  }

  /// A composition, parts in tenths.
  static func said(_ subject: String, parts: [Int64], code: String) -> Figure {
    Figure(
      values: parts.map { ExactNumber($0, exponent: -1) }, unit: "-", measure: .composition, subject: subject,
      indicator: code)
  }
}
