/// Numbers in the formats that lists of Chinese documents use (ISO/IEC 29500-1, 17.18.59, ST_NumberFormat).
enum WordNumeral {
  static func text(_ number: Int, format: String) -> String {
    switch format {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseDigitalTenThousand":
      chinese(number, digits: "〇一二三四五六七八九", ten: "十", hundred: "百")
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      chinese(number, digits: "零壹贰叁肆伍陆柒捌玖", ten: "拾", hundred: "佰")
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      (1...20).contains(number) ? scalar(0x2460 + number - 1) : "\(number)"
    case "decimalFullWidth", "decimalFullWidth2":
      String(String.UnicodeScalarView("\(number)".unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    case "lowerLetter": letters(number, first: 0x61)
    case "upperLetter": letters(number, first: 0x41)
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    default: "\(number)"
    }
  }

  /// Up to 999; no list of a report is longer.
  private static func chinese(_ number: Int, digits: String, ten: String, hundred: String) -> String {
    let names = digits.map(String.init)
    guard number >= 0, number < 1000, names.count == 10 else { return "\(number)" }
    if number < 10 { return names[number] }
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var text = hundreds > 0 ? names[hundreds] + hundred : ""
    if tens > 0 {
      text += (tens == 1 && hundreds == 0 ? "" : names[tens]) + ten
    } else if ones > 0 {
      text += "零"
    }
    return text + (ones > 0 ? names[ones] : "")
  }

  /// a to z, then aa to zz.
  private static func letters(_ number: Int, first: Int) -> String {
    guard number > 0, number <= 26 * 20 else { return "\(number)" }
    return String(repeating: scalar(first + (number - 1) % 26), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 4000 else { return "\(number)" }
    let values = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")]
    var rest = number
    var text = ""
    for (value, letters) in values + [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  private static func scalar(_ value: Int) -> String {
    Unicode.Scalar(UInt32(value)).map { String(Character($0)) } ?? ""
  }
}
