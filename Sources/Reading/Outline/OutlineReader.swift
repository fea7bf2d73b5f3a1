public import Documents
import Facts

/// 读提纲: finds the headings of a document and the role of what follows each.
public struct OutlineReader: Sendable {
  private let limits: Reader.Limits

  public init(limits: Reader.Limits = .standard) { self.limits = limits }

  public func read(_ document: Document) -> Outline {
    var sentences = SentenceScanner.sentences(of: document.text, most: limits.sentences)
    var isWhole = sentences.count <= limits.sentences
    var marks = HeadingMarks(document, sentences).read(most: limits.findings)
    if let last = marks.last, marks.count > limits.findings {
      sentences.removeSubrange((last.sentence + 1)...)
      isWhole = false
    }
    RoleAssignment(document.text, sentences).assign(to: &marks)
    marks += RunInHeads(document.text, sentences).read(beside: marks)
    marks.sort { ($0.start, $0.level) < ($1.start, $1.level) }
    RoleAssignment.inherit(in: &marks)
    return Outline(
      headings: marks.map { $0.finding(in: document.text) }, sentences: sentences,
      stop: isWhole ? nil : sentences.last?.end)
  }
}

/// 标题所在: a heading while the outline is being made.
struct HeadingMark {
  var start: Int
  var titleStart: Int
  var end: Int
  var level: Int
  var role = Role.front
  var rule: String
  /// Position of the sentence it opens.
  var sentence: Int
  var number = 0
  var confidence = Confidence.certain

  func finding(in text: Text) -> Finding {
    let title = level > 0 ? text.string(titleStart..<max(titleStart, end)) : ""
    return Finding(
      .heading(Heading(level: level, role: role, title: title)), source: start..<max(end, start), rule: rule,
      confidence: confidence)
  }
}
