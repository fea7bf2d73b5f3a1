import Documents
import Facts

/// 年份: a year as written in a title or a date: 2018年, ２０１０年, 二〇二六年, 二O一九年, 二0一0年.
enum WrittenYear {
  /// The year whose 年 stands at a position.
  static func ending(in text: Text, at position: Int) -> (start: Int, year: Int)? {
    guard text[position] == 0x5E74 else { return nil }
    var (at, year, scale) = (position, 0, 1)
    while at > 0, CharacterClass.of(text[at - 1]).contains(.space) { at -= 1 }
    let end = at
    while at > end - 4, let digit = digit(text[at - 1]) {
      year += digit * scale
      scale *= 10
      at -= 1
    }
    return (1949...2100).contains(year) && digit(text[at - 1]) == nil ? (at, year) : nil
  }

  private static func digit(_ unit: UInt16) -> Int? {
    if let digit = unit.digitValue { return Int(digit) }
    if unit == 0x4F || unit == 0xFF2F || unit == 0x39F { return 0 }  // the letter O
    return Numeral.hanDigit(unit).map(Int.init)
  }

  /// The first year named in a range.
  static func first(in text: Text, _ range: Range<Int>) -> (start: Int, end: Int, year: Int)? {
    for at in range where text[at] == 0x5E74 {
      if let (start, year) = ending(in: text, at: at), start >= range.lowerBound { return (start, at + 1, year) }
    }
    return nil
  }

  /// The month after a year's 年, 1...12.
  static func month(in text: Text, after position: Int) -> Int? {
    var at = position
    while CharacterClass.of(text[at]).contains(.space) { at += 1 }
    guard let numeral = Numeral.read(in: text, at: at, limit: min(text.count, at + 3)) else { return nil }
    guard text[numeral.range.upperBound] == 0x6708 else { return nil }
    return (1...12).first { numeral.value.isSameValue(as: .init(Int64($0))) }
  }
}
