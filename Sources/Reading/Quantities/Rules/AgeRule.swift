private let years = UnitWords(["岁 周岁 虚岁 岁大"], notBefore: ["岁": "月数末尾首"])
/// Units of infants, told from spans of time by 大.
private let infants = UnitWords(["个月大 月大", "天大", "周大 个星期大 星期大 个礼拜大"], notBefore: ["天大": "学厦楼", "周大": "学福", "月大": "学"])

extension QuantityRule {
  static let age = QuantityRule(
    "age.plain", .age,
    meaning: "How old: 十八岁, 3周岁, 6个月大, 三岁半.",
    starts: .number,
    examples: [
      .reads("十八岁", "18", "岁"),
      .reads("12岁", "12", "岁"),
      .reads("3周岁", "3", "岁"),
      .reads("三岁半", "3.5", "岁"),
      .reads("半岁", "0.5", "岁"),
      .reads("6个月大", "6", "个月"),
      .reads("两个半月大", "2.5", "个月"),
      .reads("5天大", "5", "天"),
      .reads("一周大", "1", "周"),
      .reads("1岁3个月", "15", "个月"),
      .reads("两岁零两个月", "26", "个月"),
      .reads("18到25岁", "[18,25]", "岁", upper: "25"),
      .reads("60-69岁", "[60,69]", "岁", upper: "69"),
      .reads("十七八岁", "[17,18]", "岁", upper: "18"),
      .reads("三十多岁", "30", "岁"),
      .reads("九十周岁", "90", "岁"),
      .ignores("岁月"),
      .ignores("万岁"),
    ]
  ) { cursor in
    let before = cursor
    if let age = cursor.measured(by: years) { return cursor.takeMonths(after: age) }
    cursor = before
    guard var age = cursor.measured(by: infants) else { return nil }
    age.unit.removeLast()
    return age.reading
  }
}

extension Cursor {
  /// 1岁3个月 in months.
  fileprivate mutating func takeMonths(after age: Measured) -> QuantityRule.Reading {
    var ahead = self
    _ = ahead.take(anyOf: "零又")
    guard age.unit == "岁", let years = age.decimal, let months = ahead.amount(), months.whole != nil,
      ahead.take("个月")
    else { return age.reading }
    _ = ahead.take("大")
    self = ahead
    return QuantityRule.Reading(years.multiplied(by: 12).adding(months.value).description, unit: "个月")
  }
}
