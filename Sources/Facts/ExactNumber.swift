/// 数值: a number exactly as printed, 27.9亿 → 2790000000 (significand 279, exponent 7).
///
/// `value = significand × 10^exponent`. Digits after the point are kept as printed (5.30 is 530 × 10⁻²),
/// so that nothing is lost between the paper and the ledger; `==` compares the printed form,
/// ``isSameValue(as:)`` the quantity. A number of more than 18 digits is not a fact and is refused (`nil`).
public struct ExactNumber: Hashable, Sendable {
  public var significand: Int64
  /// Power of ten. Readers give −18 to 40; other values are kept as given, within ±32,767.
  public var exponent: Int16

  public init(_ significand: Int64, exponent: Int = 0) {
    self.significand = significand
    self.exponent = Int16(clamping: exponent)
  }

  /// A plain decimal such as `-4.5` or `2790000000`; `nil` for anything else or more than 18 digits.
  public init?(_ text: some StringProtocol) {
    var digits: Int64 = 0
    var places = 0
    var seenPoint = false
    var count = 0
    var negative = false
    for (index, unit) in text.utf8.enumerated() {
      switch unit {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where !seenPoint && count > 0: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        if seenPoint { places += 1 }
        guard count <= 18 else { return nil }
        digits = digits * 10 + Int64(unit - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard count > 0 else { return nil }
    self.init(negative ? -digits : digits, exponent: -places)
  }

  /// The same number with its sign turned: falls are negative growth.
  public var negated: ExactNumber { ExactNumber(-significand, exponent: Int(exponent)) }

  public var isNegative: Bool { significand < 0 }

  /// The number times a power of ten: 27.9 scaled by 8 (亿) is 2790000000.
  public func scaled(byPowerOfTen power: Int) -> ExactNumber {
    ExactNumber(significand, exponent: Int(exponent) + power)
  }

  /// Whether both stand for one quantity: 5.30 and 5.3.
  public func isSameValue(as other: ExactNumber) -> Bool { normalized == other.normalized }

  /// Without trailing zeros in the significand: 530 × 10⁻² → 53 × 10⁻¹.
  var normalized: ExactNumber {
    guard significand != 0 else { return ExactNumber(0) }
    var (digits, power) = (significand, Int(exponent))
    while digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
    return ExactNumber(digits, exponent: power)
  }
}

extension ExactNumber: CustomStringConvertible {
  /// Plain decimal digits, never scientific, never rounded: `2790000000`, `-4.5`, `5.30`.
  public var description: String {
    let digits = String(significand.magnitude)
    let sign = significand < 0 ? "-" : ""
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: significand == 0 ? 0 : Int(exponent)) }
    let places = -Int(exponent)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
