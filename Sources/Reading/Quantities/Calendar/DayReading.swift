import Documents

extension Cursor {
  /// 5日, 十五号, 初五, and after a month also 十五.
  mutating func calendarDay(afterMonth: Bool) -> (value: String, isLunar: Bool)? {
    let before = self
    if take("大年初") || take("年初") || take("初"), let day = smallNumber(upTo: 10), !isMonthWordAhead {
      if afterMonth || follows("大年", at: before.at + 2) || isDayEnd { return (DatePoint.two(day), true) }
    }
    self = before
    guard let day = smallNumber(upTo: 31) else { return nil }
    let bare = self
    skipBlank()
    if takeDayWord(isAlone: !afterMonth, from: before.at) { return (DatePoint.two(day), false) }
    self = bare
    let isApart = CharacterClass.of(text[before.at - 1]).contains(.space)
    if afterMonth, !isApart, !text[before.at].isDigit || isClauseEnd, !hasUnit, !Classifiers.follow(self), isDayEnd {
      return (DatePoint.two(day), false)
    }
    self = before
    return nil
  }

  private var isMonthWordAhead: Bool { sees(anyOf: "中级期高步") }

  private var isDayEnd: Bool {
    isClauseEnd || CharacterClass.of(next).contains(.space) || sees(anyOf: "是有去到至那晚早上下当之前后为和与放开过")
  }

  private mutating func takeDayWord(isAlone: Bool, from start: Int) -> Bool {
    if sees("日") {
      if sees(anyOf: "本均报产元游程照", ahead: 1) { return false }
      if isAlone, sees(anyOf: "三看千之", ahead: 1) { return false }
    } else if sees("号") {
      if isAlone, sees(anyOf: "线楼房门院文店机台令公馆桥井车码地牌船卫选病坑染仓库厅位区站炉段街路柜字召称出口工产墓项风", ahead: 1) {
        return false
      }
    } else {
      return false
    }
    // 神舟五号, 三亚一号, 如一日: a name or a saying, where no word of time or place stands before.
    if isAlone, !text[start].isDigit, CharacterClass.of(text[start - 1]).contains(.han),
      !Cursor.beforeDays.contains(text[start - 1])
    {
      return false
    }
    at += 1
    return true
  }

  /// What stands before the bare name of a day: 在十五号, 到三号.
  private static let beforeDays = Set("在到至从于是的和与或就要去来我你他她们定约过了前后本这那每即自由起下上等月年给对把让请将会为选改推迟延期离赶订以间天午晚止假在周能可想说祝回走见开".utf16)

  /// 周三, 星期日, 礼拜天, with 上周, 下个 and such before it.
  mutating func calendarWeekday() -> String? {
    let before = self
    var week: Int?
    if let offset = take(CalendarWords.weeks) {
      week = offset
    } else if take("周") || take("星期") || take("礼拜") || take("週") {
      week = nil
    } else {
      return nil
    }
    if week != nil { _ = take("周") || take("星期") || take("的周") || take("的星期") || take("的礼拜") }
    guard let day = weekdayNumber() else {
      self = before
      return nil
    }
    return week.map { "\(DatePoint.offset("W", $0))-\(day)" } ?? "XXXX-WXX-\(day)"
  }

  private mutating func weekdayNumber() -> Int? {
    let day: Int
    if sees(anyOf: "日天") {
      if sees(anyOf: "报气生", ahead: 1) { return nil }
      day = 7
    } else if let digit = Numerals.digit(next).map({ Int($0) }) ?? next.digitValue.map({ Int($0) }),
      (1...7).contains(digit),
      next != 0x4E24
    {
      if next.isDigit, peek(1).isDigit { return nil }
      if sees(anyOf: "次个天篇节期回场班般些定起直批样年家", ahead: 1) { return nil }
      day = digit
    } else {
      return nil
    }
    at += 1
    return day
  }

  /// (星期三), 周三 after a date.
  mutating func skipWeekday() {
    var ahead = self
    ahead.skipBlank()
    let opened = ahead.take(anyOf: "（(") != nil
    guard ahead.sees(anyOf: "周星礼"), ahead.calendarWeekday() != nil, !opened || ahead.take(anyOf: "）)") != nil else {
      return
    }
    self = ahead
  }
}
