import Documents
import Facts

/// 限度之内: the part of a document that is read: all of it, or as far as its limits reach.
///
/// What is found in the part is what a reading without limits would have found there: it is cut only after it has been
/// looked at, and never read anew.
struct Bounded {
  private(set) var document: Document
  private(set) var signs: Signs
  private(set) var outline: Outline
  /// Where the part ends, if not with the document.
  private(set) var stop: Int?
  private let most: Int

  init(_ document: Document, _ signs: consuming Signs, _ outline: Outline, limits: Reader.Limits) {
    self.document = document
    self.signs = signs
    self.outline = outline
    most = limits.findings
    if let stop = outline.stop { cut(at: stop) }
  }

  /// Cuts the part where it has more findings than it may have; `found` are all but the headings, and lose what lies
  /// behind the cut.
  mutating func hold(_ found: inout [Finding]) {
    guard found.count + outline.headings.count > most else { return }
    var starts = found.map(\.source.lowerBound) + outline.headings.map(\.source.lowerBound)
    starts.sort()
    let end = sentenceEnd(before: starts[most])
    cut(at: end)
    found.removeAll { $0.source.upperBound > end }
  }

  /// A sentence longer than this is cut in the middle.
  private static let longestSentence = 2000

  private func sentenceEnd(before position: Int) -> Int {
    let index = outline.sentences.countBelow { $0.end <= position }
    guard index > 0, position - outline.sentences[index - 1].end < Self.longestSentence else { return position }
    return outline.sentences[index - 1].end
  }

  private mutating func cut(at position: Int) {
    stop = position
    outline = outline.before(position)
    document = Document(
      name: document.name, text: Text(document.text, keeping: [0..<position]),
      headings: document.headings.filter { $0.source.upperBound <= position },
      tables: document.tables.compactMap { table in
        let rows = table.rows.filter { row in row.allSatisfy { $0.upperBound <= position } }
        return rows.isEmpty ? nil : Document.Table(rows: rows)
      },
      bytes: document.bytes)
    signs = Signs(document.text)
  }
}
