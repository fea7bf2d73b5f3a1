import Documents

extension Cursor {
  /// 八千七百一十, 二○三五, 三点四, 两百五, 三四十, 几十, 数百, 百余, 叁佰, 廿二.
  mutating func hanAmount() -> Amount? {
    let before = self
    var parser = HanAmountParser()
    if sees(anyOf: "几数"), Numerals.smallScale(peek(1)) != nil || Numerals.bigScale(peek(1)) != nil {
      parser.isVague = true
      parser.startsWithSome = true
      at += 1
    } else if !canStartHan {
      return nil
    }
    while at < limit, parser.take(&self) {}
    guard var amount = parser.amount(at: self) else {
      self = before
      return nil
    }
    takeHanPoint(of: &amount)
    amount.isHan = true
    return amount
  }

  /// 百, 千, 万, 亿 alone begin a number only before another scale, 余 or 多: 百万, 千余; not 百姓.
  private var canStartHan: Bool {
    if next == 0x5146 { return false }
    if Numerals.isFormal(next), !isFormalNumber { return false }
    if Numerals.digit(next) != nil || Numerals.contractedTens(next) != nil { return true }
    if Numerals.smallScale(next) == 1 { return true }
    guard Numerals.smallScale(next) != nil || Numerals.bigScale(next) != nil else { return false }
    if Numerals.bigScale(peek(1)) != nil { return peek(1) != 0x5146 && next != 0x4EBF }
    if follows("上", at: at) || follows("近", at: at) || follows("逾", at: at) || follows("超", at: at) {
      return sees(anyOf: "人名个家位元亩次项件户年天吨种", ahead: 1)
    }
    return sees(anyOf: "余", ahead: 1) || sees(anyOf: "多来", ahead: 1) && sees(anyOf: "个名人元年家位", ahead: 2)
  }

  /// 伍 in 队伍, 陆 in 大陆 and 拾 in 收拾 count nothing; in a number other numerals or money follow.
  private var isFormalNumber: Bool {
    Numerals.digit(peek(1)) != nil || Numerals.smallScale(peek(1)) != nil || Numerals.bigScale(peek(1)) != nil
      || sees(anyOf: "元圆角分整点", ahead: 1)
      || !(CharacterClass.of(text[at - 1]).contains(.han) || CharacterClass.of(peek(1)).contains(.han))
  }

  /// 点 and digits: 三点一四, 零点五, 三点五万. A clock is no number: 三点五十.
  private mutating func takeHanPoint(of amount: inout Amount) {
    guard sees("点"), amount.upper == nil, !amount.isVague else { return }
    var ahead = self
    ahead.at += 1
    var digits: [UInt8] = []
    while ahead.at < limit, let digit = Numerals.digit(ahead.next) {
      digits.append(digit)
      ahead.at += 1
    }
    guard !digits.isEmpty, Numerals.smallScale(ahead.next) != 1, !ahead.sees("刻") else { return }
    amount.value = amount.value.adding(LongDecimal(digits: digits, exponent: -digits.count))
    amount.hasPoint = true
    amount.isPlain = false
    var taken = 0
    amount.sharedPower = 0
    while taken < 3, let power = Numerals.bigScale(ahead.next) ?? (taken == 0 ? Numerals.smallScale(ahead.next) : nil),
      !ahead.sees("千克"), !ahead.sees("千米"), !ahead.sees("千瓦"), !ahead.sees("兆瓦"), !ahead.sees("百分")
    {
      amount.value = amount.value.scaled(byPowerOfTen: power)
      if power > 3 { amount.sharedPower += power }
      ahead.at += 1
      taken += 1
    }
    self = ahead
  }
}
