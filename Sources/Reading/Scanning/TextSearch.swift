import Documents

extension Text {
  /// Where a unit stands first in a range.
  func first(_ unit: UInt16, in range: Range<Int>) -> Int? {
    range.first { self[$0] == unit }
  }

  func contains(_ word: StaticUnits, in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if matches(word, at: at, limit: range.upperBound) { return true }
      at += 1
    }
    return false
  }

  /// Whether the word stands at a position and ends within the limit.
  @inline(__always)  // mostly the first character settles it
  func matches(_ word: StaticUnits, at position: Int, limit: Int = .max) -> Bool {
    self[position] == word.first && matchesAll(of: word, at: position, limit: limit)
  }

  private func matchesAll(of word: StaticUnits, at position: Int, limit: Int) -> Bool {
    var at = position
    for unit in word {
      guard at < limit, self[at] == unit else { return false }
      at += 1
    }
    return true
  }

  /// The units of a range without blanks and line ends: 名  词  解  释.
  func bare(_ range: Range<Int>) -> [UInt16] {
    range.lazy.map { self[$0] }.filter { $0 != 0x0A && !CharacterClass.of($0).contains(.space) }
  }
}
