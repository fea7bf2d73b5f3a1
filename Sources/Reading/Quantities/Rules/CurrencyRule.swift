import Documents

extension QuantityRule {
  static let currency = QuantityRule(
    "currency.unit", .currency,
    meaning: "An amount and its currency, with change: 三百五十美元, 三块五, 五元三角, 12万美元.",
    starts: .number,
    examples: [
      .reads("三百五十美元", "350", "美元"),
      .reads("12万美元", "120000", "美元"),
      .reads("5元", "5", "元"),
      .reads("5 元", "5", "元"),
      .reads("三块", "3", "元"),
      .reads("三块五", "3.5", "元"),
      .reads("三块五毛", "3.5", "元"),
      .reads("三块五毛钱", "3.5", "元"),
      .reads("五元三角", "5.3", "元"),
      .reads("五元三角二分", "5.32", "元"),
      .reads("10块5", "10.5", "元"),
      .reads("一百块零五毛", "100.5", "元"),
      .reads("五毛钱", "0.5", "元"),
      .reads("五角", "0.5", "元"),
      .reads("五分钱", "0.05", "元"),
      .reads("半块钱", "0.5", "元"),
      .reads("两块半", "2.5", "元"),
      .reads("100元人民币", "100", "元"),
      .reads("100人民币", "100", "元"),
      .reads("五千欧元", "5000", "欧元"),
      .reads("1,000日元", "1000", "日元"),
      .reads("20英镑", "20", "英镑"),
      .reads("8000港币", "8000", "港元"),
      .reads("27.9亿元", "2790000000", "元"),
      .reads("八千七百一十亿元", "871000000000", "元"),
      .reads("3到5元", "[3,5]", "元", upper: "5"),
      .reads("3-5万元", "[30000,50000]", "元", upper: "50000"),
      .reads("三四百块钱", "[300,400]", "元", upper: "400"),
      .reads("两百多万元", "2000000", "元"),
      .reads("五十美分", "50", "美分"),
      .reads("一千卢布", "1000", "卢布"),
      .reads("30泰铢", "30", "泰铢"),
      .ignores("元旦"),
      .ignores("块头"),
      .ignores("三角形"),
    ]
  ) { cursor in
    guard var measured = cursor.measured(by: Currencies.units) else { return nil }
    if let cents = Currencies.cents[measured.unit] {
      guard let value = measured.decimal else { return nil }
      return Reading(value.scaled(byPowerOfTen: -cents).description, unit: "元")
    }
    if measured.decimal != nil { cursor.takeChange(into: &measured) }
    return measured.reading
  }
}

extension Cursor {
  /// 五毛, 三角二分, or a last digit: 三块五, 三块五毛五.
  mutating func takeChange(into measured: inout Measured) {
    var lastPower = 0
    while lastPower < 2, var value = measured.decimal {
      var ahead = self
      _ = ahead.take("零")
      let start = ahead.at
      guard let amount = ahead.plainAmount(), amount.denominator == nil, amount.upper == nil, !amount.hasPoint else {
        return
      }
      var power = lastPower + 1
      if let change = ahead.take(Currencies.change), change > lastPower {
        power = change
      } else if ahead.at - start != 1 || ahead.isCounting {
        return
      }
      value = value.adding(amount.value.scaled(byPowerOfTen: -power))
      (measured.decimal, measured.value) = (value, value.description)
      lastPower = power
      self = ahead
    }
  }

  /// Whether what follows a lone digit makes it a count of its own: 5元3个.
  var isCounting: Bool {
    hasUnit || Classifiers.follow(self) || CharacterClass.of(next).rawValue & (1 | 2 | 4 | 64) != 0
      || sees(anyOf: "/／-－~～到至:：.．点分之第")
  }
}
