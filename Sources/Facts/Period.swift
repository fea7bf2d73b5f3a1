/// 时期: what a value is of: 2020, 2016-2020 (a span of years), 2020-01..2020-05 (a span of months).
public struct Period: Hashable, Sendable {
  public var firstYear: Int16
  public var lastYear: Int16
  /// 1...12, both set or both 0; months make the period a part of its years.
  public var firstMonth: Int8
  public var lastMonth: Int8

  public init(year: Int) { self.init(years: year, year) }

  public init(years first: Int, _ last: Int) {
    (firstYear, lastYear) = (Int16(clamping: first), Int16(clamping: last))
    (firstMonth, lastMonth) = (0, 0)
  }

  public init(year: Int, months first: Int, _ last: Int) {
    self.init(year: year)
    (firstMonth, lastMonth) = (Int8(clamping: first), Int8(clamping: last))
  }
}

extension Period: CustomStringConvertible {
  /// `2020`, `2016-2020`, `2020-01..2020-05`: the form of the gold annotation.
  public var description: String {
    if firstMonth > 0 { return "\(stamp(firstYear, firstMonth))..\(stamp(lastYear, lastMonth))" }
    return firstYear == lastYear ? "\(firstYear)" : "\(firstYear)-\(lastYear)"
  }

  private func stamp(_ year: Int16, _ month: Int8) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
