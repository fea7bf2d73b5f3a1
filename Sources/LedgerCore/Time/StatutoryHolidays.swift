/// 法定节假日: the days that are off in every year, whatever the notice says, for years without one.
///
/// 全国年节及纪念日放假办法 (State Council Decree No. 795 of 2024, in force since 2025): 元旦 1 January; 春节 four days from
/// the eve; 清明节 1; 劳动节 1 and 2 May; 端午节 1; 中秋节 1; 国庆节 1 to 3 October. Those that follow moon and sun are
/// listed for the years below, as GB/T 33661-2017 (农历的编算和颁行) reckons them; a test compares them with Foundation's
/// Chinese calendar. In later years only the fixed days are known. Days that a notice would add or have worked, and those
/// made up for a holiday on a weekend, are not guessed: the year is provisional.
enum StatutoryHolidays {
  static func name(of day: Day) -> String? {
    let date = day.civil
    switch (date.month, date.day) {
    case (1, 1): return "元旦"
    case (5, 1), (5, 2): return "劳动节"
    case (10, 1...3): return "国庆节"
    default: return date.year >= firstYear ? moving[day] : nil
    }
  }

  private static let firstYear = festivals.map(\.year).min() ?? .max

  /// 春节 (first day), 清明, 端午, 中秋: month and day.
  static let festivals: [(year: Int, spring: Int, clear: Int, dragon: Int, moon: Int)] = [
    (2027, 206, 405, 609, 915),
    (2028, 126, 404, 528, 1003),
    (2029, 213, 404, 616, 922),
    (2030, 203, 405, 605, 912),
    (2031, 123, 405, 624, 1001),
    (2032, 211, 404, 612, 919),
    (2033, 131, 404, 601, 908),
    (2034, 219, 405, 620, 927),
    (2035, 208, 405, 610, 916),
    (2036, 128, 404, 530, 1004),
  ]

  private static let moving: [Day: String] = {
    var days: [Day: String] = [:]
    for row in festivals {
      func day(_ code: Int) -> Day? { Day(year: row.year, month: code / 100, day: code % 100) }
      if let first = day(row.spring) {
        for number in (first.number - 1)...(first.number + 2) { days[Day(number: number)] = "春节" }
      }
      for (code, name) in [(row.clear, "清明节"), (row.dragon, "端午节"), (row.moon, "中秋节")] {
        if let day = day(code) { days[day] = name }
      }
    }
    return days
  }()
}
