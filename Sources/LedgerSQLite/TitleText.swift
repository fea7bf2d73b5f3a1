/// 题名检索: a title as pairs of neighbouring characters, so that any part of two characters or more is found at once.
///
/// Case, spaces and punctuation do not count: 新建“社区食堂” holds 社区食堂.
enum TitleText {
  /// The pairs, with a space between.
  static func words(_ text: String) -> String { String(decoding: bytes(text), as: UTF8.self) }

  /// The same in UTF-8.
  static func bytes(_ text: String) -> [UInt8] {
    let letters = letters(text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count * 7)
    for (index, letter) in letters.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      add(letter, to: &bytes)
      // The last character stands alone as well, so that it too is found by itself.
      if index + 1 < letters.count { add(letters[index + 1], to: &bytes) }
    }
    return bytes
  }

  /// What FTS5 is asked for; nil where nothing is left to look for.
  static func query(_ text: String) -> String? {
    let letters = letters(text)
    guard letters.count > 1 else { return letters.first.map { "\"\($0)\" *" } }
    let pairs = zip(letters, letters.dropFirst()).map { "\($0)\($1)" }
    return "\"" + pairs.joined(separator: " ") + "\""
  }

  private static func add(_ letter: Unicode.Scalar, to bytes: inout [UInt8]) {
    UTF8.encode(letter).map { bytes.append(contentsOf: $0) }
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Most of every title, and nothing to ask Unicode's tables about.
      case 0x4E00..<0xA000, 0x30...0x39, 0x61...0x7A: letters.append(scalar)
      case 0..<0x30: break
      default: letters += scalar.properties.lowercaseMapping.unicodeScalars.filter(isLetter)
      }
    }
    return letters
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x4E00 && scalar.value < 0xA000 || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
  }
}
