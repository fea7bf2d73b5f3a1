extension QuantityRule {
  static let datePeriod = QuantityRule(
    "dateperiod.named", .dateperiod,
    meaning: "A year, quarter, month, week or part of one: 2020年, 2020年前三季度, 去年十月, 本月, 下周, 年底.",
    starts: .either(CalendarWords.starts),
    examples: [
      .reads("2035年", "2035"),
      .reads("二○三五年", "2035"),
      .reads("2019年度", "2019"),
      .reads("两千零八年", "2008"),
      .reads("98年", "1998"),
      .reads("公元前221年", "-221"),
      .reads("今年", "(Y)"),
      .reads("去年", "(Y-1)"),
      .reads("去年十月", "(Y-1)-10"),
      .reads("2020年3月", "2020-03"),
      .reads("2020年3月份", "2020-03"),
      .reads("2020-03", "2020-03"),
      .reads("5月", "XXXX-05"),
      .reads("十二月份", "XXXX-12"),
      .reads("本月", "(M)"),
      .reads("上个月", "(M-1)"),
      .reads("下周", "(W+1)"),
      .reads("这个周末", "(W)-end"),
      .reads("2020年前三季度", "2020-Q1/Q3"),
      .reads("今年第二季度", "(Y)-Q2"),
      .reads("2020年一季度", "2020-Q1"),
      .reads("前三季度", "XXXX-Q1/Q3"),
      .reads("2019年上半年", "2019-H1"),
      .reads("上半年", "XXXX-H1"),
      .reads("2020年底", "2020-end"),
      .reads("今年年初", "(Y)-start"),
      .reads("年底", "XXXX-end"),
      .reads("3月上旬", "XXXX-03-first"),
      .reads("2020年10月中旬", "2020-10-second"),
      .reads("今年夏天", "(Y)-summer"),
      .reads("2020年前5个月", "2020-M1/M5"),
      .reads("6月第一周", "XXXX-06-W1"),
      .ignores("三个年级"),
      .ignores("一月饼"),
      .ignores("年度"),
    ]
  ) { cursor in
    guard let point = cursor.datePoint(), !point.isDay else { return nil }
    return Reading(point.value)
  }
}
