import Documents

extension Cursor {
  /// The longest day or period that begins here.
  mutating func datePoint() -> DatePoint? {
    let before = self
    if let point = numericDate() { return point }
    self = before
    if let offset = takeRelativeDay() {
      var point = DatePoint()
      (point.other, point.isDay) = (DatePoint.offset("D", offset), true)
      return point
    }
    if let weekday = calendarWeekday() {
      var point = DatePoint()
      (point.other, point.isDay) = (weekday, true)
      return point
    }
    if let point = weekPoint() { return point }
    let isLunar = take("农历") || take("阴历") || take("旧历")
    if !isLunar { _ = take("公历") || take("西历") || take("阳历") || take("新历") }
    if let point = yearMonthDay(isLunar: isLunar) { return point }
    self = before
    return nil
  }

  private mutating func takeRelativeDay() -> Int? {
    var ahead = self
    guard let offset = ahead.take(CalendarWords.days) else { return nil }
    self = ahead
    return offset
  }

  /// 本周, 下个星期, 周末, 上周末.
  private mutating func weekPoint() -> DatePoint? {
    var point = DatePoint()
    if let offset = take(CalendarWords.weeks) {
      let isEnd = take("末") || take("周末") || take("的周末")
      point.other = DatePoint.offset("W", offset) + (isEnd ? "-end" : "")
      return point
    }
    let before = self
    let offset =
      take("本") || take("这个") || take("这") ? 0 : take("上个") || take("上") ? -1 : take("下个") || take("下") ? 1 : nil
    if take("周末") {
      point.other = offset.map { DatePoint.offset("W", $0) + "-end" } ?? "XXXX-WXX-end"
      return point
    }
    self = before
    return nil
  }

  private mutating func yearMonthDay(isLunar: Bool) -> DatePoint? {
    var point = DatePoint()
    point.isLunar = isLunar
    point.year = calendarYear()
    let afterYear = self
    if point.year != nil {
      skipBlank()
      _ = take("的")
      if take("农历") || take("阴历") { point.isLunar = true }
      if sees(anyOf: "，,"), monthFollowsComma { at += 1 }
      skipBlank()
    }
    if point.year != nil, let offset = takeRelativeDay() {
      (point.other, point.isDay) = (DatePoint.offset("D", offset), true)
      return point
    }
    if takeYearPart(into: &point) { return point }
    if let month = calendarMonth() {
      point.month = month.value
      point.isLunar = point.isLunar || month.isLunar
      takeDay(into: &point)
      return point
    }
    if point.year == nil || isLunar, let day = calendarDay(afterMonth: isLunar) {
      (point.day, point.isDay) = (day.value, true)
      point.isLunar = point.isLunar || day.isLunar
      skipWeekday()
      return point
    }
    guard point.year != nil else { return nil }
    self = afterYear
    return point
  }

  private var monthFollowsComma: Bool {
    var ahead = self
    ahead.at += 1
    return ahead.monthNumber() != nil
  }

  /// The day after a month, or the part of the month.
  private mutating func takeDay(into point: inout DatePoint) {
    let before = self
    skipBlank()
    _ = take("的")
    skipBlank()
    if let day = calendarDay(afterMonth: true) {
      (point.day, point.isDay) = (day.value, true)
      point.isLunar = point.isLunar || day.isLunar
      skipWeekday()
      return
    }
    if let part = takePart(CalendarWords.monthParts) {
      point.part = part
      return
    }
    if let week = takeOrdinalWeek() {
      point.part = week
      let end = self
      if let day = takeWeekdayOfOrdinal() { (point.part, point.isDay) = (week + "-" + day, true) } else { self = end }
      return
    }
    self = before
  }

  /// 一 of 第一个星期一: the digit that follows the week just read.
  private mutating func takeWeekdayOfOrdinal() -> String? {
    guard let digit = take(anyOf: "一二三四五六日天") else { return nil }
    return Numeral.hanDigit(digit).map { String($0) } ?? "7"
  }

  /// 第一周, 第三个星期, 最后一周 of a month or year.
  private mutating func takeOrdinalWeek() -> String? {
    let before = self
    if take("最后一周") || take("最后一个星期") || take("最后一个礼拜") { return "W-1" }
    if take("第"), let number = smallNumber(upTo: 53) {
      _ = take("个")
      if take("周") || take("星期") || take("礼拜"), !sees(anyOf: "岁年") { return "W\(number)" }
    }
    self = before
    return nil
  }

  /// A part such as 初 or 底, unless the character begins another word: 初级, 中国, 底线.
  private mutating func takePart(_ parts: Lexicon<String>) -> String? {
    var ahead = self
    guard let part = ahead.take(parts) else { return nil }
    if ahead.at == at + 1 {
      if ahead.sees(anyOf: "级中步期国央心部介型小学高等共华东西南医线色层座下端次药秋") { return nil }
      if sees("中"), !ahead.isClauseEnd { return nil }
    }
    if sees("年中"), ahead.sees(anyOf: "央国小医部级华心") { return nil }
    self = ahead
    return part
  }

  /// 前三季度, 第二季度, 上半年, 年底, 冬天, 春节; alone or after a year.
  private mutating func takeYearPart(into point: inout DatePoint) -> Bool {
    let hasYear = point.year != nil
    if let part = quarters(afterYear: hasYear) {
      point.part = part
      return true
    }
    if !hasYear, let offset = take(CalendarWords.quarters) {
      point.other = DatePoint.offset("Q", offset)
      return true
    }
    if let part = takePart(hasYear ? CalendarWords.yearParts : CalendarWords.aloneParts) {
      point.part = part
      return true
    }
    if let season = take(CalendarWords.seasons) {
      point.part = season
      return true
    }
    if hasYear, let week = takeOrdinalWeek() {
      point.part = week
      return true
    }
    if !hasYear, let part = take(CalendarWords.aloneMonthParts) {
      (point.month, point.part) = ("XX", part)
      return true
    }
    let before = self
    if let holiday = take(CalendarWords.holidays), !isHolidayName(from: before) {
      (point.other, point.isDay, point.isHoliday) = (holiday, true, true)
      return true
    }
    self = before
    return false
  }

  /// 国庆 and such are days only where no other word is made of them: 中秋月饼 still is, 七一路 is not.
  private func isHolidayName(from before: Cursor) -> Bool {
    if sees(anyOf: "路街村区社镇县市桥公井奖中") || sees("大道") || before.follows("政治", at: before.at) { return true }
    let isShort = at - before.at == 2 && before.sees(anyOf: "五六七")
    return isShort && !(sees(anyOf: "期假前后黄节") || isClauseEnd)
  }

  /// 第一季度, 一季度, 前三季度, 前5个月.
  mutating func quarters(afterYear: Bool) -> String? {
    let before = self
    if take(anyOf: "QqＱ") != nil, let number = smallNumber(upTo: 4), afterYear { return "Q\(number)" }
    self = before
    let isFirst = take("前") || take("头")
    if !isFirst { _ = take("第") }
    if let number = take("两") ? 2 : smallNumber(upTo: 12) {
      _ = take("个")
      if number <= 4, take("季度") || take("季") && !sees("节") { return isFirst ? "Q1/Q\(number)" : "Q\(number)" }
      if isFirst, afterYear, take("月") { return "M1/M\(number)" }
    }
    self = before
    return nil
  }
}
