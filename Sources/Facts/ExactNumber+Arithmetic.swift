extension ExactNumber: Comparable {
  /// By quantity: 5.3 is not below 5.30, though the two are printed differently.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool { left.isBelow(right) }

  private func isBelow(_ other: ExactNumber) -> Bool {
    if let (mine, its, _) = aligned(with: other) { return mine < its }
    // Too far apart to stand on one scale: the signs decide, then the sizes.
    return approximate < other.approximate
  }

  /// Whether this is at least as large as the other, by quantity.
  public func reaches(_ other: ExactNumber) -> Bool { !isBelow(other) }

  /// The nearest binary number: for ratios and drawings, never for a value that is shown or kept.
  public var approximate: Double {
    var value = Double(significand)
    let ten: Double = exponent < 0 ? 0.1 : 10
    if exponent < 0 {
      var divisor = 1.0
      for _ in 0..<min(Int(exponent.magnitude), 400) { divisor *= 10 }
      value /= divisor
    } else {
      for _ in 0..<min(Int(exponent), 400) { value *= ten }
    }
    return value
  }

  /// The sum, exact; nothing where it has more than 18 digits.
  public func adding(_ other: ExactNumber) -> ExactNumber? {
    guard let (mine, its, exponent) = aligned(with: other) else { return nil }
    return ExactNumber(wide: mine + its, exponent: exponent)
  }

  /// The difference, exact; nothing where it has more than 18 digits.
  public func subtracting(_ other: ExactNumber) -> ExactNumber? { adding(other.negated) }

  /// The product, exact; nothing where it has more than 18 digits.
  public func multiplied(by other: ExactNumber) -> ExactNumber? {
    ExactNumber(wide: Int128(significand) * Int128(other.significand), exponent: Int(exponent) + Int(other.exponent))
  }

  /// Half a unit of the last printed digit, as a binary number: 5.3 stands for anything from 5.25 to 5.35.
  public var printedMargin: Double { ExactNumber(5, exponent: Int(exponent) - 1).approximate }

  /// Both significands on the smaller exponent of the two; nothing where that takes more than 36 digits.
  private func aligned(with other: ExactNumber) -> (mine: Int128, its: Int128, exponent: Int)? {
    let exponent = min(Int(self.exponent), Int(other.exponent))
    guard let mine = raised(to: exponent), let its = other.raised(to: exponent) else { return nil }
    return (mine, its, exponent)
  }

  private func raised(to lower: Int) -> Int128? {
    guard significand != 0 else { return 0 }
    let places = Int(exponent) - lower
    guard places <= 18 else { return nil }
    var wide = Int128(significand)
    for _ in 0..<places { wide *= 10 }
    return wide
  }

  private init?(wide: Int128, exponent: Int) {
    var (digits, power) = (wide, exponent)
    while digits.magnitude >= 1_000_000_000_000_000_000, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
    guard digits.magnitude < 1_000_000_000_000_000_000, let narrow = Int64(exactly: digits) else { return nil }
    self.init(narrow, exponent: power)
  }
}
