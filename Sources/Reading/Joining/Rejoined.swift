import Documents

/// 重新连行: a text whose lines were broken at a fixed width, put together again for reading, with the way back.
///
/// A page of print breaks 3.42亿元 anywhere and sets page numbers between; no rule should have to know. What is taken out
/// are line ends in the middle of sentences and page numbers between them, nothing else, and every finding is given in
/// positions of the text as it came in.
struct Rejoined {
  let document: Document
  /// Where each stretch of the new text begins, in it and in the text as it came in.
  private let starts: [(new: Int, old: Int)]

  /// A text is held twice while it is read so; one of more characters is read as it came.
  private static let longest = 100_000_000

  /// Nothing where lines are paragraphs, or where the form gave a structure of its own.
  init?(_ document: Document, lineWidth: Int?) {
    guard document.text.count <= Self.longest, document.headings.isEmpty, document.tables.isEmpty,
      let width = lineWidth
    else { return nil }
    let stretches = Rejoined.stretches(of: document.text, width)
    guard stretches.count > 1 else { return nil }
    var starts: [(new: Int, old: Int)] = []
    var length = 0
    for stretch in stretches {
      starts.append((length, stretch.lowerBound))
      length += stretch.count
    }
    self.starts = starts
    self.document = Document(name: document.name, text: Text(document.text, keeping: stretches))
  }

  /// A range of the new text in the text as it came in; line ends taken out of its middle are in it again.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return original(range.lowerBound)..<original(range.lowerBound) }
    return original(range.lowerBound)..<original(range.upperBound - 1) + 1
  }

  private func original(_ position: Int) -> Int {
    let index = max(starts.countBelow { $0.new <= position } - 1, 0)
    return starts[index].old + position - starts[index].new
  }

  // MARK: What is kept

  private static func stretches(of text: Text, _ width: Int) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var (start, line) = (0, 0)
    var at = 0
    while at < text.count {
      if text[at] == 0x0A {
        if breaksSentence(text, line..<at, width), let next = continuation(of: text, after: at) {
          kept.append(start..<at)
          start = next
          at = next
        } else {
          at += 1
        }
        line = at
      } else {
        at += 1
      }
    }
    kept.append(start..<text.count)
    return kept
  }

  /// A full line without a closing mark.
  private static func breaksSentence(_ text: Text, _ line: Range<Int>, _ width: Int) -> Bool {
    guard line.count >= width - 2, line.count <= width + 2 else { return false }
    return !CharacterClass.of(text[line.upperBound - 1]).contains(.sentenceEnd)
  }

  /// Where the next line of text begins, page numbers skipped; nothing before a blank line or an indent.
  private static func continuation(of text: Text, after lineEnd: Int) -> Int? {
    var next = lineEnd + 1
    var pages = 0
    while pages < 2, let end = pageNumberEnd(text, at: next) {
      next = end
      pages += 1
    }
    let first = CharacterClass.of(text[next])
    guard next < text.count, text[next] != 0x0A, !first.contains(.space) else { return nil }
    return next
  }

  /// — 12 — alone on its line: where the line after it begins.
  private static func pageNumberEnd(_ text: Text, at start: Int) -> Int? {
    var at = start
    var digits = 0
    while at < text.count, text[at] != 0x0A, at - start < 14 {
      if text[at].isDigit {
        digits += 1
      } else if !CharacterClass.of(text[at]).contains(.space), !text[at].isAny(of: "-—–－第页·") {
        return nil
      }
      at += 1
    }
    return digits > 0 && text[at] == 0x0A ? at + 1 : nil
  }
}
