import Facts

/// 文序: where a finding stands, to sort by instead of the finding itself, which costs much to copy.
private struct Standing {
  /// Text order; what holds others comes before them. Positions of a document need no more than 32 bits.
  let place: UInt64
  /// Its position among the findings as they came, which decides between those of one place.
  let position: Int

  init(_ source: Range<Int>, _ position: Int) {
    place =
      UInt64(truncatingIfNeeded: source.lowerBound) << 32
      | UInt64(UInt32.max &- UInt32(truncatingIfNeeded: source.upperBound))
    self.position = position
  }

  static func < (left: Standing, right: Standing) -> Bool {
    left.place != right.place ? left.place < right.place : left.position < right.position
  }
}

extension [Finding] {
  /// Puts findings into text order. The parts come sorted, so that sorting merges runs.
  mutating func sortByText() {
    var standings = indices.map { Standing(self[$0].source, $0) }
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
