import Documents

extension Cursor {
  /// 1,234.5, .08, 1.2e5, 100k, 3.5亿, 3万5千, 1亿2000万, 20余万, １２３.
  mutating func arabicAmount() -> Amount? {
    let from = at
    guard var amount = arabicDigits() else { return nil }
    let isBare = amount.isPlain
    if takeExponent(of: &amount) || takeLatinScale(of: &amount) { return amount }
    var last = takeScales(of: &amount.value, isVague: &amount.isVague)
    guard last.power > 0 else {
      if isBare || !amount.hasPoint { takeMore(of: &amount, since: from) }
      return amount
    }
    amount.isPlain = false
    amount.sharedPower = last.big
    while !amount.isVague, !amount.hasPoint, takeLowerPart(of: &amount, below: &last) { amount.sharedPower = 0 }
    return amount
  }

  /// Digits, thousands groups and a point.
  private mutating func arabicDigits() -> Amount? {
    var digits: [UInt8] = []
    takeDigits(into: &digits)
    if digits.isEmpty, !sees(anyOf: ".．") || !peek(1).isDigit || isJoined(before: at) { return nil }
    let leading = digits.count
    while (1...3).contains(leading), isGroup(first: digits.count == leading) {
      at += 1
      takeDigits(into: &digits)
    }
    var places = 0
    if sees(anyOf: ".．"), peek(1).isDigit {
      at += 1
      let whole = digits.count
      takeDigits(into: &digits)
      places = digits.count - whole
    }
    var amount = Amount(LongDecimal(digits: digits, exponent: -places))
    amount.hasPoint = places > 0
    amount.isPlain = places == 0 && digits.count == leading
    amount.digitCount = digits.count
    return amount
  }

  private mutating func takeDigits(into digits: inout [UInt8]) {
    while at < limit, let digit = text[at].digitValue {
      digits.append(UInt8(digit))
      at += 1
    }
  }

  /// `,ddd` and no fourth digit; a full-width comma only among full-width digits.
  private func isGroup(first: Bool) -> Bool {
    let isWide = next == 0xFF0C && (text[at - 1] >= 0xFF10 || !first || peek(4) == 0xFF0C && peek(5).isDigit)
    guard next == 0x2C || isWide else { return false }
    return peek(1).isDigit && peek(2).isDigit && peek(3).isDigit && !peek(4).isDigit
  }

  /// e10, E-3: at most three digits, and no letter after.
  private mutating func takeExponent(of amount: inout Amount) -> Bool {
    guard sees(anyOf: "eEｅＥ") else { return false }
    var ahead = self
    ahead.at += 1
    let isNegative = ahead.take(anyOf: "-－+＋").map { $0 == 0x2D || $0 == 0xFF0D } ?? false
    var digits: [UInt8] = []
    ahead.takeDigits(into: &digits)
    guard (1...3).contains(digits.count), !CharacterClass.of(ahead.next).contains(.letter) else { return false }
    let power = digits.reduce(0) { $0 * 10 + Int($1) }
    amount.value = amount.value.scaled(byPowerOfTen: isNegative ? -power : power)
    amount.isPlain = false
    self = ahead
    return true
  }

  /// 100k, 2M.
  private mutating func takeLatinScale(of amount: inout Amount) -> Bool {
    guard let power = [0x6B: 3, 0x4B: 3, 0x4D: 6, 0xFF4B: 3, 0xFF2B: 3][next], !peek(1).isLetterOrDigit,
      peek(1) != 0xB2, peek(1) != 0xB3
    else { return false }
    at += 1
    amount.value = amount.value.scaled(byPowerOfTen: power)
    amount.isPlain = false
    return true
  }

  /// 万, 万亿, 百万, 余万, 多: multiplies, and says the power of the last group.
  private mutating func takeScales(
    of value: inout LongDecimal, isVague: inout Bool
  ) -> (power: Int, big: Int) {
    var (small, big, taken) = (0, 0, 0)
    while taken < 4 {
      var ahead = self
      if taken == 0 { ahead.skipBlank() }
      if !isVague, ahead.take(anyOf: "多余") != nil {
        guard Numerals.bigScale(ahead.next) != nil || taken > 0 else { break }
        isVague = true
        self = ahead
        continue
      }
      if let power = Numerals.bigScale(ahead.next), ahead.isScaleHere {
        big += power
      } else if let power = Numerals.smallScale(ahead.next), big == 0, ahead.at == at || power > 1, ahead.isScaleHere {
        small += power
      } else {
        break
      }
      ahead.at += 1
      taken += 1
      self = ahead
    }
    value = value.scaled(byPowerOfTen: small + big)
    return (small + big, big)
  }

  /// 千 in 千克 and 兆 in 兆瓦 belong to the unit.
  private var isScaleHere: Bool {
    switch next {
    case 0x5343: !sees(anyOf: "克米瓦伏卡帕赫字焦牛", ahead: 1)
    case 0x5146: !sees(anyOf: "瓦字赫帕比焦", ahead: 1)
    case 0x767E: !sees(anyOf: "分帕", ahead: 1)
    case 0x4E07: !sees("万分之")
    default: true
    }
  }

  /// A bare 多 or 余 after round digits: 20多, 100余.
  private mutating func takeMore(of amount: inout Amount, since from: Int) {
    guard text[at - 1].digitValue == 0, at - from > 1, sees(anyOf: "多余"), !isMoreAWord else { return }
    at += 1
    amount.isVague = true
    amount.isPlain = false
  }

  /// 多 or 余 that begins a word of its own: 多云, 余额.
  var isMoreAWord: Bool { sees(anyOf: "云样功数少亏方额下", ahead: 1) }

  /// The 5千 of 3万5千, the 2000万 of 1亿2000万, the 5 of 3万5.
  private mutating func takeLowerPart(of amount: inout Amount, below last: inout (power: Int, big: Int)) -> Bool {
    var ahead = self
    _ = ahead.take("零")
    guard ahead.next.isDigit, var part = ahead.arabicDigits(), part.isPlain, part.digitCount <= 8 else { return false }
    let after = ahead
    var vague = false
    let scale = ahead.takeScales(of: &part.value, isVague: &vague)
    let (small, big) = (scale.power - scale.big, scale.big)
    if scale.power > 0, scale.power < last.power, part.digitCount + small <= max(last.power - big, 1) {
      amount.value = amount.value.adding(part.value)
      last = scale
    } else if last.big == 0, big > 0, small < last.power {
      amount.value = amount.value.scaled(byPowerOfTen: big).adding(part.value)  // 5千2百万
      last = scale
    } else if scale.power == 0, !after.sees(anyOf: "年月日号:：-—~～/.%％") {
      guard part.digitCount == last.power || (part.digitCount == 1 && last.power > 1) else { return false }
      let power = part.digitCount == last.power ? 0 : last.power - 1
      amount.value = amount.value.adding(part.value.scaled(byPowerOfTen: power))
      last = (0, 0)
    } else {
      return false
    }
    amount.isVague = vague
    self = ahead
    return true
  }
}

extension UInt16 {
  /// a-z, A-Z, 0-9, both widths.
  var isLetterOrDigit: Bool { CharacterClass.of(self).rawValue & (1 | 64) != 0 }
}
