internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let fixedPhrases = Check(
    "N02", "固定表述有误", .error,
    meaning: "A fixed formula with one character wrong, missing or too many.",
    examples: [
      .gives("坚持以习近平新时代中国特色社会主义思思为指导。", at: "习近平新时代中国特色社会主义思思"),
      .gives("奋力实现中华民族伟太复兴的中国梦。", at: "中华民族伟太复兴"),
      .passes("坚持以习近平新时代中国特色社会主义思想为指导，践行社会主义核心价值观，实现中华民族伟大复兴的中国梦。"),
    ]
  ) { text, alarms in
    for position in 0..<text.text.count where heads.contains(text.text[position]) {
      for phrase in phrases where phrase.units[0] == text.text[position] {
        guard let length = Near.length(of: phrase, at: position, in: text.text) else { continue }
        alarms.say(
          at: position..<position + length,
          "固定表述应为“\(String(decoding: phrase.units, as: UTF16.self))”，这里写作“\(text.words(position..<position + length))”。请改正。"
        )
      }
    }
  }

  private static let heads = Set(phrases.map { $0.units[0] })

  private static let phrases: [Word] = [
    "习近平新时代中国特色社会主义思想", "以习近平同志为核心的党中央", "中华民族伟大复兴", "绿水青山就是金山银山", "社会主义核心价值观", "社会主义现代化国家",
    "中国特色社会主义", "铸牢中华民族共同体意识",
  ]
}

/// 形近: a phrase with one character another, missing or too many.
enum Near {
  /// How many characters of the text stand for a phrase with one slip; nothing where it stands as it should, or not at all.
  static func length(of phrase: Word, at position: Int, in text: Text) -> Int? {
    let units = phrase.units
    guard units.count >= 6 else { return nil }
    var same = 0
    while same < units.count, text[position + same] == units[same] { same += 1 }
    guard same >= 3, same < units.count else { return nil }
    let rest = units.count - same - 1
    func matches(_ from: Int, at offset: Int) -> Bool {
      (0..<max(0, units.count - from)).allSatisfy { text[position + offset + $0] == units[from + $0] }
    }
    guard text[position + same].isHan else { return nil }
    // The last character wrong: only where all before it is long enough to be meant.
    if rest == 0 { return units.count >= 12 && isWord(units, text, position + same) ? units.count : nil }
    if rest >= 1, matches(same + 1, at: same + 1) { return units.count }
    if rest >= 1, matches(same + 1, at: same) { return units.count - 1 }
    // 中华民族的伟大复兴 is said as well.
    if rest >= 1, text[position + same] != 0x7684, matches(same, at: same + 1) { return units.count + 1 }
    return nil
  }

  /// A formula broken off before its last character goes on in other words often enough: 中国特色社会主义道路.
  private static func isWord(_ units: [UInt16], _ text: Text, _ at: Int) -> Bool {
    !text[at].endsSentence && !text[at].isComma && text[at] != units[units.count - 1]
  }
}
