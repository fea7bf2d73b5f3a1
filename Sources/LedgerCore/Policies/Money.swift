public import Facts

/// 金额: an exact amount in 分, hundredths of a yuan.
public struct Money: Hashable, Comparable, Sendable {
  public let fen: Int64

  public init(fen: Int64) { self.fen = fen }

  /// From a number and a unit of money (元, 千元, 万元, 百万元, 亿元), anything below one 分 cut off; nil for another unit,
  /// for less than 0 and for more than 18 digits of 分.
  public init?(_ number: ExactNumber, unit: String) {
    let unit = Unit(unit)
    guard unit.base == "元", number.significand >= 0 else { return nil }
    let units = number.aligned(to: -2 - unit.power).floor
    guard units < 1_000_000_000_000_000_000 else { return nil }
    fen = Int64(units)
  }

  public static func < (one: Money, other: Money) -> Bool { one.fen < other.fen }
}

extension Money: CustomStringConvertible {
  /// `30000元`, `1234.50元`.
  public var description: String {
    let (yuan, rest) = fen.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(yuan)元" : "\(yuan).\(Day.padded(Int(rest.magnitude), 2))元"
  }
}

extension Money {
  /// As people say it: `30万元`, `8.21万元`, `5000元`.
  public var words: String {
    let yuan = fen / 100
    guard yuan >= 10_000, fen % 100 == 0 else { return description }
    let (whole, rest) = yuan.quotientAndRemainder(dividingBy: 10_000)
    if rest == 0 { return "\(whole)万元" }
    let digits = Day.padded(Int(rest), 4)
    let end = digits.lastIndex { $0 != "0" }
    return "\(whole).\(end.map { String(digits[...$0]) } ?? "")万元"
  }
}

/// 单位: what it counts, and in which power of ten: 万元 is 元 in 10⁴.
struct Unit: Hashable, Sendable {
  let name: String
  let base: String
  let power: Int

  /// A unit that is not in the list counts only itself.
  init(_ name: String) {
    self.name = name
    let known = Unit.scaled.first { $0.name == name }
    base = known?.base ?? name
    power = known?.power ?? 0
  }

  private static let scaled: [(name: String, base: String, power: Int)] = [
    ("千元", "元", 3),
    ("万元", "元", 4),
    ("百万元", "元", 6),
    ("千万元", "元", 7),
    ("亿元", "元", 8),
    ("万人", "人", 4),
    ("万户", "户", 4),
    ("千克", "克", 3),
    ("吨", "克", 6),
    ("万吨", "克", 10),
    ("千瓦时", "瓦时", 3),
    ("万千瓦时", "瓦时", 7),
    ("万平方米", "平方米", 4),
    ("公顷", "平方米", 4),
  ]
}

extension ExactNumber {
  /// How many units of 10^power it holds, rounded down and up; far too large numbers stop at the ends of the range.
  func aligned(to power: Int) -> (floor: Int128, ceiling: Int128) {
    let shift = Int(exponent) - power
    let digits = Int128(significand)
    if shift >= 0 {
      let ends: Int128 = digits < 0 ? -ExactNumber.far : ExactNumber.far
      if digits == 0 { return (0, 0) }
      if shift > 36 { return (ends, ends) }
      let (product, overflow) = digits.multipliedReportingOverflow(by: ExactNumber.power(shift))
      let value = overflow ? ends : max(-ExactNumber.far, min(ExactNumber.far, product))
      return (value, value)
    }
    if shift < -36 { return (digits < 0 ? -1 : 0, digits > 0 ? 1 : 0) }
    let (quotient, rest) = digits.quotientAndRemainder(dividingBy: ExactNumber.power(-shift))
    return (rest < 0 ? quotient - 1 : quotient, rest > 0 ? quotient + 1 : quotient)
  }

  /// Larger than any aligned number of 18 digits and 18 places.
  static let far: Int128 = power(37)

  private static func power(_ count: Int) -> Int128 { (0..<count).reduce(Int128(1)) { product, _ in product * 10 } }
}
