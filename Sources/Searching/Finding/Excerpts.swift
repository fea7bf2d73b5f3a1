/// 摘句: the sentences of a passage that show why it is a hit.
struct Excerpts {
  private let words: UnsafeBufferPointer<UInt16>
  private let found: [Matcher.Occurrence]

  /// A longer sentence is shown around the first word found.
  private static let longest = 220
  private static let most = 3

  init(_ words: UnsafeBufferPointer<UInt16>, _ occurrences: [Matcher.Occurrence]) {
    self.words = words
    found = occurrences.sorted {
      ($0.source.lowerBound, $0.source.upperBound) < ($1.source.lowerBound, $1.source.upperBound)
    }
  }

  /// The sentence with the most clauses, then those that have what is still missing, in the order of the text.
  func sentences() -> [Range<Int>] {
    var clausesOf: [Range<Int>: Set<Int>] = [:]
    var order: [Range<Int>] = []
    for one in found {
      // The sentence before is most often the sentence of this one too.
      let sentence =
        order.last.flatMap { $0.contains(one.source.lowerBound) ? $0 : nil }
        ?? Sentences.around(one.source.lowerBound, in: words)
      if clausesOf[sentence] == nil { order.append(sentence) }
      clausesOf[sentence, default: []].insert(one.clause)
    }
    var missing = Set(found.map(\.clause))
    var chosen: [Range<Int>] = []
    while !missing.isEmpty, chosen.count < Self.most {
      guard
        let best = order.enumerated().max(by: { left, right in
          let counts = [left, right].map { clausesOf[$0.element, default: []].intersection(missing).count }
          return (counts[0], -left.offset) < (counts[1], -right.offset)
        })
      else { break }
      chosen.append(best.element)
      missing.subtract(clausesOf[best.element, default: []])
    }
    return chosen.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Where the first word found in a sentence stands.
  func firstMark(of sentence: Range<Int>) -> Int {
    found.first { $0.source.overlaps(sentence) }?.source.lowerBound ?? sentence.lowerBound
  }

  func excerpt(_ sentence: Range<Int>, startingAt start: Int) -> Excerpt {
    var inside = found.filter { $0.source.overlaps(sentence) }.map(\.source)
    var shown = sentence
    if sentence.count > Self.longest, let first = inside.first {
      let from = max(sentence.lowerBound, first.lowerBound - Self.longest / 3)
      shown = whole(from..<min(sentence.upperBound, max(from + Self.longest, first.upperBound)))
      inside = inside.filter { $0.overlaps(shown) }
    }
    var marks: [Range<Int>] = []
    for range in inside {
      let range = range.clamped(to: shown)
      if let last = marks.last, range.lowerBound <= last.upperBound {
        marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else if !range.isEmpty {
        marks.append(range)
      }
    }
    let before = points(0..<shown.lowerBound)
    return Excerpt(
      words: String(decoding: UnsafeBufferPointer(rebasing: words[shown]), as: UTF16.self),
      marks: marks.map { $0.lowerBound - shown.lowerBound..<$0.upperBound - shown.lowerBound },
      source: start + before..<start + before + points(shown), isCutBefore: shown.lowerBound > sentence.lowerBound,
      isCutAfter: shown.upperBound < sentence.upperBound)
  }

  /// Moved so that no character of two units is cut.
  private func whole(_ range: Range<Int>) -> Range<Int> {
    func isSecond(_ at: Int) -> Bool { at < words.count && words[at] & 0xFC00 == 0xDC00 }
    let start = isSecond(range.lowerBound) ? range.lowerBound + 1 : range.lowerBound
    return start..<max(start, isSecond(range.upperBound) ? range.upperBound + 1 : range.upperBound)
  }

  /// Code points in a stretch of units.
  func points(_ range: Range<Int>) -> Int { range.count - words[range].count { $0 & 0xFC00 == 0xDC00 } }

  /// Lines begun before a unit, and code points since the last of them.
  func lines(before place: Int) -> (broken: Int, column: Int) {
    let before = words[..<place]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (before.count { $0 == 0x0A }, points(start..<place))
  }
}
