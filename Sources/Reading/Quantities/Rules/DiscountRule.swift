extension QuantityRule {
  static let discount = QuantityRule(
    "percentage.discount", .percentage,
    meaning: "折, the part of a price that is paid: 八折 is 80%, 七五折 75%.",
    starts: .either("对"),
    examples: [
      .reads("八折", "80", "%"),
      .reads("七五折", "75", "%"),
      .reads("85折", "85", "%"),
      .reads("8.5折", "85", "%"),
      .reads("七点五折", "75", "%"),
      .reads("对折", "50", "%"),
      .reads("半折", "50", "%"),
      .ignores("三折页"),
      .ignores("折扣"),
    ]
  ) { cursor in
    if cursor.take("对折") || cursor.take("半折") { return Reading("50", unit: "%") }
    guard let amount = cursor.amount(), amount.upper == nil, !amount.isSigned, cursor.sees("折"),
      !cursor.sees(anyOf: "叠页腾线射返旧合断", ahead: 1)
    else { return nil }
    cursor.at += 1
    let isTwoDigits = amount.isPlain && amount.digitCount == 2
    let percent = isTwoDigits ? amount.value : amount.value.scaled(byPowerOfTen: 1)
    return percent.isSmaller(than: LongDecimal(101)) ? Reading(percent.description, unit: "%") : nil
  }
}
