internal import Facts

/// Comparing printed numbers: what rounding and bounds allow.
extension ExactNumber {
  /// Whether two printed numbers may stand for one quantity: equal to the digits of the one printed with fewer.
  func rounds(to other: ExactNumber) -> Bool {
    let margin = max(printedMargin, other.printedMargin)
    // Trailing zeros of a whole number may be rounding or not: half a unit of the last digit decides.
    return abs(approximate - other.approximate) <= margin * 1.000_001
  }

  /// A number worked out, as people write it: at most so many digits behind the point, none that say nothing.
  static func spoken(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.magnitude < 9e17 else { return "很大的数" }
    var (digits, left) = (Int64(scaled), places)
    while left > 0, digits % 10 == 0 { (digits, left) = (digits / 10, left - 1) }
    return ExactNumber(digits, exponent: -left).description
  }

  /// A sum worked out, in the scale people say it in: 65.7亿元.
  static func spoken(_ value: Double, unit: String) -> String {
    let size = value.magnitude
    let unit = unit == "-" ? "" : unit
    if unit == "%" || unit == "百分点" { return spoken(value, places: 2) + (unit == "%" ? "%" : "个百分点") }
    if size >= 1e8 { return spoken(value / 1e8, places: 2) + "亿" + unit }
    if size >= 1e5 || size >= 1e4 && unit == "元" { return spoken(value / 1e4, places: 2) + "万" + unit }
    return spoken(value, places: 2) + unit
  }

  /// Digits printed behind the point, without scale: 19.4 has one.
  var places: Int { max(0, -Int(exponent)) }
}

/// 笔误: how one number becomes another by a slip of the hand.
enum Slip {
  /// Two neighbouring digits changed places: 20432 for 20423.
  case swapped
  /// One digit is another: 27.5 for 17.5.
  case digit
  /// The point or the scale moved by so many places: 68.4万 for 68.4亿.
  case scale(Int)

  /// The slip that makes one of the other; nothing where it would take more than one.
  static func between(_ one: ExactNumber, _ other: ExactNumber) -> Slip? {
    let (a, b) = (trimmed(one), trimmed(other))
    if a.digits == b.digits { return a.power == b.power ? nil : .scale(a.power - b.power) }
    // On one scale: 5.8 and 5.85 are 580 and 585 and no slip; 5.85 and 5.58 are.
    guard a.power == b.power, a.digits.count == b.digits.count, a.digits.count > 1 else { return nil }
    let differing = a.digits.indices.filter { a.digits[$0] != b.digits[$0] }
    if differing.count == 1 { return .digit }
    guard differing.count == 2, differing[1] == differing[0] + 1 else { return nil }
    let (low, high) = (differing[0], differing[1])
    return a.digits[low] == b.digits[high] && a.digits[high] == b.digits[low] ? .swapped : nil
  }

  /// How many digits a number has without the zeros at its end.
  static func digits(_ number: ExactNumber) -> Int { trimmed(number).digits.count }

  private static func trimmed(_ number: ExactNumber) -> (digits: [UInt8], power: Int) {
    var (rest, power) = (number.significand.magnitude, Int(number.exponent))
    while rest > 0, rest % 10 == 0 { (rest, power) = (rest / 10, power + 1) }
    return (Array(String(rest).utf8), power)
  }

  var chinese: String {
    switch self {
    case .swapped: "疑似相邻两位数字颠倒"
    case .digit: "疑似有一位数字写错"
    case .scale: "疑似单位或小数点有误"
    }
  }
}

extension Comparator {
  /// Whether a value said with this comparator and an exact one can both be true.
  func allows(_ said: ExactNumber, _ exact: ExactNumber) -> Bool {
    switch self {
    case .equal: return said.rounds(to: exact)
    case .atLeast, .above: return exact.reaches(said) || said.rounds(to: exact)
    case .atMost, .below: return said.reaches(exact) || said.rounds(to: exact)
    case .about:
      let (a, b) = (said.approximate, exact.approximate)
      return abs(a - b) <= 0.06 * max(abs(a), abs(b))
    }
  }
}
