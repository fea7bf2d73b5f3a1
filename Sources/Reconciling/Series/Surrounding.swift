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
    let words = String(decoding: before, as: UTF16.self)
    if let named = baseYear, named < year - 1 { return true }
    let clauses = words.split(whereSeparator: { "，。；：".contains($0) }).suffix(1).joined()
    return ["两年", "二年", "三年", "四年", "五年", "六年", "十年", "3年", "5年", "10年", "五”末", "五”以来", "翻番"]
      .contains { clauses.contains($0) && !clauses.contains("年均") }
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
