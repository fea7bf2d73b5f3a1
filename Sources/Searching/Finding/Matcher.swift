/// 核对: whether a passage really holds what is looked for, and where. The same words that `grep` would find in folded text.
struct Matcher {
  struct Occurrence {
    /// Which clause of the query.
    var clause: Int
    /// UTF-16 units of the words.
    var source: Range<Int>
    /// Whether it is not the middle of a longer number or Latin word.
    var isWhole: Bool
  }

  private let clauses: [[[UInt16]]]
  private let without: [[UInt16]]
  private var folded: [UInt16] = []
  private var places: [Int32] = []
  /// How many of the two are in use.
  private var count = 0

  init(_ query: SearchQuery) {
    clauses = query.clauses.map { $0.anyOf.map(\.folded) }
    without = query.without.map(\.folded)
  }

  /// Of the words looked at last, folded.
  var hash: Int {
    folded.withUnsafeBytes { bytes in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[..<(count * 2)]))
      return hasher.finalize()
    }
  }

  /// Where every clause stands, in the order of the clauses; nothing where one does not, or an excluded word does.
  mutating func occurrences(in words: UnsafeBufferPointer<UInt16>) -> [Occurrence]? {
    fold(words)
    for word in without where first(word, from: 0) != nil { return nil }
    var found: [Occurrence] = []
    for (clause, choices) in clauses.enumerated() {
      let before = found.count
      for word in choices { find(word, clause, &found) }
      if found.count == before { return nil }
    }
    return found
  }

  private mutating func fold(_ words: UnsafeBufferPointer<UInt16>) {
    if folded.count < words.count {
      folded = [UInt16](repeating: 0, count: words.count * 2)
      places = [Int32](repeating: 0, count: words.count * 2)
    }
    count = folded.withUnsafeMutableBufferPointer { folded in
      places.withUnsafeMutableBufferPointer { Folding.fold(words, into: folded, $0) }
    }
  }

  private func find(_ word: [UInt16], _ clause: Int, _ found: inout [Occurrence]) {
    var start = 0
    // A word of one letter in a giant passage: more than these change nothing.
    var most = 200
    while most > 0, let at = first(word, from: start) {
      let end = at + word.count
      found.append(
        Occurrence(clause: clause, source: Int(places[at])..<Int(places[end - 1]) + 1, isWhole: isWhole(at..<end)))
      start = end
      most -= 1
    }
  }

  /// Not the middle of a longer number or Latin word; 5% is in the middle of 6.5%, and 27 of 27.9.
  private func isWhole(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    func unit(_ at: Int) -> UInt16 { at >= 0 && at < count ? folded[at] : 0 }
    func isDigit(_ at: Int) -> Bool { unit(at) &- 0x30 < 10 }
    if Folding.isLatin(unit(start)), Folding.isLatin(unit(start - 1)) { return false }
    if Folding.isLatin(unit(end - 1)), Folding.isLatin(unit(end)) { return false }
    if isDigit(start), unit(start - 1) == 0x2E, isDigit(start - 2) { return false }
    return !(isDigit(end - 1) && unit(end) == 0x2E && isDigit(end + 1))
  }

  private func first(_ word: [UInt16], from start: Int) -> Int? {
    folded.withUnsafeBufferPointer { text in
      WordSearch.first(word, in: UnsafeBufferPointer(rebasing: text[..<count]), from: start)
    }
  }
}
