import Documents

/// 单位词表: words of units with the one name each is reported under.
struct UnitWords: Sendable {
  private let lexicon: Lexicon<Unit>
  /// The spellings that begin with 个, without it: 月 for 一个半月.
  private let counted: Lexicon<Unit>

  private struct Unit: Sendable {
    let name: String
    let notBefore: [UInt16]
  }

  /// Each row is one unit: its name first, then its other spellings, blank-separated. Latin words are also known in
  /// full width. `notBefore` says for a spelling which characters make another word of it: 三里屯.
  init(_ rows: [String], notBefore: [String: String] = [:]) {
    var words: [(String, Unit)] = []
    for row in rows {
      let spellings = row.split(separator: " ").map(String.init)
      guard let name = spellings.first else { continue }
      for spelling in spellings {
        let unit = Unit(name: name, notBefore: Array((notBefore[spelling] ?? "").utf16))
        words.append((spelling, unit))
        if let wide = UnitWords.wide(spelling) { words.append((wide, unit)) }
      }
    }
    lexicon = Lexicon(words)
    counted = Lexicon(words.filter { $0.0.hasPrefix("个") }.map { (String($0.0.dropFirst()), $0.1) })
  }

  /// Ａ for A, where there is anything to widen.
  private static func wide(_ word: String) -> String? {
    guard word.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x7A }) else { return nil }
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      scalars.append((0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(scalars)
  }

  /// The unit at the cursor; a Latin one ends where the letters end.
  func take(_ cursor: inout Cursor) -> String? { take(&cursor, from: lexicon) }

  /// The unit at the cursor that says 个, where that stood earlier: 一个半月.
  func takeCounted(_ cursor: inout Cursor) -> String? { take(&cursor, from: counted) }

  private func take(_ cursor: inout Cursor, from lexicon: Lexicon<Unit>) -> String? {
    guard let match = lexicon.longest(in: cursor.text, at: cursor.at, limit: cursor.limit) else { return nil }
    let end = cursor.at + match.length
    let after = end < cursor.limit ? cursor.text[end] : 0
    if match.value.notBefore.contains(after) { return nil }
    let isLatin = CharacterClass.of(cursor.text[end - 1]).contains(.letter)
    if isLatin, after.isLetterOrDigit { return nil }
    cursor.at = end
    return match.value.name
  }
}
