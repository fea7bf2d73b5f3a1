import Facts

/// 文序: where a finding stands, to sort by instead of the finding itself, which costs much to copy.
private struct Standing {
  let start: Int
  let end: Int
  /// Its position among the findings as they came.
  let position: Int

  /// Text order; what holds others comes before them; else as they came.
  static func < (left: Standing, right: Standing) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.end != right.end { return left.end > right.end }
    return left.position < right.position
  }
}

extension [Finding] {
  /// Puts findings into text order. The parts come sorted, so that sorting merges runs.
  mutating func sortByText() {
    var standings = indices.map {
      Standing(start: self[$0].source.lowerBound, end: self[$0].source.upperBound, position: $0)
    }
    standings.sort { $0 < $1 }
    var origins = standings.map(\.position)
    withUnsafeMutableBufferPointer { findings in  // only its swaps move: those of an array copy, and count references
      // Each cycle of the permutation is walked once.
      for first in origins.indices where origins[first] != first {
        var at = first
        while origins[at] != first {
          let next = origins[at]
          findings.swapAt(at, next)
          origins[at] = at
          at = next
        }
        origins[at] = at
      }
    }
  }
}
