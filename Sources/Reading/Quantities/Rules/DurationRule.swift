extension QuantityRule {
  static let duration = QuantityRule(
    "duration.span", .duration,
    meaning: "A span of time: 三天, 两个半小时, 3个工作日, 3小时20分30秒. Parts are added in the smallest unit named.",
    starts: .number,
    examples: [
      .reads("三天", "3", "天"),
      .reads("两个半小时", "2.5", "小时"),
      .reads("半小时", "0.5", "小时"),
      .reads("半个小时", "0.5", "小时"),
      .reads("五年", "5", "年"),
      .reads("20年", "20", "年"),
      .reads("3个工作日", "3", "工作日"),
      .reads("6个月", "6", "个月"),
      .reads("半个月", "0.5", "个月"),
      .reads("一个半月", "1.5", "个月"),
      .reads("半年", "0.5", "年"),
      .reads("两年半", "2.5", "年"),
      .reads("两周", "2", "周"),
      .reads("三个星期", "3", "周"),
      .reads("三星期", "3", "周"),
      .reads("一刻钟", "1", "刻钟"),
      .reads("二十分钟", "20", "分钟"),
      .reads("30秒", "30", "秒"),
      .reads("3小时20分30秒", "12030", "秒"),
      .reads("3分45秒", "225", "秒"),
      .reads("一小时二十分钟", "80", "分钟"),
      .reads("一年三个月", "15", "个月"),
      .reads("一年零两个月", "14", "个月"),
      .reads("一年零五天", "1年5天"),
      .reads("三到五天", "[3,5]", "天", upper: "5"),
      .reads("3-5年", "[3,5]", "年", upper: "5"),
      .reads("两三天", "[2,3]", "天", upper: "3"),
      .reads("十多年", "10", "年"),
      .reads("两个多月", "2", "个月"),
      .reads("60周年", "60", "年"),
      .reads("24h", "24", "小时"),
      .reads("100毫秒", "100", "毫秒"),
      .reads("一个世纪", "1", "个世纪"),
      .ignores("三年级"),
      .ignores("年度"),
      .ignores("天气"),
      .ignores("三点十五分"),
    ]
  ) { cursor in
    if cursor.sees("半月"), !cursor.sees(anyOf: "谈板形弯", ahead: 2) {
      cursor.at += 2
      return Reading("0.5", unit: "个月")
    }
    if let seconds = cursor.minutesAndSeconds() { return seconds }
    guard !cursor.isYearNumber, let first = cursor.measured(by: Durations.units) else { return nil }
    guard first.decimal != nil else { return first.upper.isEmpty || !first.isYearRange ? first.reading : nil }
    var parts = [first]
    while parts.count < 6, let part = cursor.nextPart(after: parts[parts.count - 1]) { parts.append(part) }
    return Durations.sum(parts)
  }
}

extension Measured {
  /// 2016-2020年.
  fileprivate var isYearRange: Bool { unit == "年" && upper.utf8.count == 4 }
}

extension Cursor {
  /// 2020年, 09年, 98年, 二〇二〇年: years of the calendar, not spans.
  fileprivate var isYearNumber: Bool {
    var ahead = self
    return ahead.calendarYearNumber() != nil
  }

  /// 3分45秒: 分 is a time only before 秒.
  fileprivate mutating func minutesAndSeconds() -> QuantityRule.Reading? {
    var ahead = self
    guard !follows("时"), !follows("点"), let minutes = ahead.amount(), minutes.whole != nil, ahead.take("分"),
      let seconds = ahead.amount(),
      seconds.upper == nil, seconds.denominator == nil, ahead.take("秒")
    else { return nil }
    _ = ahead.take("钟")
    self = ahead
    return QuantityRule.Reading(minutes.value.multiplied(by: 60).adding(seconds.value).description, unit: "秒")
  }

  /// 三个月 of 一年三个月; smaller than what came before.
  fileprivate mutating func nextPart(after last: Measured) -> Measured? {
    var ahead = self
    if ahead.peek(1).isDigit { ahead.skipBlank() }
    _ = ahead.take(anyOf: "零又加")
    let start = ahead
    if let part = ahead.measured(by: Durations.units), part.decimal != nil,
      Durations.isSmaller(part.unit, than: last.unit)
    {
      self = ahead
      return part
    }
    ahead = start
    guard last.unit == "小时", let minutes = ahead.amount(), minutes.whole != nil, ahead.take("分"), !ahead.sees("之")
    else { return nil }
    self = ahead
    return Measured(minutes, plusHalf: false, unit: "分钟")
  }
}
