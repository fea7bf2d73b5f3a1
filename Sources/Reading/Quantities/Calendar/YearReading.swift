import Documents

extension Cursor {
  /// 2020年, 二〇二〇年, 两千零八年, 09年, 公元前221年, 今年, 去年; not 90年代.
  mutating func calendarYear() -> String? {
    let before = self
    if let offset = take(CalendarWords.years) { return DatePoint.offset("Y", offset) }
    let isEra = take("公元") || take("西元")
    if isEra, take("前"), let number = plainAmount()?.whole, take("年") { return "-\(number)" }
    if let year = calendarYearNumber() { return year }
    if isEra, let number = plainAmount()?.whole, take("年") { return "\(number)" }
    self = before
    return nil
  }

  /// A year in figures with its 年.
  mutating func calendarYearNumber() -> String? {
    let before = self
    if let year = yearFigures(), takeYearWord() { return year }
    self = before
    return nil
  }

  private mutating func takeYearWord() -> Bool {
    skipBlank()
    if take("财年") || take("学年") || take("财政年度") { return true }
    guard take("年"), !sees(anyOf: "代级") else { return false }
    if sees("度"), !sees(anyOf: "假过", ahead: 1) { at += 1 }
    return true
  }

  /// The figures of a year, which may stand without 年 in ranges: 2016-2020年.
  mutating func yearFigures() -> String? {
    next.isDigit ? arabicYear() : hanYear()
  }

  private mutating func arabicYear() -> String? {
    var digits = 0
    var count = 0
    while count < 5, let digit = peek(count).digitValue {
      digits = digits * 10 + Int(digit)
      count += 1
    }
    if count == 4, (1000...2999).contains(digits) {
      at += 4
      return String(digits)
    }
    guard count == 2, !isJoined(before: at) else { return nil }
    var ahead = self
    ahead.at += 2
    guard digits >= 70 || digits < 10 || ahead.isYearBeforeMonth else { return nil }
    self = ahead
    return String(digits >= 50 ? 1900 + digits : 2000 + digits)
  }

  /// 15年3月: the month says that this is a year.
  private var isYearBeforeMonth: Bool {
    var ahead = self
    guard ahead.take("年") else { return false }
    return ahead.monthNumber() != nil || ahead.sees("上半年") || ahead.sees("下半年") || ahead.sees(anyOf: "初底末")
      || ahead.quarters(afterYear: true) != nil
  }

  private mutating func hanYear() -> String? {
    var digits = 0
    var count = 0
    while count < 5, peek(count) != 0x4E24, let digit = Numeral.hanDigit(peek(count)) {
      digits = digits * 10 + Int(digit)
      count += 1
    }
    if count == 4, (1000...2999).contains(digits) {
      at += 4
      return String(digits)
    }
    if count == 2, [0, 1, 6, 7, 8, 9].contains(digits / 10), sees("年", at: at + 2), digits != 67, digits != 78 {
      at += 2
      return String(digits >= 50 ? 1900 + digits : 2000 + digits)
    }
    var ahead = self
    guard let amount = ahead.hanAmount(), !amount.isPlain, let year = amount.whole, (1900...2100).contains(year),
      year != 2000 || ahead.at - at > 2
    else { return nil }
    self = ahead
    return String(year)
  }

  private func sees(_ word: StaticString, at position: Int) -> Bool {
    var ahead = self
    ahead.at = position
    return ahead.sees(word)
  }
}
