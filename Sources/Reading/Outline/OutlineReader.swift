public import Documents
import Facts

/// 读提纲: finds the headings of a document and the role of what follows each.
public struct OutlineReader: Sendable {
  private let limits: Reader.Limits

  public init(limits: Reader.Limits = .standard) { self.limits = limits }

  public func read(_ document: Document) -> Outline {
    let part = Bounded(document, limits: limits)
    return read(part.document, part.signs, lineWidth: LineWidth.broken(in: document.text))
  }

  func read(_ document: Document, _ signs: Signs, lineWidth: Int?) -> Outline {
    var sentences = SentenceScanner.sentences(of: signs, lineWidth: lineWidth, most: limits.sentences)
    var stop = sentences.count > limits.sentences ? sentences.last?.end : nil
    var marks = HeadingMarks(document, signs, sentences).read(most: limits.findings)
    if let last = marks.last, marks.count > limits.findings {
      sentences.removeSubrange((last.sentence + 1)...)
      stop = sentences.last?.end
    }
    RoleAssignment(signs, sentences).assign(to: &marks)
    marks += RunInHeads(signs, sentences).read(beside: marks)
    marks.sort { ($0.start, $0.level) < ($1.start, $1.level) }
    RoleAssignment.inherit(in: &marks)
    if marks.count > limits.findings {
      let end = marks[limits.findings].start
      marks.removeSubrange(limits.findings...)
      sentences.removeSubrange(sentences.countBelow { $0.end <= end }...)
      stop = end
    }
    return Outline(headings: marks.map { $0.finding(in: document.text) }, sentences: sentences, stop: stop)
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
