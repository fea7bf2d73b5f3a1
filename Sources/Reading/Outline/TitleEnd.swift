import Documents

/// Where a numbered heading's words end, also where the text after it has been glued on.
enum TitleEnd {
  /// A title is rarely longer; what goes on is text.
  private static let longest = 48

  private static let lastWords = Lexicon<Void>([
    "工作回顾", "的回顾", "工作总体部署", "工作安排", "主要任务", "重点工作", "目标任务", "工作任务", "总体要求", "自身建设", "工作建议",
    "的建议", "服务型政府", "重点任务", "远景目标", "主要目标", "奋斗目标", "政府工作回顾", "发展目标", "主要工作", "政府建设",
  ])

  static func find(in text: Text, _ sentence: Sentence, titleStart: Int) -> Int {
    let glued = sentence.end - titleStart > longest || (sentence.commas > 1 && sentence.hasDigit)
    guard glued || sentence.terminator != 0x0A else { return sentence.end }
    let limit = min(sentence.end, titleStart + longest)
    guard glued, limit > titleStart + 4 else { return sentence.end }
    if let blank = blank(in: text, titleStart + 4..<limit) { return blank }
    let range = titleStart..<limit
    let ends = [lastWord(in: text, range), repetition(in: text, range), nextWord(in: text, range)]
    return ends.compactMap(\.self).min() ?? clause(in: text, range)
  }

  /// A blank between Chinese characters: 转型背景 全国范围内.
  private static func blank(in text: Text, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if CharacterClass.of(text[at]).contains(.space), CharacterClass.of(text[at - 1]).contains(.han),
        CharacterClass.of(text[at + 1]).contains(.han) || text[at + 1].isDigit
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// The text after a title likes to take its words up again: 2018年工作回顾2018年, 聚焦三大攻坚…三大攻坚战役.
  private static func repetition(in text: Text, _ range: Range<Int>) -> Int? {
    guard range.count > 10 else { return nil }
    for at in range.lowerBound + 7..<range.upperBound - 2 where !text[at].isAny(of: "，,、。") {
      for first in range.lowerBound..<at - 5 where text[first] == text[at] && text[first + 1] == text[at + 1] {
        let isYear = text[at].isDigit && text[at + 4] == 0x5E74 && !text[at - 1].isDigit
        if isYear || (CharacterClass.of(text[at]).contains(.han) && text[first + 2] == text[at + 2]) { return at }
      }
    }
    return nil
  }

  private static func lastWord(in text: Text, _ range: Range<Int>) -> Int? {
    for at in range {
      if let match = lastWords.longest(in: text, at: at, limit: range.upperBound) {
        let end = at + match.length
        if !text[end].isAny(of: "和及与、的，,") { return end }
      }
    }
    return nil
  }

  /// Text after a title likes to begin so: 坚持以项目建设为总抓手.
  private static let firstWords = Lexicon<Void>([
    "坚持以", "坚持把", "坚持不懈地把", "牢固树立", "认真落实", "刚刚过去", "过去的一年", "今年是", "做好今年", "紧紧围绕", "深入贯彻",
    "适应新形势", "全市人民", "市委", "县委",
  ])

  private static func nextWord(in text: Text, _ range: Range<Int>) -> Int? {
    range.dropFirst(6).first { firstWords.longest(in: text, at: $0, limit: range.upperBound) != nil }
  }

  private static func clause(in text: Text, _ range: Range<Int>) -> Int {
    for at in range.lowerBound + 4..<max(range.lowerBound + 4, range.upperBound) where text[at].isAny(of: "，,：:；;") {
      return at
    }
    return range.upperBound
  }
}
