import Documents
import Facts

/// 结尾: where the report takes leave, and what stands after it.
struct Ending {
  private let text: Text
  private let sentences: [Sentence]

  init(_ text: Text, _ sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }

  func marks(after marks: [HeadingMark]) -> [HeadingMark] {
    guard !marks.contains(where: { $0.rule == "outline.article" }) else { return [] }
    let lastHeading = marks.last { $0.level > 0 && $0.role != .glossary && $0.role != .other }
    guard let lastHeading else { return [] }
    let bodyEnd = marks.first { $0.role == .glossary && $0.start > lastHeading.start }?.sentence ?? sentences.count
    var found: [HeadingMark] = []
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
    let call = range.last { CueWord.cues(in: text, sentences[$0].start..<sentences[$0].end).contains(.rallying) }
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

  /// A date or a line of the page after the report's last sentence.
  private func stamp(_ range: Range<Int>) -> Int? {
    range.first { index in
      let sentence = sentences[index]
      guard sentence.opening >= .line, sentence.terminator == 0x0A, sentence.count < 60 else { return false }
      return !text[sentence.end - 1].isAny(of: "：:，,、")
    }
  }
}
