/// 分数: fractions as exact text.
enum Fraction {
  /// The decimal where it ends (二分之一 is 0.5), else `n/d` as written.
  static func text(_ numerator: LongDecimal, over denominator: LongDecimal) -> String {
    guard let top = numerator.whole, let bottom = denominator.whole, bottom > 0 else {
      return "\(numerator)/\(denominator)"
    }
    guard let power = places(of: bottom, for: top) else { return "\(top)/\(bottom)" }
    var scaled = top
    for _ in 0..<power {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      guard !overflow else { return "\(top)/\(bottom)" }
      scaled = product
    }
    var decimal = LongDecimal((scaled / bottom).magnitude).scaled(byPowerOfTen: -power)
    decimal.isNegative = top < 0
    return decimal.description
  }

  /// Decimal places that `top / bottom` needs; nothing where no number of places is enough.
  private static func places(of bottom: Int64, for top: Int64) -> Int? {
    var (rest, two, five) = (bottom / greatestCommonDivisor(top.magnitude, bottom.magnitude), 0, 0)
    while rest % 2 == 0 { (rest, two) = (rest / 2, two + 1) }
    while rest % 5 == 0 { (rest, five) = (rest / 5, five + 1) }
    return rest == 1 ? max(two, five) : nil
  }

  private static func greatestCommonDivisor(_ one: UInt64, _ two: UInt64) -> Int64 {
    var (one, two) = (one, two)
    while two != 0 { (one, two) = (two, one % two) }
    return max(1, Int64(clamping: one))
  }

  /// The numerator of a mixed number: 一又二分之一 is 3 halves.
  static func sum(of whole: LongDecimal, _ numerator: LongDecimal, over denominator: LongDecimal) -> LongDecimal? {
    guard let whole = whole.whole, let top = numerator.whole, let bottom = denominator.whole else { return nil }
    let (product, overflow) = whole.multipliedReportingOverflow(by: bottom)
    let (sum, carried) = product.addingReportingOverflow(top)
    return overflow || carried || sum < 0 ? nil : LongDecimal(UInt64(sum))
  }
}
