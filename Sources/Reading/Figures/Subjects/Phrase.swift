import Documents

/// 短语: the words before a number or after it, taken apart into what names the subject and what only accompanies it.
struct Phrase: Sendable {
  struct Token: Sendable {
    var range: Range<Int>
    /// Nothing: a stretch of words no list knows, the substance of most subjects.
    var word: ClauseWord?
  }

  var tokens: [Token]

  /// Takes apart the pieces of text given, dropping brackets with their contents. What it used is best given back to the
  /// notepad.
  init(on notepad: Notepad, _ range: Range<Int>) {
    tokens = notepad.takeTokens()
    guard !range.isEmpty else { return }
    let (text, lexicon) = (notepad.text, ClauseWords.lexicon)
    var at = range.lowerBound
    var open = at
    func close(_ end: Int) {
      if end > open { tokens.append(Token(range: open..<end)) }
    }
    while at < range.upperBound {
      let unit = text[at]
      if unit == 0xFF08 || unit == 0x28, let end = Phrase.bracketEnd(in: text, at: at, limit: range.upperBound) {
        close(at)
        at = end
        open = at
      } else if unit == 0x201C, let end = Phrase.quoteEnd(in: text, at: at, limit: range.upperBound) {
        at = end  // what is quoted is one word
      } else if let match = lexicon.longest(in: text, at: at, limit: range.upperBound),
        !(match.length == 1 && at > open && match.value != .connective && match.value != .preposition)
      {
        if match.value == .noun {
          at += match.length
          continue
        }
        close(at)
        tokens.append(Token(range: at..<at + match.length, word: match.value))
        at += match.length
        open = at
      } else {
        at += 1
      }
    }
    close(range.upperBound)
  }

  private static func bracketEnd(in text: Text, at position: Int, limit: Int) -> Int? {
    for at in position..<limit where text[at] == 0xFF09 || text[at] == 0x29 { return at + 1 }
    return nil
  }

  private static func quoteEnd(in text: Text, at position: Int, limit: Int) -> Int? {
    for at in position..<min(limit, position + 30) where text[at] == 0x201D { return at + 1 }
    return nil
  }

  var isEmpty: Bool { tokens.isEmpty }

  func wording(on notepad: Notepad) -> Wording { wording(on: notepad, tokens.count) }

  /// The words of the first tokens.
  func wording(on notepad: Notepad, _ count: Int) -> Wording {
    guard count > 0 else { return Wording() }
    var length = 0
    for token in tokens[..<count] { length += token.range.count }
    let (start, end) = (tokens[0].range.lowerBound, tokens[count - 1].range.upperBound)
    // Mostly nothing between them was dropped.
    if length == end - start { return notepad.wording(start..<end) }
    return notepad.wording(tokens[..<count].lazy.map(\.range), count: length)
  }
}
