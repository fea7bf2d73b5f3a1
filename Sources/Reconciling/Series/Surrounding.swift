internal import Documents
internal import Facts

/// 前文: what the words before a number say of it.
struct Surrounding {
  /// Between the mark before the number and the number.
  let clause: String
  /// The sentence up to the number, at most ``most`` code points of it.
  private let before: [UInt16]
  private let sentence: String

  private static let most = 60

  init(_ statement: Statement, _ report: ReadReport) {
    let text = report.document.text
    let start = max(statement.sentence.lowerBound, statement.source.lowerBound - Surrounding.most)
    before = (start..<statement.source.lowerBound).map { text[$0] }
    let mark = before.lastIndex { "，。；：、,;:".utf16.contains($0) }
    clause = String(decoding: before[(mark.map { $0 + 1 } ?? 0)...], as: UTF16.self)
    let end = min(statement.sentence.upperBound, statement.sentence.lowerBound + 400)
    sentence = text.string(statement.sentence.lowerBound..<max(statement.sentence.lowerBound, end))
  }

  /// 主要预期目标是…
  var namesTarget: Bool { ["预期目标", "主要目标", "目标是", "目标为"].contains { sentence.contains($0) } }

  /// 预计, 初步核算: said in the sentence itself.
  var isEstimate: Bool { ["预计", "初步核算", "初步统计", "初步测算", "快报"].contains { sentence.contains($0) } }

  /// 比2002年增长65.5%, 五年增长58%: growth over more than the year before.
  func spansYears(endingWith year: Int) -> Bool {
    if let named = baseYear, named < year - 1 { return true }
    let start = before.lastIndex { "，。；：".utf16.contains($0) }.map { $0 + 1 } ?? 0
    let clause = before[start...]
    let words = String(decoding: clause, as: UTF16.self)
    if words.contains("年均") { return false }
    if words.contains("累计") { return true }
    return clause.indices.contains { clause[$0] == 0x5E74 && Surrounding.countsYears(clause[..<$0]) }
  }

  /// What stands before 年 is a number of years: 五, 3, 十; no year (2025), no order (第三), no streak (连续五).
  private static func countsYears(_ before: ArraySlice<UInt16>) -> Bool {
    let number = before.reversed().prefix { ($0 >= 0x30 && $0 <= 0x39) || "两二三四五六七八九十".utf16.contains($0) }
    guard (1...2).contains(number.count), number.first != 0x31 || number.count > 1 else { return false }
    let rest = String(decoding: before.dropLast(number.count).suffix(2), as: UTF16.self)
    return !rest.hasSuffix("第") && !rest.hasSuffix("连续") && !rest.hasSuffix("○") && !rest.hasSuffix("〇")
  }

  /// The year after the last 比, 较 or 是 in the sentence before the number: 比2002年.
  private var baseYear: Int? {
    guard let mark = before.lastIndex(where: { "比较".utf16.contains($0) }) else { return nil }
    let digits = before[(mark + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count == 4, before.count > mark + 5, before[mark + 5] == 0x5E74 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Where a report says that what follows is estimated: （预计数，下同）.
  static func estimates(in text: Text) -> Int? {
    let words: [[UInt16]] = ["预计数", "预计，下同", "快报数", "初步统计数", "初步核算数"].map { Array($0.utf16) }
    for position in 0..<text.count {
      for word in words where text[position] == word[0] {
        guard word.indices.allSatisfy({ text[position + $0] == word[$0] }) else { continue }
        let after = text.string(position..<min(text.count, position + 12))
        if after.contains("下同") { return position }
      }
    }
    return nil
  }
}
