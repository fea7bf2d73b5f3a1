import Documents

private let percentUnits = UnitWords(["% ％ ﹪", "‰", "‱", "百分点 个百分点"])

extension QuantityRule {
  static let percentage = QuantityRule(
    "percentage.sign", .percentage,
    meaning: "A number with its percent sign or 个百分点: 5%, -0.3％, 5‰, 5-7%, 3个百分点.",
    starts: .number,
    examples: [
      .reads("5%", "5", "%"),
      .reads("5％", "5", "%"),
      .reads("５％", "5", "%"),
      .reads("12.5 %", "12.5", "%"),
      .reads("-0.3%", "-0.3", "%"),
      .reads("5‰", "5", "‰"),
      .reads("0.3个百分点", "0.3", "百分点"),
      .reads("两个百分点", "2", "百分点"),
      .reads("5-7%", "[5,7]", "%", upper: "7"),
      .reads("1,000%", "1000", "%"),
      .reads("一百%", "100", "%"),
      .ignores("百分点"),
      .ignores("%"),
    ]
  ) { cursor in cursor.measured(by: percentUnits)?.reading }

  static let hundredths = QuantityRule(
    "percentage.hundredths", .percentage,
    meaning: "百分之, 千分之, 万分之 and a number: 百分之五点三, 百分之五到七, 千分之五.",
    starts: .only("百千万负佰"),
    examples: [
      .reads("百分之五", "5", "%"),
      .reads("百分之五点三", "5.3", "%"),
      .reads("百分之5", "5", "%"),
      .reads("百分之百", "100", "%"),
      .reads("百分之一百二十", "120", "%"),
      .reads("负百分之五", "-5", "%"),
      .reads("百分之负五", "-5", "%"),
      .reads("百分之五到七", "[5,7]", "%", upper: "7"),
      .reads("百分之十五至二十", "[15,20]", "%", upper: "20"),
      .reads("千分之五", "5", "‰"),
      .reads("万分之三", "3", "‱"),
      .reads("百分之五十几", "50", "%"),
      .reads("百分之三四十", "[30,40]", "%", upper: "40"),
      .ignores("百分制"),
      .ignores("百分之几"),
    ]
  ) { cursor in
    let isNegative = cursor.take("负")
    guard let unit = cursor.takeHundredths() else { return nil }
    cursor.skipBlank()
    if cursor.sees(anyOf: "百佰"), !cursor.sees("百分") {
      cursor.at += 1
      return Reading(isNegative ? "-100" : "100", unit: unit)
    }
    guard var lower = cursor.amount() else { return nil }
    if isNegative { lower = lower.negated }
    if let upper = lower.upper { return Reading("[\(lower.text),\(upper)]", upper: upper.description, unit: unit) }
    var ahead = cursor
    if ahead.takeTill(), let upper = ahead.amount(), let low = lower.lowerEnd(of: upper), !ahead.hasUnit,
      !ahead.sees(anyOf: "年月日号个")
    {
      cursor = ahead
      return Reading("[\(low.text),\(upper.text)]", upper: upper.text, unit: unit)
    }
    return Reading(lower.text, unit: unit)
  }
}

extension Cursor {
  fileprivate mutating func takeHundredths() -> String? {
    if take("百分之") || take("佰分之") || take("百份之") { return "%" }
    if take("千分之") { return "‰" }
    return take("万分之") ? "‱" : nil
  }
}
