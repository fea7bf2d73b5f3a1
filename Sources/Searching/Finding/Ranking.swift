internal import Facts

/// 排序: how well a passage answers, in points; the reasons and their weights stand together here and in decision 12.
///
/// Nothing is counted over the whole index, so that a common word costs no more than a rare one.
struct Ranking {
  /// What a passage is worth. All words are UTF-16 units.
  struct Subject {
    var words: UnsafeBufferPointer<UInt16>
    var occurrences: [Matcher.Occurrence]
    var shelf: Passage.Shelf
    var isItem: Bool
    /// The words of the headings above it hold all clauses.
    var isUnderHeading: Bool
  }

  private let clauses: Int
  /// Units of what is looked for, all clauses together.
  private let length: Int

  init(_ query: SearchQuery) {
    clauses = query.clauses.count
    length = query.clauses.reduce(0) { $0 + ($1.anyOf.map(\.folded.count).min() ?? 0) }
  }

  /// What differs by less is equal, and of equals the newer year stands first.
  static let step = 250

  /// What a year of age costs, beside the newest hit; more than twenty cost no more. A good answer of ten years ago stands
  /// behind a fair one of this year.
  static func loss(ofAge years: Int) -> Int { 40 * min(max(years, 0), 20) }

  func score(_ subject: Subject) -> Int {
    guard clauses > 0 else { return 0 }
    var points = frequency(subject) + closeness(subject)
    let first = subject.occurrences.reduce(Int.max) { min($0, $1.source.lowerBound) }
    if subject.shelf == .titles {
      // 养老服务 is better met by the heading 健全养老服务体系 than by one of forty characters, and best by itself.
      points += 900 + 1_200 * min(length, subject.words.count) / max(1, min(subject.words.count, 60))
      if first <= 4 { points += 600 }
    } else if first <= 14 {
      // A paragraph that opens with the word is about it.
      points += 500
    }
    if subject.isUnderHeading { points += 700 }
    if subject.isItem { points += 300 }
    return points
  }

  /// As BM25 does it: again and again says less and less, in a long passage less than in a short one.
  private func frequency(_ subject: Subject) -> Int {
    let norm = 12 * (25 + 75 * min(subject.words.count, 1_000) / 150)
    var points = 0
    var at = 0
    // The occurrences of a clause follow each other.
    while at < subject.occurrences.count {
      let clause = subject.occurrences[at].clause
      var weight = 0
      while at < subject.occurrences.count, subject.occurrences[at].clause == clause {
        // A number inside a longer one is rarely what is meant.
        weight += subject.occurrences[at].isWhole ? 1_000 : 150
        at += 1
      }
      points += 2_200 * weight / (weight + norm)
    }
    return points / clauses
  }

  /// Side by side as typed, near each other, in one sentence, or only in one passage.
  private func closeness(_ subject: Subject) -> Int {
    guard clauses > 1 else { return 0 }
    let found = subject.occurrences.sorted { $0.source.lowerBound < $1.source.lowerBound }
    var least = Int.max
    var last = [Int](repeating: -1, count: clauses)
    for one in found {
      last[one.clause] = one.source.lowerBound
      if let first = last.min(), first >= 0 { least = min(least, one.source.upperBound - first) }
    }
    guard least < Int.max else { return 0 }
    if isInOrder(found) { return 1_500 }
    let gap = max(0, least - length)
    return gap < 10 ? 900 : gap < 40 ? 600 : gap < 100 ? 250 : 0
  }

  private func isInOrder(_ found: [Matcher.Occurrence]) -> Bool {
    var wanted = 0
    var end = 0
    for one in found {
      if one.clause == wanted, wanted == 0 || one.source.lowerBound - end <= 1 {
        wanted += 1
        if wanted == clauses { return true }
      } else {
        wanted = one.clause == 0 ? 1 : 0
      }
      end = one.source.upperBound
    }
    return false
  }
}
