/// 数据所在: where the figures of a document begin, and which of them are to be reached.
///
/// Noted when they are found: findings cost much to look through.
struct FigurePlaces {
  private var starts: [Int] = []
  private var targets: [Bool] = []

  /// Adds the next figure in text order.
  mutating func append(start: Int, isTarget: Bool) {
    starts.append(start)
    targets.append(isTarget)
  }

  /// Forgets all but the first figures.
  mutating func keep(_ count: Int) {
    starts.removeSubrange(min(count, starts.count)...)
    targets.removeSubrange(min(count, targets.count)...)
  }

  func start(_ index: Int) -> Int { starts[index] }

  /// Whether the figure is to be reached.
  func isTarget(_ index: Int) -> Bool { targets[index] }

  /// How many figures begin before a position.
  func count(before position: Int) -> Int { starts.countBelow { $0 < position } }

  /// Positions of the figures that begin inside a range, if as many as `known` are known to begin before it.
  func inside(_ range: Range<Int>, after known: Int) -> Range<Int> {
    var first = known
    while first < starts.count, starts[first] < range.lowerBound { first += 1 }
    var end = first
    while end < starts.count, starts[end] < range.upperBound { end += 1 }
    return first..<end
  }
}
