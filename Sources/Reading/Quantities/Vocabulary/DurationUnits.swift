/// 时间单位: spans of time, with their size in seconds where it is exact.
enum Durations {
  static let units = UnitWords(rows, notBefore: notBefore)

  static let rows = [
    "年 周年 个年头 年时间 个周年 年的时间", "个月 月的时间 月时间", "季度 个季度", "周 星期 礼拜 个星期 个礼拜 个周 週", "天 昼夜 个昼夜 日间",
    "工作日 个工作日", "自然日 个自然日", "交易日 个交易日", "小时 个小时 钟头 个钟头 个钟 h hr hrs 時 小時 個小時", "分钟 min mins 分鐘", "刻钟", "秒 秒钟 s sec",
    "毫秒 ms", "微秒 μs us", "纳秒 ns", "个世纪", "学期 个学期", "学年 个学年", "财年", "甲子", "旬", "课时 学时",
  ]

  /// Units whose parts add up exactly: seconds in one.
  static let seconds: [String: Int] = ["周": 604_800, "天": 86_400, "小时": 3_600, "分钟": 60, "刻钟": 900, "秒": 1]
  /// Parts of a year: months in one.
  static let months: [String: Int] = ["个世纪": 1_200, "年": 12, "季度": 3, "个月": 1]

  /// Words in which the unit's character is something else.
  private static let notBefore: [String: String] = [
    "年": "代级度轻纪产均初底末中货轮龄鉴报检终级会糕夜", "周": "岁边围末报刊转期率一二三四五六日", "星期": "一二三四五六天日", "礼拜": "一二三四五六天日",
    "天": "空气然下津赋坛桥堂使文体线主花山平际鹅河安真", "秒": "杀表", "旬": "", "s": "", "h": "",
  ]

  static func isSmaller(_ unit: String, than other: String) -> Bool {
    guard let one = seconds[unit] ?? months[unit].map({ $0 * 2_592_000 }),
      let two = seconds[other] ?? months[other].map({ $0 * 2_592_000 })
    else { return false }
    return one < two
  }

  /// Parts added in the smallest unit, or written side by side where a month and a day meet.
  static func sum(_ parts: [Measured]) -> QuantityRule.Reading {
    guard parts.count > 1, let last = parts.last else { return parts[0].reading }
    let sizes = seconds[last.unit] != nil ? seconds : months
    guard let size = sizes[last.unit], parts.allSatisfy({ sizes[$0.unit] != nil }) else {
      return QuantityRule.Reading(parts.map { $0.value + $0.unit }.joined())
    }
    let total = parts.reduce(LongDecimal.zero) { sum, part in
      sum.adding((part.decimal ?? .zero).multiplied(by: (sizes[part.unit] ?? size) / size))
    }
    return QuantityRule.Reading(total.description, unit: last.unit)
  }
}
