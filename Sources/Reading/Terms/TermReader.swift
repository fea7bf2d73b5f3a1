public import Documents
public import Facts

/// 读名词解释: finds the terms a report explains, with definition and page.
public struct TermReader: Sendable {
  private let limits: Reader.Limits

  public init(limits: Reader.Limits = .standard) { self.limits = limits }

  public func read(_ document: Document, _ outline: Outline) -> [Finding] {
    var found: [Finding] = []
    for region in outline.stretches(of: .glossary, in: document.text) {
      guard found.count <= limits.findings else { break }
      found += Glossary(document.text, region).terms(most: limits.findings)
    }
    return found
  }
}

/// 名词解释: one stretch of explained terms, each on its line or all glued into one.
private struct Glossary {
  private let text: Text
  private let region: Range<Int>

  init(_ text: Text, _ region: Range<Int>) {
    self.text = text
    self.region = region
  }

  func terms(most: Int) -> [Finding] {
    let heads = heads(most: most)
    return heads.indices.map { index in
      finding(heads[index], end: index + 1 < heads.count ? heads[index + 1].start : end(of: heads[index].head))
    }
  }

  private func heads(most: Int) -> [(start: Int, head: TermHead)] {
    var heads: [(start: Int, head: TermHead)] = []
    var expected = 1
    var at = region.lowerBound
    while at < region.upperBound, heads.count <= most {
      if mayBegin(at), let head = TermHead.read(in: text, at: at, limit: region.upperBound), fits(head, expected, at) {
        heads.append((at, head))
        if head.number > 0 { expected = head.number + 1 }
        at = head.definition
      } else {
        at += 1
      }
    }
    return heads
  }

  /// Numbers count on; one may be skipped or the count begin again on a new line.
  private func fits(_ head: TermHead, _ expected: Int, _ at: Int) -> Bool {
    if head.number == 0 || head.number == expected { return true }
    return opensLine(at) && (head.number == 1 || (expected...expected + 2).contains(head.number))
  }

  private func mayBegin(_ at: Int) -> Bool {
    let before = text[at - 1]
    if at == region.lowerBound || before == 0x0A { return !CharacterClass.of(text[at]).contains(.space) }
    if before == 0x6E, text[at - 2] == 0x5C { return true }  // an escaped line end
    let sign = CharacterClass.of(before)
    guard sign.contains(.sentenceEnd) || sign.contains(.space) || before == 0xFF09 || before == 0x29 else {
      return false
    }
    return TermHead.numbering(in: text, at: at).number > 0 || opensLine(at)
  }

  private func opensLine(_ at: Int) -> Bool {
    var before = at - 1
    while before >= region.lowerBound, CharacterClass.of(text[before]).contains(.space) { before -= 1 }
    return before < region.lowerBound || text[before] == 0x0A || (text[before] == 0x6E && text[before - 1] == 0x5C)
  }

  /// The last definition ends with its paragraph: what stands below belongs to the page.
  private func end(of head: TermHead) -> Int {
    (head.definition..<max(head.definition, region.upperBound)).first { LineBreak.length(in: text, at: $0) > 0 }
      ?? region.upperBound
  }

  private func finding(_ entry: (start: Int, head: TermHead), end: Int) -> Finding {
    var words = TermHead.trim(text, entry.head.definition..<max(entry.head.definition, end))
    var page = entry.head.page
    if page == nil, let (open, named) = Page.ending(in: text, words) {
      page = named
      words = TermHead.trim(text, words.lowerBound..<open)
    }
    let term = Term(term: joined(entry.head.term), definition: joined(words), page: page)
    return Finding(
      .term(term), source: entry.start..<max(words.upperBound, entry.head.term.upperBound), rule: "term.explained")
  }

  /// The words of a range with broken lines joined.
  private func joined(_ range: Range<Int>) -> String {
    var words = ""
    var from = range.lowerBound
    var at = from
    while at < range.upperBound {
      let length = LineBreak.length(in: text, at: at)
      if length > 0 {
        words += text.string(from..<at)
        from = at + length
      }
      at += max(length, 1)
    }
    return words + text.string(min(from, range.upperBound)..<range.upperBound)
  }
}
