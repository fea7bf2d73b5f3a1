import Documents
import Facts

/// 全市第一, 第2少, 第八位, 前30强: a position in an order.
enum RankNumber {
  private static let place = Unit(name: "位", family: .place)

  static func read(in text: Text, at position: Int, limit: Int) -> NumberScanner.Reading {
    text[position] == 0x7B2C
      ? ordinal(in: text, at: position, limit: limit) : leading(in: text, at: position, limit: limit)
  }

  /// 第N: a rank when a ranking verb or a field of comparison stands before it and nothing it could name follows.
  private static func ordinal(in text: Text, at position: Int, limit: Int) -> NumberScanner.Reading {
    guard let numeral = Numeral.read(in: text, at: position + 1, limit: limit), !numeral.hasScale || numeral.isHan,
      numeral.value.exponent == 0, (1...200).contains(numeral.value.significand)
    else { return .nothing(position + 1) }
    var end = numeral.range.upperBound
    if text[end].isAny(of: "位名") { end += 1 }
    guard endsRank(in: text, at: end), isField(in: text, before: position) else { return .nothing(end) }
    var rank = amount(numeral, position..<end, .equal)
    if text[end].isAny(of: "少快多高大好低") { rank.end += 1 }  // 第2少: how the order runs
    return .amount(rank)
  }

  /// 前N强, 前N位, 前N
  private static func leading(in text: Text, at position: Int, limit: Int) -> NumberScanner.Reading {
    var at = position + 1
    if text[at] == 0x20 { at += 1 }
    guard let numeral = Numeral.read(in: text, at: at, limit: limit), numeral.value.exponent == 0,
      (1...1000).contains(numeral.value.significand), !numeral.isVague
    else { return .nothing(position + 1) }
    var end = numeral.range.upperBound
    if text[end] == 0x20 { end += 1 }
    let named = text[end].isAny(of: "强位名")
    if named { end += 1 }
    guard endsRank(in: text, at: end), isField(in: text, before: position) else { return .nothing(position + 1) }
    return .amount(amount(numeral, at..<end, .atMost))
  }

  private static func amount(_ numeral: Numeral, _ range: Range<Int>, _ comparator: Comparator) -> FigureNumber {
    FigureNumber(
      range: range, value: numeral.value, unit: place, kind: .rank, comparator: comparator, end: range.upperBound)
  }

  /// What may stand after a rank: the end of a clause, or how the order runs (第2少).
  private static func endsRank(in text: Text, at end: Int) -> Bool {
    let next = text[end]
    return CharacterClass.of(next).contains(.clauseEnd) || next.isAny(of: "、）)少快多高大好低”\u{0}")
      || risen.hasPrefix(in: text, at: end)
  }

  /// 由全县第九位上升到第四位
  private static let risen = WordList("上升 提升 跃升 升至 升到 前移 降至 下降 进位 跃居 晋升")

  /// A field of comparison (全市, 城区, 世界) or a ranking verb before the rank.
  private static func isField(in text: Text, before position: Int) -> Bool {
    if RankFields.lexicon.longest(in: text, at: position, limit: max(0, position - 8)) != nil { return true }
    if let tail = TailWords.lexicon.longest(in: text, at: position, limit: max(0, position - 6)),
      tail.value == .ranking, text[position - 1] != 0x4E3A
    {
      return true
    }
    return verb(in: text, before: position, limit: max(0, position - 10)) != nil
  }

  /// Where a ranking verb stands shortly before a rank: 居全省单企业第一.
  static func verb(in text: Text, before position: Int, limit: Int) -> Int? {
    var at = position - 1
    while at > limit {
      let unit = text[at - 1]
      if CharacterClass.of(unit).contains(.clauseEnd) || unit == 0x3001 { return nil }
      if unit == 0x5C45, !text[at].isAny(of: "民住家") {  // 居, 稳居, 位居
        return text[at - 2].isAny(of: "稳位跃仍均") ? at - 2 : at - 1
      }
      if text.matches("综合排名", at: at - 3) { return at + 1 }  // what is ranked
      if text.matches("排名", at: at - 1) || text.matches("位列", at: at - 1) || text.matches("名列", at: at - 1) {
        return at - 1
      }
      at -= 1
    }
    return nil
  }
}

enum RankFields {
  static let lexicon = Lexicon<Void>(
    """
    全国 全省 全市 全县 全区 全州 全球 世界 国内 省内 市内 城区 中部 西部 东部 同类 同级 中西部 全疆 全旗 全盟 沿海 长三角 亚洲 河南省 百强县 省会城市 计划单列市 副省级城市 地级市 县区 县市区 各县市 各县区 各市 各省 各区县
    十堰 城市 各省区市 区县 市州 各市州 县市 省份 百强 同期 全军 历史 区 省 市 县 州
    """.words, backward: true)
}
