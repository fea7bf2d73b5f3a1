/// 文字: words that go on a line of a table, a page or a terminal.
public enum PlainWords {
  /// Characters of the longest title, place or name of a file.
  public static let most = 2_000
  /// Characters of the longest name of an account or office.
  public static let mostOfName = 100

  /// Refuses control characters (C0, C1, DEL) and what is longer than `most`; nil is fine.
  public static func check(_ what: String, _ words: String?, most: Int = most) throws(Refusal) {
    guard let words else { return }
    var (count, before) = (0, UInt8(0))
    for byte in words.utf8 {
      // C0, DEL, and C1 by its two bytes: no table of Unicode is asked about each character of every title.
      // The words themselves are left out of the sentence: it goes to a terminal too.
      if byte < 0x20 || byte == 0x7F || before == 0xC2 && byte < 0xA0 {
        throw .other("\(what) holds a control character, such as a tab or a line end: write it on one line.")
      }
      if byte & 0xC0 != 0x80 { count += 1 }
      before = byte
    }
    if count > most {
      throw .other("\(what) has \(count) characters; at most \(most) are taken: say it shorter.")
    }
  }

  /// The same of a name, which must not be empty either.
  public static func check(name: String, of what: String) throws(Refusal) {
    if name.allSatisfy(\.isWhitespace) { throw .other("\(what) is empty: give it a name.") }
    try check(what, name, most: mostOfName)
  }
}

extension Parties {
  func checkWords() throws(Refusal) {
    try PlainWords.check("The leader's name", leader)
    try PlainWords.check("The lead office", lead)
    for office in supporting ?? [] { try PlainWords.check("A supporting office", office) }
  }
}

extension Created {
  func checkWords() throws(Refusal) {
    try PlainWords.check("The title", title)
    try PlainWords.check("The place", place)
    try PlainWords.check("The key", key)
    try parties?.checkWords()
  }
}

extension Evidence {
  public func checkWords() throws(Refusal) { try PlainWords.check("The name of a file", name) }
}

extension Event {
  /// Refuses titles, places and names that no table could show, also where they come by an assignment or a correction.
  public func checkWords() throws(Refusal) {
    switch self {
    case .created(let created): try created.checkWords()
    case .assigned(let assigned): try assigned.parties.checkWords()
    case .corrected(let correction): try correction.event.checkWords()
    default: break
    }
  }
}
