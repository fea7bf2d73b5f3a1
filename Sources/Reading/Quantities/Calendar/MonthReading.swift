import Documents

extension Cursor {
  /// 3月, 三月份, 正月, 上个月.
  mutating func calendarMonth() -> (value: String, isLunar: Bool)? {
    if let offset = take(CalendarWords.months) { return (DatePoint.offset("M", offset), false) }
    if let month = monthNumber() { return (DatePoint.two(month), false) }
    let before = self
    _ = take("闰")
    for (word, month) in [("正月", "01"), ("冬月", "11"), ("腊月", "12")] as [(StaticString, String)] where take(word) {
      return (month, true)
    }
    if take("元月") { return ("01", false) }
    self = before
    return nil
  }

  /// The number of a month with its 月.
  mutating func monthNumber() -> Int? {
    let before = self
    if let month = smallNumber(upTo: 12) {
      skipBlank()
      if take("月"), !sees(anyOf: "饼球亮子嫂薪租息供") {
        _ = take("份")
        return month
      }
    }
    self = before
    return nil
  }

  /// 1...limit in one or two digits or Chinese characters, zero-padded or not.
  mutating func smallNumber(upTo most: Int) -> Int? {
    if let first = next.digitValue {
      var value = Int(first)
      var count = 1
      while count < 3, let digit = peek(count).digitValue {
        value = value * 10 + Int(digit)
        count += 1
      }
      guard count < 3, (1...most).contains(value), peek(count) != 0x2E || !peek(count + 1).isDigit else { return nil }
      at += count
      return value
    }
    return smallHanNumber(upTo: most)
  }

  /// 一...三十一, 廿五; never more than three characters, so that nothing is read twice.
  private mutating func smallHanNumber(upTo most: Int) -> Int? {
    var ahead = self
    var tens = 0
    var ones = 0
    if let contracted = Numerals.contractedTens(ahead.next) {
      tens = Int(contracted)
      ahead.at += 1
    } else if ahead.next == 0x5341 {
      tens = 1
      ahead.at += 1
    } else if ahead.peek(1) == 0x5341, let digit = Numeral.hanDigit(ahead.next), digit > 0 {
      tens = Int(digit)
      ahead.at += 2
    }
    if ahead.next != 0x4E24, let digit = Numeral.hanDigit(ahead.next), digit > 0 || tens == 0 {
      ones = Int(digit)
      ahead.at += 1
    }
    let value = tens * 10 + ones
    guard (1...most).contains(value), Numerals.digit(ahead.next) == nil, Numerals.smallScale(ahead.next) == nil
    else { return nil }
    self = ahead
    return value
  }
}
