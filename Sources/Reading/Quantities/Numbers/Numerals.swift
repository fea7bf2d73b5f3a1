/// 数字: the characters of numbers, formal ones included.
enum Numerals {
  /// 0...9 for 〇 to 九 and their formal forms.
  static func digit(_ unit: UInt16) -> UInt8? {
    if let digit = Numeral.hanDigit(unit) { return UInt8(digit) }
    return formal[unit]
  }

  /// 壹 to 玖, 拾: characters that are also ordinary words.
  static func isFormal(_ unit: UInt16) -> Bool { formal[unit] != nil || unit == 0x62FE }

  private static let formal: [UInt16: UInt8] = {
    var digits: [UInt16: UInt8] = [:]
    for (word, value) in zip("壹贰叁肆伍陆柒捌玖".utf16, UInt8(1)...9) { digits[word] = value }
    for (word, value) in zip("貳弍參陸兩".utf16, [2, 2, 3, 6, 2] as [UInt8]) { digits[word] = value }
    return digits
  }()

  /// 十 1, 百 2, 千 3.
  static func smallScale(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341, 0x62FE: 1  // 十 拾
    case 0x767E, 0x4F70: 2  // 百 佰
    case 0x5343, 0x4EDF: 3  // 千 仟
    default: nil
    }
  }

  /// 万 4, 亿 8, 兆 12.
  static func bigScale(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x4E07, 0x842C: 4  // 万 萬
    case 0x4EBF, 0x5104: 8  // 亿 億
    case 0x5146: 12  // 兆
    default: nil
    }
  }

  /// 廿 20, 卅 30, 卌 40, as tens.
  static func contractedTens(_ unit: UInt16) -> UInt64? {
    switch unit {
    case 0x5EFF: 2
    case 0x5345: 3
    case 0x534C: 4
    default: nil
    }
  }
}
