import Documents

extension Text {
  /// Where a unit stands first in a range.
  func first(_ unit: UInt16, in range: Range<Int>) -> Int? {
    range.first { self[$0] == unit }
  }

  func contains(_ word: StaticUnits, in range: Range<Int>) -> Bool {
    range.contains { matches(word, at: $0, limit: range.upperBound) }
  }

  /// Whether the word stands at a position and ends within the limit.
  func matches(_ word: StaticUnits, at position: Int, limit: Int = .max) -> Bool {
    guard position + word.count <= min(limit, count) else { return false }
    for offset in 0..<word.count where self[position + offset] != word[offset] { return false }
    return true
  }

  /// The units of a range without blanks and line ends: 名  词  解  释.
  func bare(_ range: Range<Int>) -> [UInt16] {
    range.lazy.map { self[$0] }.filter { $0 != 0x0A && !CharacterClass.of($0).contains(.space) }
  }
}

extension StaticUnits {
  var count: Int { units.count }
  subscript(_ index: Int) -> UInt16 { units[index] }
}
