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

extension [Standing] {
  /// Sorts what comes in a few runs that are sorted already, one for each kind of findings: two by two they become one.
  fileprivate mutating func mergeRuns() {
    var ends = indices.dropFirst().filter { self[$0] < self[$0 - 1] } + [count]
    var merged: [Standing] = []
    while ends.count > 1 {
      merged.removeAll(keepingCapacity: true)
      merged.reserveCapacity(count)
      var kept: [Int] = []
      for pair in stride(from: 0, to: ends.count, by: 2) {
        let (middle, end) = (ends[pair], ends[Swift.min(pair + 1, ends.count - 1)])
        var (left, right) = (merged.count, middle)
        while left < middle || right < end {
          let takesRight = right < end && (left == middle || self[right] < self[left])
          merged.append(self[takesRight ? right : left])
          if takesRight { right += 1 } else { left += 1 }
        }
        kept.append(end)
      }
      swap(&self, &merged)
      ends = kept
    }
  }
}

extension [Finding] {
  /// Puts findings into text order.
  mutating func sortByText() {
    var standings = indices.map { Standing(self[$0].source, $0) }
    standings.mergeRuns()
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
