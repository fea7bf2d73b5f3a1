/// 查询码: what somebody who has no account follows a request with: 80 random bits as 16 letters and digits, in fours.
enum FollowCode {
  /// Without I, L, O and U, which are misread (Crockford's Base32).
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let count = 16

  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    return inFours((0..<count).compactMap { _ in letters.randomElement(using: &generator) })
  }

  /// The same one for the same secret and delivery, so that a delivery sent again is told the code it was told first.
  ///
  /// - Parameter digest: 64 hexadecimal digits of what nobody else knows.
  static func made(of digest: String) -> String {
    let halves = digest.compactMap(\.hexDigitValue)
    // Five bits of each pair of digits: 80 bits of the first 32 digits.
    return inFours(
      stride(from: 0, to: min(halves.count - 1, count * 2), by: 2).map { at in
        letters[(halves[at] << 4 | halves[at + 1]) & 31]
      })
  }

  /// As it was given out, however it is typed: small letters, blanks, O for 0; nil where it cannot be a code.
  static func read(_ typed: String) -> String? {
    var found: [Character] = []
    for character in typed.prefix(60) {
      switch character.uppercased() {
      case "O": found.append("0")
      case "I", "L": found.append("1")
      case let upper:
        let letter = Character(wide: upper)
        if let letter, letters.contains(letter) { found.append(letter) }
      }
    }
    guard found.count == count else { return nil }
    return inFours(found)
  }

  private static func inFours(_ letters: [Character]) -> String {
    stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
      .joined(separator: "-")
  }

  /// Under this the item is known in the ledger (外部编号): the digest of the code, never the code.
  static func key(_ code: String, _ digest: (String) -> String) -> String { "code " + digest(code) }
}

extension Character {
  /// One character; a full-width one (ＡＢＣ１２３) as its narrow one.
  fileprivate init?(wide text: String) {
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else { return nil }
    let isWide = (0xFF01...0xFF5E).contains(scalar.value)
    guard let narrow = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar else { return nil }
    self = Character(narrow)
  }
}
