import Documents

extension Text {
  /// Where a unit stands first in a range.
  func first(_ unit: UInt16, in range: Range<Int>) -> Int? {
    range.first { self[$0] == unit }
  }

  func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
    range.contains { matches(word, at: $0, limit: range.upperBound) }
  }

  /// Whether `word` stands at a position.
  @inline(__always)
  func hasWord(_ word: StaticString, at position: Int) -> Bool { matches(word, at: position) }

  /// Whether `word` stands at a position and ends within the limit. Builds nothing: it walks the literal's own bytes.
  func matches(_ word: StaticString, at position: Int, limit: Int = .max) -> Bool {
    var at = position
    var byte = word.utf8Start  // a static literal lives as long as the program
    let end = byte + word.utf8CodeUnitCount
    while byte < end {
      let lead = UInt16(byte[0])
      let unit: UInt16
      if lead < 0x80 {
        unit = lead
        byte += 1
      } else if lead < 0xE0 {
        unit = (lead & 0x1F) << 6 | UInt16(byte[1] & 0x3F)
        byte += 2
      } else {
        unit = (lead & 0x0F) << 12 | UInt16(byte[1] & 0x3F) << 6 | UInt16(byte[2] & 0x3F)
        byte += 3
      }
      guard self[at] == unit, at < limit else { return false }
      at += 1
    }
    return true
  }

  /// The units of a range without blanks: 名  词  解  释.
  func bare(_ range: Range<Int>) -> [UInt16] {
    range.lazy.map { self[$0] }.filter { !CharacterClass.of($0).contains(.space) }
  }
}
