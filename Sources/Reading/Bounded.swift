import Documents
import Facts

/// 限度之内: the part of a document that is read: all of it, or as far as its limits reach.
///
/// What is found in the part is what a reading without limits would have found there: it is cut only after it has been
/// looked at, and never read anew.
struct Bounded {
  private(set) var document: Document
  private(set) var signs: Signs
  private(set) var outline = Outline()
  /// Where the part ends, if not with the document.
  private(set) var stop: Int?
  private let limits: Reader.Limits

  init(_ document: Document, limits: Reader.Limits) {
    self.document = document
    self.limits = limits
    signs = Signs(document.text, limits: limits)
    if signs.text.count < document.text.count { cut(to: signs.text) }
  }

  mutating func take(_ outline: Outline) {
    self.outline = outline
    if let stop = outline.stop { cut(at: stop) }
  }

  /// Cuts the part where it has more findings than it may have; `found` are all but the headings, and lose what lies
  /// behind the cut.
  mutating func hold(_ found: inout [Finding]) {
    guard found.count + outline.headings.count > limits.findings else { return }
    var starts = found.map(\.source.lowerBound) + outline.headings.map(\.source.lowerBound)
    starts.sort()
    let end = sentenceEnd(before: starts[limits.findings])
    cut(at: end)
    found.removeAll { $0.source.upperBound > end }
  }

  /// A sentence longer than this is cut in the middle.
  static let longestSentence = 2000

  private func sentenceEnd(before position: Int) -> Int {
    let index = outline.sentences.countBelow { $0.end <= position }
    guard index > 0, position - outline.sentences[index - 1].end < Self.longestSentence else { return position }
    return outline.sentences[index - 1].end
  }

  private mutating func cut(at position: Int) {
    outline = outline.before(position)
    cut(to: Text(document.text, upTo: position))
    signs = Signs(document.text, limits: limits)
  }

  private mutating func cut(to text: Text) {
    let position = text.count
    stop = position
    document = Document(
      name: document.name, text: text,
      headings: document.headings.filter { $0.source.upperBound <= position },
      tables: document.tables.compactMap { table in
        let rows = table.rows.filter { row in row.allSatisfy { $0.upperBound <= position } }
        return rows.isEmpty ? nil : Document.Table(rows: rows)
      },
      bytes: document.bytes)
  }
}
