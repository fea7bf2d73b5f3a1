/// 题名检索: a title as pairs of neighbouring characters, so that any part of two characters or more is found at once.
///
/// Case, spaces and punctuation do not count: 新建“社区食堂” holds 社区食堂.
enum TitleText {
  /// The pairs, with a space between.
  static func words(_ text: String) -> String {
    var room = TextRoom()
    write(text, to: &room)
    return room.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// The last character stands alone as well, so that it too is found by itself.
  static func write(_ text: String, to room: inout TextRoom) {
    var isFirst = true
    eachLetter(of: text) { letter in
      room.append(letter)
      if !isFirst {
        room.append(UInt8(ascii: " "))
        room.append(letter)
      }
      isFirst = false
    }
  }

  /// What FTS5 is asked for; nil where nothing is left to look for.
  static func query(_ text: String) -> String? {
    var letters: [Unicode.Scalar] = []
    eachLetter(of: text) { letters.append($0) }
    guard letters.count > 1 else { return letters.first.map { "\"\($0)\" *" } }
    let pairs = zip(letters, letters.dropFirst()).map { "\($0)\($1)" }
    return "\"" + pairs.joined(separator: " ") + "\""
  }

  private static func eachLetter(of text: String, _ body: (Unicode.Scalar) -> Void) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Most of every title, and nothing to ask Unicode's tables about.
      case 0x4E00..<0xA000, 0x30...0x39, 0x61...0x7A: body(scalar)
      case 0..<0x30: break
      default: for lower in scalar.properties.lowercaseMapping.unicodeScalars where isLetter(lower) { body(lower) }
      }
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x4E00 && scalar.value < 0xA000 || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
  }
}

extension TextRoom {
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x800, scalar.value < 0x10000 else {
      return append(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    // Three bytes, as nearly every Chinese character.
    write(atMost: 3) {
      $0[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar.value >> 12)
      $0[1] = 0x80 | UInt8(truncatingIfNeeded: scalar.value >> 6 & 63)
      $0[2] = 0x80 | UInt8(truncatingIfNeeded: scalar.value & 63)
      return 3
    }
  }
}
