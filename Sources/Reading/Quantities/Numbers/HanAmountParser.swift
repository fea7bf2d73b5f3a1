import Documents

/// The state of reading a number in Chinese characters, one character at a time.
struct HanAmountParser {
  var isVague = false
  /// 几十, 数百: the scale stands alone.
  var startsWithSome = false
  private var total = LongDecimal.zero
  /// The last group closed by 万 or 亿, which another 亿 may multiply.
  private var group = LongDecimal.zero
  private var groupPower = 0
  private var bigs = 0
  private var section: UInt64 = 0
  private var sectionPower = 4
  private var pending: UInt8?
  private var upperPending: UInt8?
  private var upperSection: UInt64?
  /// Power of the scale just before `pending`; 0 after 零 or none.
  private var colloquial = 0
  private var run: [UInt8] = []
  private var hasScale = false
  private var isDone = false

  mutating func take(_ cursor: inout Cursor) -> Bool {
    guard !isDone else { return false }
    let unit = cursor.next
    if let digit = Numerals.digit(unit) { return takeDigit(digit, &cursor) }
    if let tens = Numerals.contractedTens(unit) { return takeTens(tens, &cursor) }
    if let power = Numerals.smallScale(unit) { return takeSmall(power, &cursor) }
    if let power = Numerals.bigScale(unit) { return takeBig(power, &cursor) }
    return takeVagueness(&cursor)
  }

  private mutating func takeDigit(_ digit: UInt8, _ cursor: inout Cursor) -> Bool {
    guard !isVague else { return false }
    if hasScale { upperSection = nil }
    if !hasScale { return takeRun(digit, &cursor) }
    if digit == 0 {
      guard pending == nil,
        let after = Numerals.digit(cursor.peek(1)) ?? (Numerals.smallScale(cursor.peek(1)) == 1 ? 1 : nil),
        after > 0
      else { return false }
      colloquial = 0
      cursor.at += 1
      return true
    }
    if let first = pending {  // 十五六, 一百二三十
      guard digit == first + 1, upperPending == nil else { return false }
      upperPending = digit
    } else {
      if digit == 2, cursor.sees("两"), !isPlaceAhead(cursor) { return false }  // 十两, 百两: a weight
      pending = digit
    }
    cursor.at += 1
    return true
  }

  private func isPlaceAhead(_ cursor: Cursor) -> Bool {
    Numerals.smallScale(cursor.peek(1)) != nil || Numerals.bigScale(cursor.peek(1)) != nil
      || Numerals.digit(cursor.peek(1)) != nil || cursor.sees(anyOf: "个倍天年元块名", ahead: 1)
  }

  /// Digits in a row: 二〇三五; 三四 before a scale or a classifier means 3 or 4.
  private mutating func takeRun(_ digit: UInt8, _ cursor: inout Cursor) -> Bool {
    if !run.isEmpty, cursor.sees("两") { return false }
    run.append(digit)
    cursor.at += 1
    pending = digit
    return true
  }

  private mutating func takeTens(_ tens: UInt64, _ cursor: inout Cursor) -> Bool {
    guard !hasScale, run.isEmpty else { return false }
    hasScale = true
    section = tens * 10
    sectionPower = 1
    cursor.at += 1
    return true
  }

  private mutating func takeSmall(_ power: Int, _ cursor: inout Cursor) -> Bool {
    guard power < sectionPower || startsWithSome && !hasScale else { return false }
    if cursor.sees(anyOf: "千仟"), cursor.sees(anyOf: "克米瓦伏卡帕赫字焦牛", ahead: 1) { return false }
    if cursor.sees("百分点") { return false }
    if run.count > 1, !takePair() { return false }
    if pending == nil, hasScale, power > 1 || isVague { return false }  // 万十, 千百
    let unit: UInt64 = power == 1 ? 10 : power == 2 ? 100 : 1000
    if let upper = upperPending { upperSection = section + UInt64(upper) * unit }
    section += UInt64(pending ?? 1) * unit
    (pending, upperPending) = (nil, nil)
    run = []
    hasScale = true
    sectionPower = power
    colloquial = power
    cursor.at += 1
    return true
  }

  /// Whether the run is two neighbours: 三四, 两三, 七八; and then takes it so.
  private mutating func takePair() -> Bool {
    guard run.count == 2, run[0] > 0, run[1] == run[0] + 1 else { return false }
    (pending, upperPending) = (run[0], run[1])
    return true
  }

  private mutating func takeBig(_ power: Int, _ cursor: inout Cursor) -> Bool {
    guard bigs < 6 else { return false }
    if power == 12, cursor.sees(anyOf: "瓦字赫帕比焦", ahead: 1) { return false }
    if run.count > 1 {
      if !takePair() { return takeBigOfRun(power, &cursor) }
    }
    let isAlone = pending == nil && section == 0
    if isAlone, bigs > 0 {
      guard sectionPower == 4 else { return false }
      group = group.scaled(byPowerOfTen: power)  // 万亿
      groupPower += power
    } else if isAlone, hasScale {
      return false
    } else {
      close(power)
      groupPower = power
    }
    bigs += 1
    (section, sectionPower, pending, upperPending) = (0, 4, nil, nil)
    run = []
    hasScale = true
    colloquial = power
    cursor.at += 1
    return true
  }

  private mutating func close(_ power: Int) {
    let low = section + UInt64(pending ?? (section == 0 ? 1 : 0))
    if let upper = upperPending { upperSection = section + UInt64(upper) }
    if bigs > 0, power > groupPower {  // 一万二千亿
      group = group.adding(LongDecimal(low)).scaled(byPowerOfTen: power)
    } else {
      total = total.adding(group)
      group = LongDecimal(low).scaled(byPowerOfTen: power)
    }
  }

  /// 一五〇亿.
  private mutating func takeBigOfRun(_ power: Int, _ cursor: inout Cursor) -> Bool {
    group = LongDecimal(digits: run, exponent: power)
    (run, pending) = ([], nil)
    (bigs, groupPower, hasScale) = (1, power, true)
    cursor.at += 1
    return true
  }

  /// 多, 余, 来 after a scale, 几 after 十.
  private mutating func takeVagueness(_ cursor: inout Cursor) -> Bool {
    guard hasScale, !isVague, pending == nil else { return false }
    if cursor.sees("几"), sectionPower == 1 {
      isVague = true
    } else if cursor.sees(anyOf: "多余"), !cursor.isMoreAWord {
      isVague = true
    } else if cursor.sees("来"), cursor.sees(anyOf: "个名人天年岁元块位家万公斤米里次", ahead: 1) {
      isVague = true
    } else {
      return false
    }
    cursor.at += 1
    isDone = Numerals.bigScale(cursor.next) == nil
    return true
  }

  func amount(at cursor: Cursor) -> Amount? {
    if !hasScale { return runAmount(at: cursor) }
    var low = section
    var upper = upperSection
    if let pending {
      let power = upperPending == nil && colloquial > 1 ? colloquial - 1 : 0
      let place = LongDecimal(UInt64(pending)).scaled(byPowerOfTen: power)
      if power > 3 { return finished(total.adding(group).adding(place), upper: nil) }
      low += place.whole.map { UInt64($0) } ?? 0
      upper = upperPending.map { section + UInt64($0) }
    }
    let value = total.adding(group).adding(LongDecimal(low))
    return finished(value, upper: upper.map { raised(to: $0) })
  }

  /// The far end at the scale of the value: 三四十万.
  private func raised(to upper: UInt64) -> LongDecimal {
    if section == 0, pending == nil, bigs > 0 {
      return total.adding(LongDecimal(upper).scaled(byPowerOfTen: groupPower))
    }
    return total.adding(group).adding(LongDecimal(upper))
  }

  private func finished(_ value: LongDecimal, upper: LongDecimal?) -> Amount {
    var amount = Amount(value)
    amount.upper = upper
    amount.isVague = isVague
    if bigs > 0, total.isZero, section == 0, pending == nil { amount.sharedPower = groupPower }
    return amount
  }

  private func runAmount(at cursor: Cursor) -> Amount? {
    guard !run.isEmpty else { return nil }
    if run.count == 2, run[0] > 0, isNeighbours, Classifiers.follow(cursor) {
      var amount = Amount(LongDecimal(UInt64(run[0])))
      amount.upper = LongDecimal(UInt64(run[1]))
      return amount
    }
    var amount = Amount(LongDecimal(digits: run, exponent: 0))
    amount.isPlain = true
    amount.digitCount = run.count
    return amount
  }

  private var isNeighbours: Bool { run[1] == run[0] + 1 || (run[0] == 3 && run[1] == 5) }
}
