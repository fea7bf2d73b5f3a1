internal import Documents
internal import Facts
internal import LedgerCore

/// 标记: the text of a report as pieces that nest: paragraph, sentence, promise, mark.
struct Marking {
  let text: Text
  let findings: [Finding]
  let promises: [ReportPage.Promise]
  /// Lines that hold something, without the blanks around them.
  let paragraphs: [Paragraph]

  struct Paragraph {
    let range: Range<Int>
    /// 1 to 3 for a heading that is the whole paragraph; 0 for text.
    let level: Int
  }

  struct Mark {
    let range: Range<Int>
    /// f, p, t: the class of its ground.
    let look: String
  }

  init(_ report: ReportText, _ promises: [ReportPage.Promise]) {
    text = report.document.text
    findings = report.findings.all
    self.promises = promises
    paragraphs = Marking.paragraphs(text, findings)
  }

  private static func paragraphs(_ text: Text, _ findings: [Finding]) -> [Paragraph] {
    var levels: [Int: (level: Int, end: Int)] = [:]
    for finding in findings {
      guard case .heading(let heading) = finding.fact, heading.level > 0 else { continue }
      levels[finding.source.lowerBound] = (min(heading.level, 3), finding.source.upperBound)
    }
    var found: [Paragraph] = []
    var (start, position) = (0, 0)
    while position <= text.count {
      let ending = position == text.count ? 1 : Marking.lineEnd(text, position)
      defer { position += max(1, ending) }
      guard ending > 0 else { continue }
      let line = Marking.trimmed(text, start..<position)
      start = position + ending
      guard !line.isEmpty else { continue }
      let heading = levels[line.lowerBound]
      // All but an end mark.
      let isWhole = heading.map { $0.end + 1 >= line.upperBound } == true
      found.append(Paragraph(range: line, level: isWhole ? heading?.level ?? 0 : 0))
    }
    return found
  }

  /// Units of a line end at a position; 0 where there is none. Pages that were scraped badly say `\r\n` in so many letters.
  private static func lineEnd(_ text: Text, _ position: Int) -> Int {
    if text[position] == 0x0A { return 1 }
    guard text[position] == 0x5C, position + 1 < text.count else { return 0 }
    return text[position + 1] == 0x6E || text[position + 1] == 0x72 ? 2 : 0
  }

  /// Blanks, those that a page left as `&nbsp;` with them.
  private static func trimmed(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    func isBlank(_ unit: UInt16) -> Bool {
      unit == 0x20 || unit == 0x3000 || unit == 0x09 || unit == 0x0D || unit == 0xA0
    }
    func isName(at start: Int) -> Bool {
      start >= range.lowerBound && start + name.count <= range.upperBound
        && name.indices.allSatisfy { text[start + $0] == name[$0] }
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let step = isBlank(text[start]) ? 1 : isName(at: start) ? name.count : 0
      if step == 0 { break }
      start = min(start + step, end)
    }
    while end > start {
      let step = isBlank(text[end - 1]) ? 1 : isName(at: end - name.count) ? name.count : 0
      if step == 0 { break }
      end = max(start, end - step)
    }
    return start..<end
  }

  private static let name = Array("&nbsp;".utf16)

  /// The sentence that holds a code point; the next one where it stands between two.
  func sentence(at position: Int) -> Range<Int>? {
    guard position >= 0, let paragraph = paragraphs.first(where: { $0.range.upperBound > position }) else { return nil }
    return sentences(of: paragraph.range).first { $0.upperBound > position }
  }

  /// 句: cut after 。！？；, without anything left over.
  func sentences(of range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where [0x3002, 0xFF01, 0xFF1F, 0xFF1B].contains(text[position]) {
      sentences.append(start..<(position + 1))
      start = position + 1
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  /// Parts of a sentence that are a promise's words, and those between; where two overlap the first is taken.
  func parts(of sentence: Range<Int>) -> [(range: Range<Int>, promise: ReportPage.Promise?)] {
    var parts: [(range: Range<Int>, promise: ReportPage.Promise?)] = []
    var at = sentence.lowerBound
    for promise in promises[first(endingAfter: sentence.lowerBound)...] {
      if promise.range.lowerBound >= sentence.upperBound { break }
      let range = max(promise.range.lowerBound, at)..<max(at, min(promise.range.upperBound, sentence.upperBound))
      guard !range.isEmpty, range.lowerBound < sentence.upperBound else { continue }
      if at < range.lowerBound { parts.append((at..<range.lowerBound, nil)) }
      parts.append((range, promise))
      at = range.upperBound
    }
    if at < sentence.upperBound { parts.append((at..<sentence.upperBound, nil)) }
    return parts
  }

  /// Promises are in order of their beginning; none is longer than a paragraph, so a few before are enough to look at.
  private func first(endingAfter position: Int) -> Int {
    var (low, high) = (0, promises.count)
    while low < high {
      let middle = (low + high) / 2
      if promises[middle].range.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 8)
  }

  /// Figures, projects and terms, in order, none in another: where two overlap the first is taken.
  var marks: [Mark] {
    var marks: [Mark] = []
    for finding in findings {
      let look: String
      switch finding.fact {
      case .figure: look = "f"
      case .project: look = "p"
      case .term: look = "t"
      default: continue
      }
      if let last = marks.last, finding.source.lowerBound < last.range.upperBound { continue }
      marks.append(Mark(range: finding.source, look: look))
    }
    return marks
  }
}
