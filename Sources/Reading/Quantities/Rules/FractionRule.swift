import Documents

extension QuantityRule {
  static let fraction = QuantityRule(
    "number.fraction", .number,
    meaning: "A fraction: 三分之一, 2/3, 一又二分之一. Decimal where that ends, else `n/d`.",
    starts: .number,
    examples: [
      .reads("三分之一", "1/3"),
      .reads("三分之二", "2/3"),
      .reads("四分之三", "0.75"),
      .reads("十分之一", "0.1"),
      .reads("二分之一", "0.5"),
      .reads("一又二分之一", "1.5"),
      .reads("五又三分之二", "17/3"),
      .reads("2/3", "2/3"),
      .reads("1 1/2", "1.5"),
      .reads("3分之2", "2/3"),
      .reads("百万分之一", "0.000001"),
      .reads("一百分之一", "0.01"),
      .reads("负三分之一", "-1/3"),
      .ignores("三分"),
      .ignores("十分"),
      .ignores("之一"),
    ]
  ) { cursor in
    guard let amount = cursor.amount(), amount.denominator != nil else { return nil }
    return Reading(amount.text)
  }
}
