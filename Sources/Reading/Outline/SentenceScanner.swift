import Documents

/// Cuts a text into sentences: the only pass of the outline over every character.
struct SentenceScanner {
  private let text: Text
  private let signs: Signs
  private var sentences: [Sentence] = []
  private var current: Sentence?
  private var at = 0
  private var lineStart = 0
  /// Whether the text before the next sentence lets a paragraph begin there.
  private var opening = Sentence.Opening.paragraph
  private let width: Int?

  init(_ signs: Signs, lineWidth: Int?) {
    self.signs = signs
    text = signs.text
    width = lineWidth
  }

  /// - Parameter most: so many and one more are found, then the scan ends.
  static func sentences(of signs: Signs, lineWidth: Int?, most: Int) -> [Sentence] {
    var scanner = SentenceScanner(signs, lineWidth: lineWidth)
    scanner.scan(most: most)
    return scanner.sentences
  }

  private mutating func scan(most: Int) {
    sentences.reserveCapacity(min(text.count / 24, most))
    for stretch in signs.stretches where stretch.end >= at {  // a mark may be passed over with the one before
      if stretch.end > at {
        if current == nil { begin() }
        if stretch.all.contains(.number), (at..<stretch.end).contains(where: { text[$0].isDigit }) {
          current?.hasDigit = true
        }
        at = stretch.end
      }
      if at < text.count { take(text[at]) }
      if sentences.count > most { return }
    }
    close(at: at, with: 0x0A)
  }

  private mutating func begin() {
    current = Sentence(start: at, end: at, terminator: 0x0A, opening: opening)
    opening = .none
  }

  /// The mark that the text goes on with.
  private mutating func take(_ unit: UInt16) {
    switch unit {
    case 0xFF0C, 0x2C:  // ，,
      current?.commas += 1
      at += 1
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F:  // 。！？!?
      if current == nil, !sentences.isEmpty {
        at += 1  // a second mark, ！！
      } else {
        close(at: at, with: unit)
        at += 1
        skipClosers()
      }
    case 0xFF1B, 0x3B, 0xFF1A, 0x3A:  // ；;：:
      if startsCountedItem(at + 1) { close(at: at, with: unit) }
      at += 1
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x2028, 0x2029, 0x5C: takeLineBreak()
    case 0x2460...0x2473: takeWord()  // ①
    default: takeBlank()
    }
  }

  private mutating func takeWord() {
    if current == nil { begin() }
    at += 1
  }

  private mutating func takeBlank() {
    let length = LineBreak.blank(in: text, at: at)
    if length == 0 { return takeWord() }  // an ampersand that is none
    let blank = at
    while at < text.count, case let more = LineBreak.blank(in: text, at: at), more > 0 { at += more }
    if current == nil {
      if opening == .none { opening = .blank }
    } else if HeadingNumber.read(in: text, at: at) != nil {
      close(at: blank, with: 0x20)
      opening = .blank
    }
  }

  private mutating func takeLineBreak() {
    let length = LineBreak.length(in: text, at: at)
    guard length > 0 else { return takeWord() }  // a backslash that is none
    let line = lineStart
    lineStart = at + length
    let isFull = width.map { at - line >= $0 - 1 } ?? false
    if let open = current {
      // A line that stands on its own is a heading or a stamp; otherwise the line was broken inside a sentence.
      let standsAlone = open.opening >= .line && open.start - line < 8 && at - open.start <= 60 && !isFull
      if standsAlone || text[at - 1].isAny(of: "：:；;") || HeadingNumber.read(in: text, at: next(lineStart)) != nil {
        close(at: at, with: 0x0A)
        opening = .paragraph
      }
    } else if isFull, CharacterClass.of(text[lineStart]).contains(.han), opening != .paragraph {
      opening = .line  // a full line that happens to end a sentence
    } else {
      opening = .paragraph
    }
    at = lineStart
  }

  private func next(_ position: Int) -> Int {
    var at = position
    while at < text.count {
      let length = LineBreak.blank(in: text, at: at) + LineBreak.length(in: text, at: at)
      if length == 0 { return at }
      at += length
    }
    return at
  }

  /// 一是 behind a colon or semicolon; （一） behind a colon, where lines have been glued.
  private func startsCountedItem(_ position: Int) -> Bool {
    switch text[position] {
    case 0x28, 0xFF08: text[position + 1] == 0x4E00 && HeadingNumber.read(in: text, at: position)?.value == 1
    default: text[position + 1] == 0x662F && Numeral.hanDigit(text[position]) != nil
    }
  }

  private mutating func close(at position: Int, with terminator: UInt16) {
    guard var sentence = current else { return }
    current = nil
    sentence.end = position
    sentence.terminator = terminator
    while sentence.end > sentence.start, CharacterClass.of(text[sentence.end - 1]).contains(.space) {
      sentence.end -= 1
    }
    sentences.append(sentence)
  }

  /// Quotes and brackets after an end mark belong to the sentence before.
  private mutating func skipClosers() {
    while at < text.count, closes(text[at]) { at += 1 }
  }

  private func closes(_ unit: UInt16) -> Bool {
    if unit &- 0x3400 < 0x6C00 { return false }  // a Chinese character
    switch unit {
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x29, 0x3011, 0x300B, 0x22: return true  // ”’」』）)】》"
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: return true  // 。！？!?
    default: return false
    }
  }
}
