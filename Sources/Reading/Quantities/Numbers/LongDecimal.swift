/// 长数: an exact decimal of any length, for numbers that ``ExactNumber`` refuses.
///
/// Digits after the point are kept as written (5.30 stays 5.30). All operations are linear in the digits.
struct LongDecimal: Hashable, Sendable {
  var isNegative = false
  /// 0...9 each, most significant first, without leading zeros; zero has none.
  private(set) var digits: [UInt8]
  /// Power of ten of the last digit.
  private(set) var exponent: Int

  init(_ value: UInt64) { self.init(digits: String(value).utf8.map { $0 - 48 }, exponent: 0) }

  init(digits: [UInt8], exponent: Int) {
    self.digits = Array(digits.drop { $0 == 0 })
    self.exponent = exponent
  }

  static let zero = LongDecimal(0)

  var isZero: Bool { digits.isEmpty }

  func scaled(byPowerOfTen power: Int) -> LongDecimal {
    var scaled = self
    scaled.exponent += power
    return scaled
  }

  var negated: LongDecimal {
    var negated = self
    negated.isNegative.toggle()
    return negated
  }

  /// The sum of the two magnitudes with the sign of the first, as numbers written in parts mean it.
  func adding(_ other: LongDecimal) -> LongDecimal {
    let low = min(exponent, other.exponent)
    let high = max(exponent + digits.count, other.exponent + other.digits.count)
    var sum = [UInt8](repeating: 0, count: high - low + 1)
    for part in [self, other] {
      var carry: UInt8 = 0
      var place = sum.count - 1 - (part.exponent - low)
      for digit in part.digits.reversed() {
        let total = sum[place] + digit + carry
        sum[place] = total % 10
        carry = total / 10
        place -= 1
      }
      while carry > 0, place >= 0 {
        let total = sum[place] + carry
        sum[place] = total % 10
        carry = total / 10
        place -= 1
      }
    }
    var result = LongDecimal(digits: sum, exponent: low)
    result.isNegative = isNegative
    return result
  }

  /// The number times a small factor (一打 is 12).
  func multiplied(by factor: Int) -> LongDecimal {
    var product: [UInt8] = []
    var carry = 0
    for digit in digits.reversed() {
      let total = Int(digit) * factor + carry
      product.append(UInt8(total % 10))
      carry = total / 10
    }
    while carry > 0 {
      product.append(UInt8(carry % 10))
      carry /= 10
    }
    return LongDecimal(digits: product.reversed(), exponent: exponent)
  }

  /// The value as a small whole number; nothing where it has more than 18 digits or a fraction.
  var whole: Int64? {
    guard !isZero else { return 0 }
    guard digits.count + exponent <= 18, digits.count + exponent > 0 else { return nil }
    var value: Int64 = 0
    for (index, digit) in digits.enumerated() {
      if index < digits.count + min(0, exponent) { value = value * 10 + Int64(digit) } else if digit > 0 { return nil }
    }
    for _ in 0..<max(0, exponent) { value *= 10 }
    return isNegative ? -value : value
  }

  /// Whether the magnitude is less than the other's.
  func isSmaller(than other: LongDecimal) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    let (mine, its) = (digits.count + exponent, other.digits.count + other.exponent)
    if mine != its { return mine < its }
    for (one, two) in zip(digits, other.digits) where one != two { return one < two }
    guard digits.count < other.digits.count else { return false }
    return other.digits[digits.count...].contains { $0 > 0 }
  }
}

extension LongDecimal: CustomStringConvertible {
  /// Plain decimal digits: `-0.05`, `12300`, `5.30`.
  var description: String {
    var units: [UInt8] = isNegative && !isZero ? [45] : []
    let whole = digits.count + min(0, exponent)
    units.reserveCapacity(digits.count + abs(exponent) + 3)
    if whole <= 0 { units.append(48) } else { units += digits[..<whole].map { $0 + 48 } }
    if exponent < 0 {
      units.append(46)
      units += [UInt8](repeating: 48, count: max(0, -whole))
      units += digits[max(0, whole)...].map { $0 + 48 }
    } else if !isZero {
      units += [UInt8](repeating: 48, count: exponent)
    }
    return String(decoding: units, as: UTF8.self)
  }
}
