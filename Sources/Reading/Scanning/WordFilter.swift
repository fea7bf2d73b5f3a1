import Documents

/// 双字筛: tells of most places in a text, by two characters, that no word of a list stands there.
///
/// A large lexicon lies in slow memory; this lies in the fastest, and what passes it is looked up for certain.
struct WordFilter: Sendable {
  /// By character: 0 opens no word, 1 opens words whose next character decides, 2 is a word by itself.
  private let openers: [UInt8]
  /// One bit for the first two characters of every word, at a place that mixes them: 8 KiB.
  private let pairs: [UInt64]

  /// - Parameter backward: Words are looked up from their last character.
  init(_ words: some Sequence<String>, backward: Bool = false) {
    var openers = [UInt8](repeating: 0, count: 65536)
    var pairs = [UInt64](repeating: 0, count: 1024)
    for word in words {
      let units = backward ? Array(word.utf16.suffix(2).reversed()) : Array(word.utf16.prefix(2))
      guard let first = units.first else { continue }
      openers[Int(first)] = max(openers[Int(first)], units.count == 1 ? 2 : 1)
      if units.count > 1 {
        let place = Self.place(first, units[1])
        pairs[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    self.openers = openers
    self.pairs = pairs
  }

  /// Whether a word may open with a character, and go on with the next one. Without branches but the caller's: half of
  /// the characters of a text open some word, in no order that a processor could foresee.
  @inline(__always)
  func passes(_ first: UInt16, _ second: UInt16) -> Bool {
    let opener = UInt64(openers[Int(first)])
    let place = Self.place(first, second)
    let pair = pairs[place >> 6] >> UInt64(place & 63)
    return (opener >> 1 | opener & pair) & 1 != 0
  }

  @inline(__always)
  private static func place(_ first: UInt16, _ second: UInt16) -> Int {
    Int(truncatingIfNeeded: ((UInt64(first) << 16 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
