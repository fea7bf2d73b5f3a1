import Documents
import Facts

/// 结尾: where the report takes leave, and what stands after it.
struct Ending {
  private let signs: Signs
  private let sentences: [Sentence]

  private var text: Text { signs.text }

  init(_ signs: Signs, _ sentences: [Sentence]) {
    self.signs = signs
    self.sentences = sentences
  }

  func marks(after marks: [HeadingMark]) -> [HeadingMark] {
    guard !marks.contains(where: { $0.rule == "outline.article" }) else { return [] }
    let report = marks.lastIndex { $0.rule == "outline.report" } ?? 0
    let after = marks[report...].firstIndex { $0.role == .glossary || $0.role == .other } ?? marks.count
    guard let lastHeading = marks[..<after].last else { return [] }
    var bodyEnd = after < marks.count ? marks[after].sentence : sentences.count
    var found: [HeadingMark] = []
    if after == marks.count, let glossary = glossary(after: lastHeading.sentence) {
      found.append(mark(glossary, .glossary, "outline.terms"))
      bodyEnd = glossary
    }
    if let closing = closing(lastHeading.sentence + 1..<max(lastHeading.sentence + 1, bodyEnd)) {
      found.append(mark(closing, .closing, "outline.closing"))
      if let stamp = stamp(closing + 1..<max(closing + 1, bodyEnd)) {
        found.append(mark(stamp, .other, "outline.stamp"))
      }
    }
    return found
  }

  private func mark(_ index: Int, _ role: Role, _ rule: String) -> HeadingMark {
    HeadingMark(
      start: sentences[index].start, titleStart: sentences[index].start, end: sentences[index].end, level: 0,
      role: role,
      rule: rule, sentence: index, confidence: .likely)
  }

  /// The last 各位代表 before the report calls everyone together, or the paragraph of that call.
  private func closing(_ range: Range<Int>) -> Int? {
    let call = range.last { CueWord.cues(in: signs, sentences[$0].start..<sentences[$0].end).contains(.rallying) }
    guard let call else { return range.last { startsWithDeputies($0) } }
    var address: Int?
    var at = call
    while at >= range.lowerBound, sentences[call].start - sentences[at].start < 900 {
      if startsWithDeputies(at) {
        if let later = address, sentences[later].start - sentences[at].start > 260 { break }
        address = at
        if sentences[call].start - sentences[at].start > 260 { break }
      }
      at -= 1
    }
    if let address { return address }
    return (range.lowerBound...call).last { sentences[$0].opening >= .line } ?? call
  }

  private func startsWithDeputies(_ index: Int) -> Bool {
    let start = sentences[index].start
    return text.matches("各位代表", at: start) || text.matches("同志们", at: start)
  }

  /// Two explained terms in a row: a glossary that has no heading.
  private func glossary(after heading: Int) -> Int? {
    var first: Int?
    for index in sentences.indices.dropFirst(heading + 1) where sentences[index].opening >= .line {
      let start = sentences[index].start
      guard let head = TermHead.read(in: text, at: start, limit: text.count) else { continue }
      if head.page == nil, !text[start].isAny(of: "[［〔【注"), !text[start].isDigit { continue }
      if let first { return first }
      first = index
    }
    return nil
  }

  /// A date or a line of the page after the report's last sentence.
  private func stamp(_ range: Range<Int>) -> Int? {
    range.first { index in
      let sentence = sentences[index]
      guard sentence.opening >= .line, sentence.terminator == 0x0A, sentence.count < 60 else { return false }
      return !text[sentence.end - 1].isAny(of: "：:，,、")
    }
  }
}
