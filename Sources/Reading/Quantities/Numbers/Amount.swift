import Documents

/// 数: one number as written, in any script: 1,234.5, 两百五, 三分之一, 负五, 二十多, 三四十.
struct Amount: Sendable {
  var value: LongDecimal
  /// 三分之一: the value is the numerator.
  var denominator: LongDecimal?
  /// The far end of 三四十, 十五六.
  var upper: LongDecimal?
  /// Written in Chinese characters, at least at the start.
  var isHan = false
  /// Digits only: 2020, 二〇二〇.
  var isPlain = false
  /// Digits as written, where plain.
  var digitCount = 0
  var hasPoint = false
  /// 多, 余, 来, 几, 数.
  var isVague = false
  var isSigned = false
  /// Power of the one 万 or 亿 the number ends in, 0 otherwise: what 3到5万 shares.
  var sharedPower = 0

  init(_ value: LongDecimal) { self.value = value }

  /// What a number may begin with.
  static let starts =
    "0123456789０１２３４５６７８９〇○零一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸兩廿卅卌弍兆"
    + "几数负-－−.．半"

  /// Exact decimal, or `n/d` where the decimal does not end.
  var text: String {
    guard let denominator else { return value.description }
    return Fraction.text(value, over: denominator)
  }

  var upperText: String { upper?.description ?? "" }

  /// A whole number without sign, point or vagueness, for calendars.
  var whole: Int? {
    guard denominator == nil, upper == nil, !isVague, !hasPoint, !isSigned, digitCount < 10 else { return nil }
    return value.whole.flatMap { Int(exactly: $0) }
  }

  /// 0310, 007: a code rather than a count.
  var hasLeadingZero: Bool { isPlain && digitCount > max(1, value.digits.count) }

  var negated: Amount {
    var negated = self
    negated.value = value.negated
    negated.upper = upper?.negated
    negated.isSigned = true
    return negated
  }
}

extension Cursor {
  /// A number with its sign, fraction and vagueness.
  mutating func amount() -> Amount? {
    if let known = memo[at] {
      at = known.end
      return known.amount
    }
    let from = at
    let amount = readAmount()
    memo[from] = (amount, at)
    return amount
  }

  private mutating func readAmount() -> Amount? {
    let before = self
    let signed = takeSign()
    guard var amount = plainAmount() else {
      self = before
      return nil
    }
    takeFraction(of: &amount)
    return signed ? amount.negated : amount
  }

  /// 负, or a minus that joins nothing on its left.
  private mutating func takeSign() -> Bool {
    if text[at - 1] != 0x6B63, take("负") {  // 正负5 is ±5
      skipBlank()
      return true
    }
    guard sees(anyOf: "-－−"), !isJoined(before: at) else { return false }
    let digit = peek(1)
    guard digit.isDigit || (".．".utf16.contains(digit) && peek(2).isDigit) else { return false }
    at += 1
    return true
  }

  /// Whether a letter, digit or closing mark stands before, so that a hyphen there is no minus.
  func isJoined(before position: Int) -> Bool {
    let unit = text[position - 1]
    return CharacterClass.of(unit).rawValue & (1 | 2 | 4 | 64) != 0 || Cursor.joints.contains(unit)
  }

  private static let joints = Set("年月日号%％)）-－−元℃".utf16)

  /// A number without sign or fraction.
  mutating func plainAmount() -> Amount? {
    next.isDigit || sees(anyOf: ".．") ? arabicAmount() : hanAmount()
  }

  /// 分之, 又…分之…, a/b, 1 1/2: the fraction a whole number begins.
  private mutating func takeFraction(of amount: inout Amount) {
    guard amount.upper == nil, !amount.hasPoint, !amount.isVague else { return }
    let first = amount
    var ahead = self
    if let fraction = ahead.fraction(after: first) {
      amount.value = fraction.numerator
      amount.denominator = fraction.denominator
    } else if ahead.takeMixedJoint(after: first), let second = ahead.plainAmount(),
      let fraction = ahead.fraction(after: second),
      let sum = Fraction.sum(of: first.value, fraction.numerator, over: fraction.denominator)
    {
      amount.value = sum
      amount.denominator = fraction.denominator
    } else {
      return
    }
    amount.isPlain = false
    self = ahead
  }

  private mutating func takeMixedJoint(after first: Amount) -> Bool {
    if take("又") { return true }
    guard first.isPlain, !first.isHan, first.digitCount <= 3, next == 0x20, peek(1).isDigit else { return false }
    at += 1
    return true
  }

  /// What makes `first` a fraction: 分之二 (it is the denominator) or /3 (the numerator).
  private mutating func fraction(after first: Amount) -> (numerator: LongDecimal, denominator: LongDecimal)? {
    let before = self
    if take("分之"), let numerator = plainAmount() { return (numerator.value, first.value) }
    self = before
    guard first.isPlain, !first.isHan, first.digitCount <= 6, sees(anyOf: "/／"), peek(1).isDigit else { return nil }
    at += 1
    guard let second = arabicAmount(), second.isPlain, second.digitCount <= 6, !sees(anyOf: "/／年月"),
      !second.value.isZero
    else {
      self = before
      return nil
    }
    return (first.value, second.value)
  }
}
