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
  /// Whether the subject was taken from a sentence before.
  let isInherited: Bool
  /// What the sentence itself begins with, where the subject was taken from a sentence before.
  let openingWords: String?
  let secondKey: String?

  var figure: Figure { statement.figure }
  var source: Range<Int> { statement.source }
  /// The only value; nothing for a composition.
  var value: ExactNumber? { figure.values.count == 1 ? figure.values[0] : nil }

  /// Its subject, where its own sentence names it.
  var ownSubject: String? { isInherited ? nil : figure.subject }

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
    let sentence = statement.sentence.lowerBound..<source.upperBound
    isInherited = !Amount.stands(statement.figure.subject, in: sentence, of: text)
    openingWords = isInherited ? Amount.opening(of: sentence, in: text) : nil
    secondKey = naming.key(openingWords)
  }

  private static let longest = 200

  /// Whether a subject is named in its own sentence: where it was taken from a sentence before, it may be another's.
  private static func stands(_ subject: String?, in sentence: Range<Int>, of text: Text) -> Bool {
    guard let subject, let last = subject.utf16.last, let first = subject.utf16.first else { return true }
    // The unit of what is counted stands behind the number.
    let around = sentence.lowerBound..<min(text.count, sentence.upperBound + subject.utf16.count)
    return around.contains { text[$0] == first } && around.contains { text[$0] == last }
  }

  /// What a sentence begins with up to its verb: 铸件产值 of 铸件产值突破百亿元，达到103.7亿元.
  private static func opening(of sentence: Range<Int>, in text: Text) -> String? {
    var end = sentence.lowerBound
    let limit = min(sentence.upperBound, sentence.lowerBound + 40)
    while end < limit, !text[end].isComma, !text[end].isDigit, !verbs.contains(where: { text.has($0, at: end) }) {
      end += 1
    }
    return end > sentence.lowerBound ? text.string(sentence.lowerBound..<end) : nil
  }

  private static let verbs: [Word] = ["突破", "达", "完成", "实现", "为", "超过", "增长", "提高"]

  /// Whether the words of the clause before it hold one of these.
  func follows(_ words: [Word], in text: Text) -> Bool { text.contains(any: words, in: clause) }
}
