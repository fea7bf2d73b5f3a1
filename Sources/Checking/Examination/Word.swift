internal import Documents

/// 词: words to look for in a text, as the units the text is made of.
struct Word: ExpressibleByStringLiteral, Hashable, Sendable {
  let units: [UInt16]

  init(stringLiteral words: String) { units = Array(words.utf16) }
  init(_ words: some StringProtocol) { units = Array(words.utf16) }
}

extension Text {
  func has(_ word: Word, at position: Int) -> Bool {
    for (offset, unit) in word.units.enumerated() where self[position + offset] != unit { return false }
    return true
  }

  func first(_ word: Word, in range: Range<Int>) -> Int? {
    guard let head = word.units.first, range.count >= word.units.count else { return nil }
    for position in range.lowerBound...(range.upperBound - word.units.count)
    where self[position] == head && has(word, at: position) {
      return position
    }
    return nil
  }

  func contains(_ word: Word, in range: Range<Int>) -> Bool { first(word, in: range) != nil }

  func contains(any words: [Word], in range: Range<Int>) -> Bool { words.contains { first($0, in: range) != nil } }

  /// Whether a range ends with a word.
  func ends(_ range: Range<Int>, with word: Word) -> Bool {
    range.count >= word.units.count && has(word, at: range.upperBound - word.units.count)
  }

  func ends(_ range: Range<Int>, withAny words: [Word]) -> Bool { words.contains { ends(range, with: $0) } }
}

extension UInt16 {
  /// A blank, or what print leaves between lines.
  var isBlank: Bool { self == 0x20 || self == 0x3000 || self == 0x0A || self == 0x09 || self == 0xA0 || self == 0x0D }

  var isHan: Bool { self >= 0x3400 && self <= 0x9FFF }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 || self >= 0xFF10 && self <= 0xFF19 }

  /// 。！？；: ends a sentence.
  var endsSentence: Bool {
    self == 0x3002 || self == 0xFF01 || self == 0xFF1F || self == 0xFF1B || self == 0x3B || self == 0x21 || self == 0x3F
  }

  /// ，: ends a clause without ending the sentence.
  var isComma: Bool { self == 0xFF0C || self == 0x2C }
}
