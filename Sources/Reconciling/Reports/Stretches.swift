internal import Documents

/// 回顾的年限: which paragraphs, or parts of them, look back on several years (五年来) instead of one (去年).
struct Stretches: Sendable {
  /// Where something changes, in text order.
  private var turns: [(position: Int, isSeveral: Bool)] = []

  init(_ text: Text) {
    var isSeveral = false
    var at = 0
    while at < text.count {
      let unit = text[at]
      if unit == 0x0A {
        if isSeveral { turns.append((at, false)) }
        isSeveral = false
      } else if Stretches.openings.contains(unit), let (length, several) = Stretches.turn(text, at) {
        if several != isSeveral { turns.append((at, several)) }
        isSeveral = several
        at += length
        continue
      }
      at += 1
    }
  }

  func isSeveralYears(at position: Int) -> Bool {
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 && turns[low - 1].isSeveral
  }

  private static func turn(_ text: Text, _ at: Int) -> (length: Int, several: Bool)? {
    for (word, several) in words where word.indices.allSatisfy({ text[at + $0] == word[$0] }) {
      return (word.count, several)
    }
    return nil
  }

  private static let words: [(word: [UInt16], several: Bool)] =
    "五年来 这五年 过去五年 过去的五年 五年间 五年累计 过去5年 5年来 五年时间 四年来 三年来 两年来 本届政府 近年来".listed.map { (Array($0.utf16), true) }
    + "去年 过去一年 一年来 过去的一年 这一年 年初以来 刚刚过去的一年".listed.map { (Array($0.utf16), false) }

  private static let openings = Set(words.compactMap(\.word.first))
}
