internal import Facts

/// 数的写法: a number as reports print it, 27.9亿元, 2.66万户, 24449元.
///
/// Exactly the same quantity: a scale is used only where few digits are left behind the point.
enum Amount {
  static func words(_ value: ExactNumber, unit: String) -> String {
    let size = value.isNegative ? value.negated : value
    return digits(size, unit: unit) + (unit == "百分点" ? "个百分点" : unit == "-" ? "" : unit)
  }

  private static func digits(_ value: ExactNumber, unit: String) -> String {
    guard !isRatio(unit) else { return value.description }
    let plain = trimmed(value)
    for (power, scale, least, places) in [(8, "亿", 8, 4), (4, "万", 6, 4), (4, "万", 4, 2)] {
      let scaled = trimmed(plain.scaled(byPowerOfTen: -power))
      if plain.reaches(ExactNumber(1, exponent: least)), -Int(scaled.exponent) <= places {
        return scaled.description + scale
      }
    }
    // Digits to the last fen have no scale that leaves few: 亿 is still read more easily.
    if plain.exponent < 0, plain.reaches(ExactNumber(1, exponent: 8)) {
      return trimmed(plain.scaled(byPowerOfTen: -8)).description + "亿"
    }
    return plain.description
  }

  /// These are never said in 万 and keep their digits as printed: 5.30%.
  private static func isRatio(_ unit: String) -> Bool { ["%", "‰", "百分点", "倍", "位", "位次"].contains(unit) }

  /// Without zeros that only a scale left behind the point.
  private static func trimmed(_ value: ExactNumber) -> ExactNumber {
    var value = value
    while value.exponent < 0, value.significand % 10 == 0 {
      value = ExactNumber(value.significand / 10, exponent: Int(value.exponent) + 1)
    }
    return value
  }
}
