import Documents
import Facts

/// 八千七百一十亿元, 千余名, 百分之三点四, 四成, 两项: a number in Chinese characters that really counts.
///
/// Chinese numerals stand in names and slogans far more often than in counts (三大攻坚战, 十四五), so a number is taken
/// only with a unit, and a single digit only where a concrete thing is counted.
enum HanNumber {
  /// Whether a digit stands alone before what is no unit (统一, 一批, 三农), as most do: nothing counts there.
  static func isIdle(in text: Text, at position: Int, limit: Int, units: Lexicon<Unit>) -> Bool {
    guard CharacterClass.of(text[position]).contains(.hanDigit) else { return false }
    let next = text[position + 1]
    let kind = CharacterClass.of(next)
    return next != 0x70B9 && !kind.contains(.hanDigit) && !kind.contains(.hanScale)  // 点
      && units.longest(in: text, at: position + 1, limit: limit) == nil
  }

  static func read(_ numeral: Numeral, in text: Text, limit: Int, units: Lexicon<Unit>) -> NumberScanner.Reading {
    let start = numeral.range.lowerBound
    let end = numeral.range.upperBound
    if let percentage = percentage(numeral, in: text, limit: limit) { return .amount(percentage) }
    switch text[start - 1] {
    case 0x201C, 0x2018, 0x7B2C, 0x521D: return .nothing(end)  // “‘第初
    default: break
    }
    if text[end] == 0x201D || text[end] == 0x2019 { return .nothing(end) }
    if text[start - 1].isDigit { return .nothing(end) }
    guard !numeral.isPlain || numeral.range.count == 1 else { return .nothing(end) }
    guard !Units.compounds.hasPrefix(in: text, at: end), let match = units.longest(in: text, at: end, limit: limit),
      counts(numeral, match, in: text)
    else {
      return bare(numeral, in: text)
    }
    let unitEnd = end + match.length
    var amount = FigureNumber(
      range: start..<unitEnd, value: numeral.value, unit: match.value, end: unitEnd, isHan: true,
      hasScale: numeral.hasScale)
    if numeral.isVague { amount.comparator = .above }
    amount.takeBound(in: text, family: match.value.family)
    return .amount(amount)
  }

  /// 成功签约十二项目: two characters at least, directly before a thing.
  private static func bare(_ numeral: Numeral, in text: Text) -> NumberScanner.Reading {
    let end = numeral.range.upperBound
    if numeral.isVague, numeral.hasScale, numeral.value.exponent == 0, numeral.value.significand >= 10_000,
      CharacterClass.of(text[end]).contains(.han)
    {
      return .amount(
        FigureNumber(
          range: numeral.range, value: numeral.value, unit: nil, comparator: .above, end: end, isHan: true,
          hasScale: true))  // 一千多万外出务工人员
    }
    guard numeral.hasScale, numeral.range.count >= 2, !numeral.isVague,
      text.matches("项目", at: end) || isSum(numeral, in: text)
    else { return .nothing(end) }
    return .amount(
      FigureNumber(
        range: numeral.range, value: numeral.value, unit: nil, end: end, isHan: true, hasScale: true))
  }

  /// 总投资十四亿: millions and more right after what is measured in money.
  private static func isSum(_ numeral: Numeral, in text: Text) -> Bool {
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
    return text[end - 1] == 0x4EBF && CharacterClass.of(text[end]).contains(.clauseEnd)
      && (hasDigit(numeral, in: text) || text[start].isAny(of: "十百千"))
      && (text.matches("投资", at: start - 2) || text.matches("产值", at: start - 2) || text.matches("收入", at: start - 2)
        || text[start - 1].isAny(of: "达超过近破约"))
  }

  /// 百分之三点四
  private static func percentage(_ numeral: Numeral, in text: Text, limit: Int) -> FigureNumber? {
    let start = numeral.range.lowerBound
    guard text[start] == 0x767E, text.matches("分之", at: start + 1),
      let part = Numeral.read(in: text, at: start + 3, limit: limit)
    else { return nil }
    let end = part.range.upperBound
    var amount = FigureNumber(
      range: start..<end, value: part.value, unit: Unit(name: "%", family: .percent), end: end, isHan: true)
    amount.takeBound(in: text, family: .percent)
    return amount
  }

  /// Whether a Chinese number before this unit counts something real.
  private static func counts(_ numeral: Numeral, _ match: Lexicon<Unit>.Match, in text: Text) -> Bool {
    let unit = match.value
    let end = numeral.range.upperBound + match.length
    let next = text[end]
    if next.isAny(of: "级型版代届季") { return false }
    switch unit.family {
    case .percent, .point, .money:
      return numeral.value.significand > 0 && hasDigit(numeral, in: text)
    case .tenth: return isShare(numeral, in: text, end: end)
    case .times: return next.isAny(of: "，。；、以左多的")
    case .year, .place: return false
    case .measure: return hasDigit(numeral, in: text) && numeral.hasScale && unit.name.count > 1
    case .time: return isLimit(numeral, unit, in: text, end: end)
    case .count, .people: return isCount(numeral, unit, in: text, end: end)
    }
  }

  private static func hasDigit(_ numeral: Numeral, in text: Text) -> Bool {
    Numeral.hanDigit(text[numeral.range.lowerBound]) != nil
  }

  /// 超四成, 七成以上; not 一成立, 三成员.
  private static func isShare(_ numeral: Numeral, in text: Text, end: Int) -> Bool {
    guard numeral.range.count == 1, !text[end].isAny(of: "立员为功果都本熟长") else { return false }
    return text[end].isAny(of: "，。；、以左多的") || text[numeral.range.lowerBound - 1].isAny(of: "近超过约达有逾")
  }

  /// 三个月租金, 一周内
  private static func isLimit(_ numeral: Numeral, _ unit: Unit, in text: Text, end: Int) -> Bool {
    if unit.name == "个月" { return numeral.range.count == 1 && text.matches("租金", at: end) }
    if unit.name == "周" || unit.name == "天" || unit.name == "工作日" {
      return text[end] == 0x5185 || text.matches("以内", at: end) || text.matches("之内", at: end)
    }
    return false
  }

  private static func isCount(_ numeral: Numeral, _ unit: Unit, in text: Text, end: Int) -> Bool {
    let next = text[end]
    if numeral.isVague, numeral.hasScale {  // 千余名, 数十家
      return unit.family == .people || unit.name != "种"
    }
    if numeral.hasScale {
      if numeral.range.count >= 2 && hasDigit(numeral, in: text)
        || numeral.range.count >= 2 && text[numeral.range.lowerBound] == 0x5341
      {
        return CharacterClass.of(next).contains(.han) && !CountedThings.manner.hasPrefix(in: text, at: end)
      }
      // 千人以上
      return NumberScanner.boundAfter(in: text, at: end, family: nil) != nil
        && text[numeral.range.lowerBound] == 0x5343 && !text[numeral.range.lowerBound - 1].isAny(of: "百")
    }
    guard numeral.range.count == 1 else { return false }
    return CountedThings.isConcrete(numeral, unit, in: text, end: end)
  }
}
