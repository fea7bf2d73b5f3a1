internal import Facts

/// 数额: a number as people say it, in 亿 or 万 where that takes no more than two places.
enum Amount {
  static func words(_ number: ExactNumber, _ unit: String) -> String {
    var (digits, power) = (number.significand, Int(number.exponent))
    while digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
    let length = String(digits.magnitude).utf8.count + power
    for (scale, word) in [(8, "亿"), (4, "万")] where length > scale && power >= scale - 2 && power < 19 {
      return ExactNumber(digits, exponent: power - scale).description + word + unit
    }
    guard power < 19 else { return number.description + unit }
    let name = unit == "百分点" ? "个百分点" : unit
    return ExactNumber(digits, exponent: power).description + name
  }

  /// Divided, to two places beyond those of the number.
  static func quotient(_ number: ExactNumber, _ divisor: Int64) -> ExactNumber {
    guard divisor != 0, let wide = number.multiplied(by: ExactNumber(100)) else { return number }
    let (sign, digits) = ((wide.significand < 0) != (divisor < 0) ? Int64(-1) : 1, wide.significand.magnitude)
    let half = divisor.magnitude / 2
    let quotient = digits / divisor.magnitude + (digits % divisor.magnitude > half ? 1 : 0)
    return ExactNumber(sign * Int64(clamping: quotient), exponent: Int(wide.exponent) - 2)
  }
}
