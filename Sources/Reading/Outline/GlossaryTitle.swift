import Documents

/// 名词解释 as a title, in whatever brackets and blanks: 名  词  解  释, 【名词解释】, ※注释※.
enum GlossaryTitle {
  private static let words: [[UInt16]] = ["名词解释", "名词注释", "名词说明", "注释"].map { Array($0.utf16) }

  /// Past the title that stands at a position with a first term behind it.
  static func end(in text: Text, at position: Int) -> Int? {
    switch text[position] {
    case 0x540D, 0x6CE8, 0x203B, 0x3010, 0x5B: break  // 名 注 ※ 【 [
    default: return nil
    }
    for word in words {
      var at = position
      while text[at].isAny(of: "※【[《 ") { at += 1 }
      guard let last = spaced(word, in: text, at: at) else { continue }
      at = last
      while text[at].isAny(of: "※】]》 　：:") { at += 1 }
      if TermHead.numbering(in: text, at: at).number == 1 { return at }
    }
    return nil
  }

  private static func spaced(_ word: [UInt16], in text: Text, at position: Int) -> Int? {
    var at = position
    for unit in word {
      while CharacterClass.of(text[at]).contains(.space) { at += 1 }
      guard text[at] == unit else { return nil }
      at += 1
    }
    return at
  }
}
