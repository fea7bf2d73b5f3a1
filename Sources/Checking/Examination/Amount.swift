internal import Documents
internal import Facts
internal import Reconciling

/// 数: one figure of a report with what the checks ask of it again and again.
struct Amount: Sendable {
  let statement: Statement
  /// The words of its sentence between the figure before it, or the last 。；, and itself.
  let lead: Range<Int>
  /// The words of its clause before it: from the last ，.
  let clause: Range<Int>
  /// Its subject, for comparing; nothing where the subject says too little.
  let key: String?
  /// What the sentence itself begins with, where the subject was taken from a sentence before.
  let secondKey: String?

  var figure: Figure { statement.figure }
  var source: Range<Int> { statement.source }
  /// The only value; nothing for a composition.
  var value: ExactNumber? { figure.values.count == 1 ? figure.values[0] : nil }

  init(_ statement: Statement, after earlier: Amount?, in text: Text, _ naming: Naming) {
    self.statement = statement
    let source = statement.source
    var start = max(statement.sentence.lowerBound, source.lowerBound - Amount.longest)
    let isFirst = earlier.map { $0.source.upperBound <= statement.sentence.lowerBound } ?? true
    if let earlier, !isFirst { start = max(start, min(earlier.source.upperBound, source.lowerBound)) }
    lead = start..<source.lowerBound
    var comma = source.lowerBound
    while comma > start, !text[comma - 1].isComma { comma -= 1 }
    clause = comma..<source.lowerBound
    key = naming.key(statement.figure.subject)
    secondKey = isFirst ? naming.key(Amount.opening(of: lead, in: text, unlike: statement.figure.subject)) : nil
  }

  private static let longest = 200

  /// What a sentence begins with up to its verb, where its subject does not stand in it: 铸件产值突破百亿元，达到103.7亿元.
  private static func opening(of lead: Range<Int>, in text: Text, unlike subject: String?) -> String? {
    guard let subject, let last = subject.utf16.last, let first = subject.utf16.first else { return nil }
    if lead.contains(where: { text[$0] == first }), lead.contains(where: { text[$0] == last }) { return nil }
    var end = lead.lowerBound
    while end < lead.upperBound, !text[end].isComma, !verbs.contains(where: { text.has($0, at: end) }) { end += 1 }
    return end > lead.lowerBound ? text.string(lead.lowerBound..<end) : nil
  }

  private static let verbs: [Word] = ["突破", "达", "完成", "实现", "为", "超过", "增长", "提高"]

  /// Whether the words of the clause before it hold one of these.
  func follows(_ words: [Word], in text: Text) -> Bool { text.contains(any: words, in: clause) }
}
