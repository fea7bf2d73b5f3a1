import Documents

private let signs: Lexicon<String> = Lexicon(Currencies.prefixes)

extension QuantityRule {
  static let currencyPrefix = QuantityRule(
    "currency.prefix", .currency,
    meaning: "A currency sign or name before its amount: ¥100, $5.5万, 人民币300元.",
    starts: .words(Currencies.prefixes.map(\.0)),
    examples: [
      .reads("¥100", "100", "元"),
      .reads("￥1,234.50", "1234.50", "元"),
      .reads("$5", "5", "美元"),
      .reads("＄５", "5", "美元"),
      .reads("$5.5万", "55000", "美元"),
      .reads("€20", "20", "欧元"),
      .reads("£20", "20", "英镑"),
      .reads("US$100", "100", "美元"),
      .reads("HK$ 300", "300", "港元"),
      .reads("RMB500", "500", "元"),
      .reads("人民币300元", "300", "元"),
      .reads("人民币三百五十万元", "3500000", "元"),
      .reads("港币一百二十元五角", "120.5", "港元"),
      .reads("人民币5000", "5000", "元"),
      .reads("美元100万", "1000000", "美元"),
      .reads("$5-7", "[5,7]", "美元", upper: "7"),
      .ignores("人民币汇率"),
      .ignores("$"),
    ]
  ) { cursor in
    guard let name = cursor.take(signs) else { return nil }
    cursor.skipBlank()
    let start = cursor
    if var measured = cursor.measured(by: Currencies.units) {
      if measured.decimal != nil { cursor.takeChange(into: &measured) }
      return Reading(measured.reading.value, upper: measured.upper, unit: name)
    }
    cursor = start
    guard let amount = cursor.amount(), amount.upper == nil, !cursor.hasUnit, !cursor.sees(anyOf: "个/／") else {
      return nil
    }
    var ahead = cursor
    if ahead.takeTill(), let upper = ahead.amount(), let low = amount.lowerEnd(of: upper), !ahead.hasUnit {
      cursor = ahead
      return Reading("[\(low.text),\(upper.text)]", upper: upper.text, unit: name)
    }
    return Reading(amount.text, unit: name)
  }
}
