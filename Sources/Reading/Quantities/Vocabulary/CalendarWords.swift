/// 历法词: relative years, months, weeks and days, seasons and holidays.
enum CalendarWords {
  /// Offsets in years.
  static let years: Lexicon<Int> = offsets([
    "今年 本年 本年度 今年度 当年 这一年 同年": 0, "去年 上年 上一年 上年度 去年度 上一年度 旧年 头年": -1, "明年 来年 下一年 下年 次年 翌年 明年度 下年度 下一年度": 1, "前年": -2,
    "后年": 2,
    "大前年": -3, "大后年": 3,
  ])
  static let months: Lexicon<Int> = offsets([
    "本月 这个月 当月 这月 本月份 同月 这一个月": 0, "上个月 上月 上一个月 上月份": -1, "下个月 下月 次月 下一个月 下月份 翌月": 1, "上上个月 上上月": -2, "下下个月 下下月": 2,
  ])
  static let weeks: Lexicon<Int> = offsets([
    "本周 这周 这个周 本星期 这个星期 这星期 本礼拜 这个礼拜 这礼拜 这一周 当周 这一个星期": 0,
    "上周 上个周 上个星期 上星期 上个礼拜 上礼拜 上一周 上一个星期 前一周": -1, "下周 下个周 下个星期 下星期 下个礼拜 下礼拜 下一周 下一个星期 次周": 1,
    "上上周 上上个星期 上上个周 上上星期 上上个礼拜": -2, "下下周 下下个星期 下下个周 下下星期 下下个礼拜": 2,
  ])
  static let days: Lexicon<Int> = offsets([
    "今天 今日 今儿 当天 当日 今儿个": 0, "明天 明日 明儿 次日 翌日 第二天 明儿个": 1, "昨天 昨日 昨儿 前一天 昨儿个": -1, "前天 前日 前儿": -2, "后天 后日 后儿": 2,
    "大前天": -3, "大后天": 3,
    "大大前天": -4, "大大后天": 4,
  ])
  static let quarters: Lexicon<Int> = offsets([
    "本季度 这个季度 这季度 当季": 0, "上季度 上个季度 上一季度 上一个季度": -1, "下季度 下个季度 下一季度 下一个季度": 1,
  ])

  static let yearParts: Lexicon<String> = Lexicon([
    ("上半年", "H1"), ("下半年", "H2"), ("上半年度", "H1"), ("下半年度", "H2"), ("前半年", "H1"), ("后半年", "H2"), ("初", "start"),
    ("年初", "start"), ("底", "end"), ("末", "end"), ("年底", "end"), ("年末", "end"),
    ("年中", "middle"), ("年终", "end"), ("岁末", "end"),
  ])
  /// Parts of a year that say so without one.
  static let aloneParts: Lexicon<String> = Lexicon([
    ("上半年", "H1"), ("下半年", "H2"), ("年初", "start"), ("年底", "end"), ("年末", "end"), ("年中", "middle"), ("年终", "end"),
    ("岁末", "end"),
  ])
  static let monthParts: Lexicon<String> = Lexicon([
    ("上旬", "first"), ("中旬", "second"), ("下旬", "third"), ("初", "start"), ("底", "end"), ("末", "end"), ("中", "middle"),
    ("月初", "start"), ("月底", "end"), ("月末", "end"), ("上半月", "start"), ("下半月", "end"),
  ])
  static let aloneMonthParts: Lexicon<String> = Lexicon([
    ("月初", "start"), ("月底", "end"), ("月末", "end"), ("上旬", "first"), ("中旬", "second"), ("下旬", "third"), ("上半月", "start"),
    ("下半月", "end"), ("月中旬", "second"),
  ])
  static let seasons: Lexicon<String> = Lexicon([
    ("春天", "spring"), ("春季", "spring"), ("夏天", "summer"), ("夏季", "summer"), ("秋天", "autumn"), ("秋季", "autumn"),
    ("冬天", "winter"), ("冬季", "winter"), ("今春", "spring"), ("今夏", "summer"), ("今秋", "autumn"), ("今冬", "winter"),
  ])

  static let holidayWords =
    """
    元旦 元旦节 春节 除夕 除夕夜 大年三十 年三十 元宵节 元宵 情人节 妇女节 三八妇女节 植树节 愚人节 清明 清明节 劳动节 五一 五一节 五一劳动节 国际劳动节 青年节 五四青年节 母亲节 父亲节 儿童节 六一 六一儿童节 六一节 \
    端午 端午节 建党节 七一 建军节 八一建军节 七夕 七夕节 教师节 中秋 中秋节 国庆 国庆节 十一国庆 十一国庆节 重阳 重阳节 光棍节 双十一 双十二 感恩节 万圣节 平安夜 圣诞 圣诞节 腊八节 小年 中元节 寒食节 冬至 立春 夏至
    """.words
  static let holidays: Lexicon<String> = Lexicon(holidayWords.map { ($0, $0) })

  /// What a calendar expression may begin with beside digits.
  static let starts =
    "今去本明来前后大上下次翌当这同头旧昨年月公西农阴正腊冬元初廿周星礼週第春夏秋“「从自在最近过未接此二十双除端中国教清劳青"
    + "儿愚情妇植母父建七重光感万平圣小寒立五六八末岁〇○两历新阳一三四九民"

  private static func offsets(_ rows: [String: Int]) -> Lexicon<Int> {
    Lexicon(rows.flatMap { row in row.key.split(separator: " ").map { (String($0), row.value) } })
  }
}
