internal import Documents
internal import LedgerCore

/// 原文上下文: the words of a proposal and what stands around them in the report, within their paragraph.
struct Passage: Sendable {
  let before: String
  let words: String
  let after: String
  /// Whether the paragraph goes on at that end.
  let isCut: (before: Bool, after: Bool)

  private static let around = 120

  /// Nil where none of the texts has the words at that place.
  init?(_ origin: Origin, in texts: [ReportText]) {
    guard let from = origin.from, let to = origin.to, from < to, let words = origin.words else { return nil }
    let text = texts.first { to <= $0.document.text.count && $0.document.text.string(from..<to) == words }?.document
      .text
    guard let text else { return nil }
    var (start, end) = (from, to)
    while start > 0, from - start < Passage.around, !Passage.isLineEnd(text[start - 1]) { start -= 1 }
    while end < text.count, end - to < Passage.around, !Passage.isLineEnd(text[end]) { end += 1 }
    before = text.string(start..<from)
    self.words = words
    after = text.string(to..<end)
    isCut = (
      start > 0 && !Passage.isLineEnd(text[start - 1]), end < text.count && !Passage.isLineEnd(text[end])
    )
  }

  private static func isLineEnd(_ unit: UInt16) -> Bool { unit == 0x0A }

  func view(_ frame: Frame) -> HTML {
    .tag(
      "blockquote", ["class": "passage", "lang": Language.chinese.tag], .text((isCut.before ? "…" : "") + before),
      .tag("mark", ["class": "p"], .text(words)), .text(after + (isCut.after ? "…" : "")))
  }
}
