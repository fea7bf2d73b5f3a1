extension QuantityRule {
  static let date = QuantityRule(
    "date.day", .date,
    meaning: "A day: 2020年3月18日, 2020-03-18, 3月5号, 明天, 下周三, 正月初五, 星期五, 国庆节. Its clock time is not part of it.",
    starts: .either(CalendarWords.starts),
    examples: [
      .reads("2020年3月18日", "2020-03-18"),
      .reads("2020 年 3 月 18 日", "2020-03-18"),
      .reads("二〇二〇年三月十八日", "2020-03-18"),
      .reads("２０２０年３月１８日", "2020-03-18"),
      .reads("2020-03-18", "2020-03-18"),
      .reads("2020/3/18", "2020-03-18"),
      .reads("2020.3.18", "2020-03-18"),
      .reads("3/18/2020", "2020-03-18"),
      .reads("3月5号", "XXXX-03-05"),
      .reads("十二月二十五日", "XXXX-12-25"),
      .reads("09年5月1日", "2009-05-01"),
      .reads("15年3月2日", "2015-03-02"),
      .reads("去年九月三号", "(Y-1)-09-03"),
      .reads("下个月15号", "(M+1)-15"),
      .reads("上个月的15号", "(M-1)-15"),
      .reads("12号", "XXXX-XX-12"),
      .reads("十五日", "XXXX-XX-15"),
      .reads("明天", "(D+1)"),
      .reads("今天", "(D)"),
      .reads("大后天", "(D+3)"),
      .reads("昨日", "(D-1)"),
      .reads("星期五", "XXXX-WXX-5"),
      .reads("周日", "XXXX-WXX-7"),
      .reads("礼拜天", "XXXX-WXX-7"),
      .reads("下周三", "(W+1)-3"),
      .reads("上个星期二", "(W-1)-2"),
      .reads("本周五", "(W)-5"),
      .reads("正月初五", "LXXXX-01-05"),
      .reads("农历八月十五", "LXXXX-08-15"),
      .reads("2015年农历正月初一", "L2015-01-01"),
      .reads("下周周三", "(W+1)-3"),
      .reads("5月12", "XXXX-05-12"),
      .reads("大年初一", "LXXXX-XX-01"),
      .reads("2020年3月18日(星期三)", "2020-03-18"),
      .reads("10月1日星期四", "XXXX-10-01"),
      .reads("去年的今天", "(Y-1)-(D)"),
      .reads("三月的第一个星期一", "XXXX-03-W1-1"),
      .reads("19-12-25", "2019-12-25"),
      .reads("国庆节", "国庆节"),
      .reads("2020年春节", "2020-春节"),
      .ignores("三号线"),
      .ignores("神舟五号"),
      .ignores("一号工程"),
      .ignores("十年如一日"),
      .ignores("周边"),
      .ignores("每周三次"),
      .ignores("今后"),
      .ignores("日前"),
    ]
  ) { cursor in
    guard let point = cursor.datePoint(), point.isDay else { return nil }
    return Reading(point.value)
  }

  static let dateOffset = QuantityRule(
    "date.offset", .date,
    meaning: "A day, week, month or year so far from today: 三天前, 两周后, 5年之后.",
    starts: .number,
    examples: [
      .reads("三天前", "(D-3)"),
      .reads("三天后", "(D+3)"),
      .reads("两周之后", "(W+2)"),
      .reads("5年以前", "(Y-5)"),
      .reads("3个月后", "(M+3)"),
      .reads("一个星期前", "(W-1)"),
      .ignores("三天前往"),
      .ignores("两个小时后"),
      .ignores("前后"),
    ]
  ) { cursor in
    var probe = cursor
    guard probe.calendarYearNumber() == nil, let span = cursor.measured(by: Durations.units), let count = span.decimal,
      let letter = ["天": "D", "周": "W", "个月": "M", "年": "Y"][span.unit],
      let isBefore = cursor.takeDirection()
    else { return nil }
    return Reading("(\(letter)\(isBefore ? "-" : "+")\(count))")
  }
}

extension Cursor {
  fileprivate mutating func takeDirection() -> Bool? {
    _ = take("多")
    if take("之前") || take("以前") { return true }
    if take("之后") || take("以后") { return false }
    if sees("前"), !sees(anyOf: "往期来后面沿进途线景提述所者三列端台", ahead: 1) {
      at += 1
      return true
    }
    if sees("后"), !sees(anyOf: "期来续面台者代方勤备盾", ahead: 1) {
      at += 1
      return false
    }
    return nil
  }
}
