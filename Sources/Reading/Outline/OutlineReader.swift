public import Documents
import Facts

/// 读提纲: finds the headings of a document and the role of what follows each.
public struct OutlineReader: Sendable {
  public init() {}

  public func read(_ document: Document) -> Outline {
    read(document, Signs(document.text), lineWidth: LineWidth.broken(in: document.text))
  }

  func read(_ document: Document, _ signs: Signs, lineWidth: Int?) -> Outline {
    let sentences = SentenceScanner.sentences(of: signs, lineWidth: lineWidth)
    var marks = HeadingMarks(document, signs, sentences).read()
    RoleAssignment(signs, sentences).assign(to: &marks)
    marks += RunInHeads(signs, sentences).read(beside: marks)
    marks.sort { ($0.start, $0.level) < ($1.start, $1.level) }
    return Outline(
      headings: RoleAssignment.inheriting(marks).map { $0.finding(in: document.text) }, sentences: sentences)
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
