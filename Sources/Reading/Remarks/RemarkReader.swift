import Documents
import Facts

/// 读备注: notices what a reader must be told about the document as a whole: pages missing, words printed twice.
struct RemarkReader: Sendable {
  func read(_ signs: Signs, _ outline: Outline) -> [Remark] {
    PageReferences(signs, outline.sentences).remarks() + Repetitions(signs.text, outline.sentences).remarks()
  }
}

/// 上接, 下转: a newspaper's pointers to its other pages.
private struct PageReferences {
  let signs: Signs
  let text: Text
  let sentences: [Sentence]

  init(_ signs: Signs, _ sentences: [Sentence]) {
    self.signs = signs
    text = signs.text
    self.sentences = sentences
  }

  func remarks() -> [Remark] {
    var found: [Remark] = []
    let turns = turnsPage
    for sentence in sentences {
      if sentence.opening >= .line, let range = bracket("上接", at: sentence.start) {
        found.append(Remark(.continuesEarlierPage, source: range))
      }
      if turns, let last = bracketEnding(at: sentence.end), found.last?.source != last {
        found.append(Remark(.continuedOnLaterPage, source: last))
      }
    }
    return found
  }

  /// 下转 or 下接 stands in the text: in hardly any.
  private var turnsPage: Bool {
    signs.positions(of: .aside).contains { text[$0] == 0x4E0B }
  }

  /// (上接第四版)
  private func bracket(_ word: StaticUnits, at position: Int) -> Range<Int>? {
    let isBracketed = text[position] == 0x28 || text[position] == 0xFF08
    let start = position + (isBracketed ? 1 : 0)
    guard text.matches(word, at: start) else { return nil }
    for at in start..<min(start + 16, text.count) {
      if text[at] == 0x7248 || text[at] == 0x9875 {  // 版, 页
        let closes = text[at + 1] == 0x29 || text[at + 1] == 0xFF09
        return position..<at + (isBracketed && closes ? 2 : 1)
      }
    }
    return nil
  }

  /// (下转第三版) before or behind an end mark.
  private func bracketEnding(at end: Int) -> Range<Int>? {
    for start in stride(from: end + 2, to: max(-1, end - 14), by: -1) where text[start] == 0x4E0B {
      let open = text[start - 1] == 0x28 || text[start - 1] == 0xFF08 ? start - 1 : start
      if let range = bracket("下转", at: open) ?? bracket("下接", at: open) { return range }
    }
    return nil
  }
}
