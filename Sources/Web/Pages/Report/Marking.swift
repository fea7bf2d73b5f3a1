internal import Documents
internal import Facts
internal import LedgerCore

/// 标记: the text of a report as pieces that nest: paragraph, sentence, promise, mark.
struct Marking {
  let text: Text
  let findings: [Finding]
  let promises: [ReportPage.Promise]

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
  }

  /// Lines that hold something, without the blanks around them.
  var paragraphs: [Paragraph] {
    var levels: [Int: (level: Int, end: Int)] = [:]
    for finding in findings {
      guard case .heading(let heading) = finding.fact, heading.level > 0 else { continue }
      levels[finding.source.lowerBound] = (min(heading.level, 3), finding.source.upperBound)
    }
    var found: [Paragraph] = []
    var start = 0
    for position in 0...text.count where position == text.count || text[position] == 0x0A {
      let line = Marking.trimmed(text, start..<position)
      start = position + 1
      guard !line.isEmpty else { continue }
      let heading = levels[line.lowerBound]
      // All but an end mark.
      let isWhole = heading.map { $0.end + 1 >= line.upperBound } == true
      found.append(Paragraph(range: line, level: isWhole ? heading?.level ?? 0 : 0))
    }
    return found
  }

  private static func trimmed(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    func isBlank(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x3000 || unit == 0x09 || unit == 0x0D }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
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
