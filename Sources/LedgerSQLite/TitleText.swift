/// 题名检索: a title as pairs of neighbouring characters, so that any part of two characters or more is found at once.
///
/// Case, spaces and punctuation do not count: 新建“社区食堂” holds 社区食堂.
enum TitleText {
  /// The pairs, with a space between.
  static func words(_ text: String) -> String {
    let letters = letters(text)
    // The last character stands alone as well, so that it too is found by itself.
    return (pairs(letters) + letters.suffix(1).map { String($0) }).joined(separator: " ")
  }

  /// What FTS5 is asked for; nil where nothing is left to look for.
  static func query(_ text: String) -> String? {
    let letters = letters(text)
    guard letters.count > 1 else { return letters.first.map { "\"\($0)\" *" } }
    return "\"" + pairs(letters).joined(separator: " ") + "\""
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { scalar in
      scalar.value >= 0x4E00 && scalar.value < 0xA000 || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
  }

  private static func pairs(_ letters: [Unicode.Scalar]) -> [String] {
    var pairs: [String] = []
    pairs.reserveCapacity(letters.count)
    for (one, next) in zip(letters, letters.dropFirst()) {
      var pair = String.UnicodeScalarView()
      pair.append(one)
      pair.append(next)
      pairs.append(String(pair))
    }
    return pairs
  }
}
