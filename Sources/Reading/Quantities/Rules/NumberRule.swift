import Documents

extension QuantityRule {
  static let number = QuantityRule(
    "number.plain", .number,
    meaning: "A number, in digits or characters: 1,234.5, 两百五, 一点五, 负五, 3万5千.",
    starts: .number,
    examples: [
      .reads("5", "5"),
      .reads("１２３", "123"),
      .reads("1,234.5", "1234.5"),
      .reads("１，２３４", "1234"),
      .reads("1，050，000", "1050000"),
      .reads("-5", "-5"),
      .reads("负五", "-5"),
      .reads("负三点一四", "-3.14"),
      .reads(".08", "0.08"),
      .reads("1.2e5", "120000"),
      .reads("1e10", "10000000000"),
      .reads("5E-3", "0.005"),
      .reads("100k", "100000"),
      .reads("1.1^23", "1.1^23"),
      .reads("两百五", "250"),
      .reads("两百五十", "250"),
      .reads("一百零五", "105"),
      .reads("三万五", "35000"),
      .reads("一千二", "1200"),
      .reads("三亿二", "320000000"),
      .reads("三万二千", "32000"),
      .reads("一万零五", "10005"),
      .reads("一万零五十", "10050"),
      .reads("十", "10"),
      .reads("二十一", "21"),
      .reads("廿二", "22"),
      .reads("卅五", "35"),
      .reads("叁佰贰拾壹", "321"),
      .reads("拾万零五十六", "100056"),
      .reads("七十二亿零二十三", "7200000023"),
      .reads("五万亿", "5000000000000"),
      .reads("一万二千亿", "1200000000000"),
      .reads("三点一四", "3.14"),
      .reads("零点五", "0.5"),
      .reads("三点五万", "35000"),
      .reads("一百二十点五", "120.5"),
      .reads("二○三五", "2035"),
      .reads("一二三四五", "12345"),
      .reads("123456789012345678901234567890", "123456789012345678901234567890"),
      .reads("一二三四五六七八九〇一二三四五六七八九〇", "12345678901234567890"),
      .reads("3万5千", "35000"),
      .reads("5千2百万", "52000000"),
      .reads("1亿2000万", "120000000"),
      .reads("3.5亿", "350000000"),
      .reads("2千万", "20000000"),
      .reads("12.21 万", "122100"),
      .reads("几十", "10"),
      .reads("数百", "100"),
      .reads("百余", "100"),
      .reads("三百多", "300"),
      .reads("20余万", "200000"),
      .reads("十几万", "100000"),
      .reads("半百", "50"),
      .reads("一半", "0.5"),
      .reads("三打", "36"),
      .reads("一百个半", "100.5"),
      .ignores("统一一般"),
      .ignores("百姓"),
      .ignores("三明治"),
      .ignores("五花八门"),
      .ignores("一些"),
      .ignores("千万不要"),
      .ignores("192.168.1.1"),
      .ignores("A4"),
      .ignores("5G"),
    ]
  ) { cursor in
    if cursor.take("半") {
      if cursor.take("百") { return Reading("50") }
      return cursor.sees("个") || cursor.sees("数") || Classifiers.follow(cursor) ? Reading("0.5") : nil
    }
    if cursor.take("一半") { return Reading("0.5") }
    guard !cursor.takeName() else { return .nothing }
    guard let amount = cursor.amount(), amount.denominator == nil else { return nil }
    if amount.upper != nil || (amount.isHan && cursor.isPrefixZero) { return nil }
    return cursor.takeTail(of: amount)
  }
}

extension Cursor {
  /// 零 in 零就业家庭, 零碳: without, not a count.
  fileprivate var isPrefixZero: Bool {
    at == start + 1 && text[start] == 0x96F6 && !isClauseEnd && CharacterClass.of(next).contains(.han)
      && !Classifiers.follow(self)
  }

  /// Digits that are part of a name: A4, 5G, 192.168.1.1.
  fileprivate mutating func takeName() -> Bool {
    guard next.isDigit else { return false }
    var ahead = self
    guard ahead.arabicAmount() != nil else { return false }
    let isDotted = ahead.sees(anyOf: ".．") && ahead.peek(1).isDigit
    let isLatin = CharacterClass.of(text[at - 1]).contains(.letter) || CharacterClass.of(ahead.next).contains(.letter)
    guard isDotted || isLatin else { return false }
    while ahead.next.isLetterOrDigit || (ahead.sees(".") && ahead.peek(1).isDigit) { ahead.at += 1 }
    self = ahead
    return true
  }

  /// 打 (twelve), 个半, ^23.
  fileprivate mutating func takeTail(of amount: Amount) -> QuantityRule.Reading {
    if sees("打"), !sees(anyOf: "电开击造算工算破扫听印动架的下包官", ahead: 1) {
      at += 1
      return QuantityRule.Reading(amount.value.multiplied(by: 12).description)
    }
    if sees("个半"), !sees(anyOf: "小月星钟", ahead: 2) {
      at += 2
      return QuantityRule.Reading(amount.value.adding(LongDecimal(digits: [5], exponent: -1)).description)
    }
    var ahead = self
    let isPower = ahead.take("^")
    _ = ahead.take("+")
    if isPower, let power = ahead.amount() {
      self = ahead
      return QuantityRule.Reading("\(amount.text)^\(power.text)")
    }
    return QuantityRule.Reading(amount.text)
  }
}
