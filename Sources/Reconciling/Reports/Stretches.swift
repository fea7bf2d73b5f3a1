internal import Documents
internal import Facts

/// 回顾的年限: which paragraphs, or parts of them, look back on several years (五年来) instead of one (去年).
///
/// Words inside a paragraph hold to its end; words of a heading hold for what stands under it.
struct Stretches: Sendable {
  /// Where something changes inside paragraphs, in text order; nothing where a line ends.
  private var turns: [(position: Int, isSeveral: Bool?)] = []
  /// Where each heading begins, and whether what stands under it is of several years.
  private var sections: [(position: Int, isSeveral: Bool)] = []

  init(_ text: Text, _ headings: HeadingTree) {
    var entries = headings.entries[...]
    var under: [Bool] = []
    var isOpen = false
    // 去年 amid what is told of several years holds for its own sentence.
    var returns = false
    var (at, line) = (0, 0)
    while at < text.count {
      if let entry = entries.first, entry.source.lowerBound <= at {
        let above = entry.parent.map { under[$0] } ?? false
        under.append(entry.heading.level == 0 ? above : Stretches.said(by: entry.heading.title) ?? above)
        sections.append((entry.source.lowerBound, under[under.count - 1]))
        entries = entries.dropFirst()
        continue
      }
      let unit = text[at]
      if unit == 0x0A {
        if isOpen { turns.append((at, nil)) }
        (isOpen, returns, line) = (false, false, at + 1)
      } else if unit == 0x3002, returns {
        turns.append((at, true))
        returns = false
      } else if Stretches.openings.contains(unit), let (length, several) = Stretches.turn(text, at) {
        returns = !several && at - line >= Stretches.opening && (returns || isSeveralYears(at: at))
        turns.append((at, several))
        // 去年，… opens what the next paragraphs go on with; 五年来 is said again in each.
        if !several, at - line < Stretches.opening { sections.append((at, false)) }
        isOpen = true
        at += length
        continue
      } else if unit == 0x32, at - line < Stretches.opening, Stretches.isYear(text, at) {
        sections.append((at, false))
      }
      at += 1
    }
  }

  /// How near to the beginning of a paragraph its time is named.
  private static let opening = 8

  private static func isYear(_ text: Text, _ at: Int) -> Bool {
    text[at + 4] == 0x5E74 && (at..<at + 4).allSatisfy { (0x30...0x39).contains(text[$0]) }
  }

  func isSeveralYears(at position: Int) -> Bool {
    let turn = turns.places { $0.position <= position }
    if turn > 0, let several = turns[turn - 1].isSeveral { return several }
    let section = sections.places { $0.position <= position }
    return section > 0 && sections[section - 1].isSeveral
  }

  /// 过去五年工作回顾, 2016年工作回顾; nothing where a title names no time.
  private static func said(by title: String) -> Bool? {
    let units = Array(title.utf16)
    let several = words.contains { $0.several && units.holds($0.word) } || units.holds(plan)
    let namesYear = units.indices.contains { at in
      at + 4 < units.count && units[at + 4] == 0x5E74 && units[at..<at + 4].allSatisfy { (0x30...0x39).contains($0) }
    }
    let one = namesYear || words.contains { !$0.several && units.holds($0.word) }
    return several == one ? nil : several
  }

  private static func turn(_ text: Text, _ at: Int) -> (length: Int, several: Bool)? {
    for (word, several) in words where word.indices.allSatisfy({ text[at + $0] == word[$0] }) {
      return (word.count, several)
    }
    return nil
  }

  private static let words: [(word: [UInt16], several: Bool)] =
    """
    五年来 这五年 过去五年 过去的五年 五年间 五年累计 过去5年 5年来 五年时间 四年来 三年来 两年来 本届政府 近年来 五年工作 五年回顾
    “十五”时期 “十一五”时期 “十二五”时期 “十三五”时期 “十四五”时期 “十五”期间 “十一五”期间 “十二五”期间 “十三五”期间 “十四五”期间
    “十一五”以来 “十二五”以来 “十三五”以来 “十四五”以来
    """.listed.map { (Array($0.utf16), true) }
    + "去年 过去一年 一年来 过去的一年 这一年 年初以来 刚刚过去的一年".listed.map { (Array($0.utf16), false) }

  /// “十二五”重大成就: in a heading the plan's name alone is enough.
  private static let plan = Array("五”".utf16)
  private static let openings = Set(words.compactMap(\.word.first))
}
