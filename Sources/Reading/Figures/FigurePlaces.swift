/// 数据所在: where the figures of a document begin, and which of them are to be reached.
///
/// Noted when they are found: findings cost much to look through.
struct FigurePlaces {
  /// Where each begins, doubled, and one more where it is to be reached.
  private var marks: [Int] = []

  /// Adds the next figure in text order.
  mutating func append(start: Int, isTarget: Bool) {
    marks.append(start << 1 | (isTarget ? 1 : 0))
  }

  /// Forgets all but the first figures.
  mutating func keep(_ count: Int) {
    marks.removeSubrange(min(count, marks.count)...)
  }

  func start(_ index: Int) -> Int { marks[index] >> 1 }

  /// Whether the figure is to be reached.
  func isTarget(_ index: Int) -> Bool { marks[index] & 1 != 0 }

  /// How many figures begin before a position.
  func count(before position: Int) -> Int { marks.countBelow { $0 >> 1 < position } }

  /// Positions of the figures that begin inside a range, if as many as `known` are known to begin before it.
  func inside(_ range: Range<Int>, after known: Int) -> Range<Int> {
    var first = known
    while first < marks.count, start(first) < range.lowerBound { first += 1 }
    var end = first
    while end < marks.count, start(end) < range.upperBound { end += 1 }
    return first..<end
  }
}
