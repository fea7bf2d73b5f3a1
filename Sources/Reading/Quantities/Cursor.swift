import Documents

/// 光标: a place in a text from which a rule takes what it knows.
///
/// A rule gets its own copy, so that a rule that gives up leaves nothing behind.
struct Cursor {
  let text: Text
  let start: Int
  var at: Int
  /// End of the line: no expression crosses it.
  let limit: Int
  let memo: AmountMemo

  init(_ text: Text, at position: Int, limit: Int, memo: AmountMemo) {
    self.text = text
    self.memo = memo
    start = position
    at = position
    self.limit = limit
  }

  var next: UInt16 { at < limit ? text[at] : 0 }
  var isAtEnd: Bool { at >= limit }

  func peek(_ distance: Int) -> UInt16 { at + distance < limit ? text[at + distance] : 0 }

  /// Whether this word stands here.
  func sees(_ word: StaticString) -> Bool { length(of: word, at: at) != nil }

  /// Whether one of these characters stands here.
  func sees(anyOf characters: StaticString, ahead: Int = 0) -> Bool {
    let unit = peek(ahead)
    guard unit != 0 else { return false }
    return characters.withUTF8Buffer { bytes in
      var index = 0
      while index < bytes.count {
        if Cursor.unit(bytes, &index) == unit { return true }
      }
      return false
    }
  }

  /// Whether the text before the start ends in this word.
  func follows(_ word: StaticString, at position: Int? = nil) -> Bool {
    let count = word.withUTF8Buffer { bytes in
      var (index, count) = (0, 0)
      while index < bytes.count {
        _ = Cursor.unit(bytes, &index)
        count += 1
      }
      return count
    }
    let from = (position ?? start) - count
    return from >= 0 && length(of: word, at: from, limit: position ?? start) != nil
  }

  mutating func take(_ word: StaticString) -> Bool {
    guard let length = length(of: word, at: at) else { return false }
    at += length
    return true
  }

  mutating func take(anyOf characters: StaticString) -> UInt16? {
    guard sees(anyOf: characters) else { return nil }
    at += 1
    return text[at - 1]
  }

  mutating func take<Value>(_ words: Lexicon<Value>) -> Value? {
    guard let match = words.longest(in: text, at: at, limit: limit) else { return nil }
    at += match.length
    return match.value
  }

  func sees<Value>(_ words: Lexicon<Value>) -> Bool { words.longest(in: text, at: at, limit: limit) != nil }

  /// Over one blank; more is a column of a table, not a phrase.
  mutating func skipBlank() {
    if CharacterClass.of(next).contains(.space) { at += 1 }
  }

  private func length(of word: StaticString, at position: Int, limit: Int? = nil) -> Int? {
    word.withUTF8Buffer { bytes in
      var (index, place) = (0, position)
      while index < bytes.count {
        guard place < limit ?? self.limit, Cursor.unit(bytes, &index) == text[place] else { return nil }
        place += 1
      }
      return place - position
    }
  }

  /// The next unit of a literal, which the compiler has checked.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt16 {
    let lead = UInt16(bytes[index])
    if lead < 0x80 {
      index += 1
      return lead
    }
    if lead < 0xE0 {
      index += 2
      return (lead & 0x1F) << 6 | UInt16(bytes[index - 1] & 0x3F)
    }
    index += 3
    return (lead & 0x0F) << 12 | UInt16(bytes[index - 2] & 0x3F) << 6 | UInt16(bytes[index - 1] & 0x3F)
  }
}
