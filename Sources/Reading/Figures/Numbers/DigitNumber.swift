import Documents
import Facts

/// 27.9亿元, 4%, 2.66万户, 9万多: a number in digits with its unit.
enum DigitNumber {
  static func read(_ numeral: Numeral, in text: Text, limit: Int, units: Lexicon<Unit>) -> NumberScanner.Reading {
    let end = numeral.range.upperBound
    if Name.standsBefore(numeral, in: text) { return .nothing(end) }
    var at = end
    if text[at] == 0x20 { at += 1 }  // 92 家
    guard !Units.compounds.hasPrefix(in: text, at: at), let match = units.longest(in: text, at: at, limit: limit) else {
      return withoutUnit(numeral, in: text)
    }
    let unit = match.value
    let unitEnd = at + match.length
    if Name.follows(unit, numeral, in: text, at: unitEnd) { return .nothing(unitEnd) }
    if isPosition(numeral, unit, in: text) {
      return .amount(
        FigureNumber(
          range: numeral.range.lowerBound..<unitEnd, value: numeral.value, unit: Unit(name: "位", family: .place),
          kind: .rank, end: unitEnd))
    }
    if unit.name == "个", ornaments.hasPrefix(in: text, at: unitEnd) { return .nothing(unitEnd) }
    var amount = FigureNumber(
      range: numeral.range.lowerBound..<unitEnd, value: numeral.value, unit: unit, end: unitEnd,
      hasScale: numeral.hasScale)
    if numeral.isVague { amount.comparator = .above }
    amount.takeBound(in: text, family: unit.family)
    return .amount(amount)
  }

  /// 连跨4个千亿台阶: steps of a manner of speaking.
  private static let ornaments = WordList("千亿台阶 百亿台阶 万亿台阶 千亿元台阶 百亿元台阶 百万台阶 台阶")

  /// 全国排名53位, 位居46位: a rank without 第.
  private static func isPosition(_ numeral: Numeral, _ unit: Unit, in text: Text) -> Bool {
    let start = numeral.range.lowerBound
    guard unit.name == "位", numeral.isPlain else { return false }
    return text.matches("排名", at: start - 2) || text.matches("位居", at: start - 2) || text.matches("名列", at: start - 2)
      || text.matches("排在", at: start - 2) || text.matches("位列", at: start - 2)
  }

  /// 9万多贫困人口: a scale is enough; without one the number waits for a unit from its list.
  private static func withoutUnit(_ numeral: Numeral, in text: Text) -> NumberScanner.Reading {
    let end = numeral.range.upperBound
    var amount = FigureNumber(
      range: numeral.range, value: numeral.value, unit: nil, end: end, hasScale: numeral.hasScale)
    if numeral.isVague { amount.comparator = .above }
    let next = text[end]
    if standsAlone(numeral, in: text) { return .amount(amount) }
    if numeral.hasScale, CharacterClass.of(next).contains(.han), !next.isAny(of: "和及与至到级分") {
      amount.takeBound(in: text, family: nil)
      return .amount(amount)
    }
    return .bare(amount)
  }

  /// 减少1386万， and 综合指数6.14，: the clause ends with the number, and words lead up to it.
  private static func standsAlone(_ numeral: Numeral, in text: Text) -> Bool {
    let next = text[numeral.range.upperBound]
    guard CharacterClass.of(next).contains(.clauseEnd), !next.isAny(of: "：:"),
      CharacterClass.of(text[numeral.range.lowerBound - 1]).contains(.han)
    else { return false }
    if numeral.hasScale { return true }
    guard numeral.value.exponent < 0 else { return false }
    return !text[numeral.range.upperBound + 1].isDigit
  }
}

/// 名称里的数字: digits that measure nothing, by what stands around them: 5G, PM2.5, 2+4, 107国道, 千吨级, 2020年.
enum Name {
  /// What stands before the number makes it part of a name.
  static func standsBefore(_ numeral: Numeral, in text: Text) -> Bool {
    let start = numeral.range.lowerBound
    let before = text[start - 1]
    let after = text[numeral.range.upperBound]
    if CharacterClass.of(before).contains(.letter) { return true }
    switch before {
    case 0x2B, 0xFF0B, 0xD7, 0x7B2C, 0x23, 0x2116: return true  // + ＋ × 第 # №
    case 0x3014, 0x5B, 0xFF3B, 0x3010: return true  // 〔 [ ［ 【
    case 0x2D, 0xFF0D: if CharacterClass.of(text[start - 2]).contains(.letter) { return true }
    default: break
    }
    if after == 0x2B || after == 0xFF0B || after == 0xD7 { return true }
    return isQuoted(start, in: text)
  }

  /// Inside a short pair of quotation marks: “135”工程, “六个100%”.
  private static func isQuoted(_ position: Int, in text: Text) -> Bool {
    var at = position - 1
    let lowest = position - 8
    while at > lowest, text[at] != 0x201C {
      if text[at] == 0x201D || endsQuotation(text[at]) { return false }
      at -= 1
    }
    guard text[at] == 0x201C else { return false }
    for ahead in position..<position + 10 {
      if text[ahead] == 0x201D { return true }
      if endsQuotation(text[ahead]) { return false }
    }
    return false
  }

  /// 。，； and line ends: no name in quotation marks goes over them.
  private static func endsQuotation(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3002, 0xFF0C, 0xFF1B, 0x0A: true
    default: false
    }
  }

  /// 人均预期寿命79岁, 受教育年限10.8年
  private static func measuresLife(_ numeral: Numeral, in text: Text) -> Bool {
    let start = numeral.range.lowerBound
    for back in 2...16 {
      if CharacterClass.of(text[start - back]).contains(.clauseEnd) { return false }
      if text.matches("寿命", at: start - back) || text.matches("年限", at: start - back) { return true }
    }
    return false
  }

  /// What follows number and unit makes it a name, a date or an ornament: 4A级, 110千伏变电站, 2020年, 70周年, 万吨级.
  static func follows(_ unit: Unit, _ numeral: Numeral, in text: Text, at end: Int) -> Bool {
    if unit.family == .year || unit.name.last == 0x5C81 { return !measuresLife(numeral, in: text) }
    let next = text[end]
    if next == 0x7EA7 { return true }  // 级
    if unit.family == .measure {
      if CharacterClass.of(text[end - 1]).contains(.letter), CharacterClass.of(next).contains(.letter) { return true }
      return unit.name.only == 0x91CC && next.isAny(of: "店庄铺河桥程")  // 里
    }
    guard unit.family == .time else { return false }
    if unit.name.only == 0x65E5 { return true }  // 日
    if unit.name.only == 0x5929 || unit.name.only == 0x5468 || unit.name == "个月" {  // 前10个月, 连续12天, 周
      let start = numeral.range.lowerBound
      return text[start - 1].isAny(of: "前近") && text[start - 2] != 0x5C06 || text.matches("连续", at: start - 2)
    }
    return unit.name == "小时" && numeral.value.significand == 24 && numeral.value.exponent == 0
  }
}
