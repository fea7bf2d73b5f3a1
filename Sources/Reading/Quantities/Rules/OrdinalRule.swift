import Documents

extension QuantityRule {
  static let ordinal = QuantityRule(
    "ordinal.plain", .ordinal,
    meaning: "第 and a number, without what is counted: 第三, 第１, 第一百零二.",
    starts: .only("第"),
    examples: [
      .reads("第三", "3"),
      .reads("第3", "3"),
      .reads("第１２", "12"),
      .reads("第十二", "12"),
      .reads("第一百零二", "102"),
      .reads("第二百五十", "250"),
      .reads("第 5", "5"),
      .reads("第1,000", "1000"),
      .ignores("第几"),
      .ignores("第纳尔"),
    ]
  ) { cursor in
    guard cursor.take("第") else { return nil }
    cursor.skipBlank()
    guard let amount = cursor.plainAmount(), !amount.hasPoint, amount.upper == nil, amount.value.exponent >= 0
    else { return nil }
    return Reading(amount.text)
  }
}
