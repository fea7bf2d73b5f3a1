extension QuantityRule {
  static let tenths = QuantityRule(
    "percentage.tenths", .percentage,
    meaning: "成, tenths: 五成 is 50%, 三成五 35%.",
    starts: .number,
    examples: [
      .reads("五成", "50", "%"),
      .reads("三成五", "35", "%"),
      .reads("三成半", "35", "%"),
      .reads("1成6", "16", "%"),
      .reads("两成", "20", "%"),
      .reads("七八成", "[70,80]", "%", upper: "80"),
      .reads("九点五成", "95", "%"),
      .reads("十成", "100", "%"),
      .ignores("一成不变"),
      .ignores("成长"),
    ]
  ) { cursor in
    guard let amount = cursor.amount(), amount.denominator == nil, amount.value.isSmaller(than: LongDecimal(11)),
      cursor.sees("成"), !cursor.sees(anyOf: "为了功立员绩果本长年都人就品份熟交因群效体套型分语片", ahead: 1)
    else { return nil }
    cursor.at += 1
    let tens = amount.value.scaled(byPowerOfTen: 1)
    if let upper = amount.upper?.scaled(byPowerOfTen: 1) {
      return Reading("[\(tens),\(upper)]", upper: upper.description, unit: "%")
    }
    if cursor.take("半") { return Reading(tens.adding(LongDecimal(5)).description, unit: "%") }
    var ahead = cursor
    if let ones = ahead.amount(), ones.isPlain, ones.digitCount == 1, !ones.isSigned, !ahead.hasUnit,
      !ahead.sees(anyOf: "年月日号个人名家")
    {
      cursor = ahead
      return Reading(tens.adding(ones.value).description, unit: "%")
    }
    return Reading(LongDecimal.zero.adding(tens).description, unit: "%")
  }
}
