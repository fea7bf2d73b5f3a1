internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let doubledWords = Check(
    "S09", "字词重复", .warning,
    meaning: "Words of two to six characters that follow upon themselves: 推进推进.",
    examples: [
      .gives("推进园区建设，大力推进推进产业转型。", at: "推进推进"),
      .passes("一步一步走，实实在在干，研究研究再说。"),
    ]
  ) { text, alarms in
    var openings = Set<[UInt16]>()
    for position in 0..<text.text.count where !text.text[position - 1].isHan && text.text[position].isHan {
      for length in 2...3 { openings.insert((0..<length).map { text.text[position + $0] }) }
    }
    var at = 0
    while at < text.text.count {
      guard text.text[at].isHan, let length = (2...6).first(where: { isDoubled(at, $0, text.text) }) else {
        at += 1
        continue
      }
      let words = text.words(at..<at + length)
      if !usual.contains(words), !words.unicodeScalars.contains("一"),
        // 共建共治 behind 创: no word begins with 建共, so that it was not doubled.
        length > 3 || openings.contains((0..<length).map { text.text[at + $0] })
      {
        alarms.say(at: at..<at + 2 * length, "“\(words)”连写了两遍。请删去一个。")
      }
      at += 2 * length
    }
  }

  private static func isDoubled(_ at: Int, _ length: Int, _ text: Text) -> Bool {
    guard text[at] != text[at + 1] else { return false }
    // 创业创新 behind 业: the doubling lies between two words, 创业 and 创新.
    guard text[at - 1] != text[at + length - 1], text[at + 2 * length] != text[at] else { return false }
    return (0..<length).allSatisfy { text[at + $0] == text[at + length + $0] && text[at + $0].isHan }
  }

  /// Words people do say twice.
  private static let usual: Set<String> = ["研究", "考察", "讨论", "许多", "非常", "永远", "逐个", "逐项", "逐村", "逐户", "博士"]
}
