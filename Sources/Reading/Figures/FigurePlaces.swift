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

  /// Positions of the figures that begin inside a range.
  func inside(_ range: Range<Int>) -> Range<Int> {
    let first = starts.countBelow { $0 < range.lowerBound }
    var end = first
    while end < starts.count, starts[end] < range.upperBound { end += 1 }
    return first..<end
  }
}
