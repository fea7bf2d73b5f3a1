extension ExactNumber {
  /// 量级: the power of ten in which numbers of about that size are told: 8 for 亿, 4 for 万, 0 for the digits as they are.
  ///
  /// Incomes of 39855元 are told in 元, harvests of 218000吨 in 万吨; a unit that has its own 万 or 亿 gets no second one.
  public static func tellingPower(of size: Double, unit: String) -> Int {
    if unit == "%" || unit == "‰" || "万亿千百".unicodeScalars.contains(where: { unit.unicodeScalars.first == $0 }) {
      return 0
    }
    return size >= 1e8 ? 8 : size >= (unit == "元" ? 1e6 : 1e5) ? 4 : 0
  }

  /// As people say it: 166.8亿元 for 16680000000 and 元. Exact: only the point moves, and zeros behind it go.
  public func told(in unit: String) -> String {
    let power = ExactNumber.tellingPower(of: abs(approximate), unit: unit)
    var number = scaled(byPowerOfTen: -power)
    while power > 0, number.exponent < 0, number.significand % 10 == 0 {
      number = ExactNumber(number.significand / 10, exponent: Int(number.exponent) + 1)
    }
    return number.description + (power == 8 ? "亿" : power == 4 ? "万" : "") + (unit == "-" ? "" : unit)
  }
}
