import Documents

/// Cuts a text into sentences: the only pass of the outline over every character.
struct SentenceScanner {
  private let text: Text
  private var sentences: [Sentence] = []
  private var current: Sentence?
  private var at = 0
  private var lineStart = 0
  /// Whether the text before the next sentence lets a paragraph begin there.
  private var opening = Sentence.Opening.paragraph
  private let width: Int?

  init(_ text: Text) {
    self.text = text
    width = LineWidth.broken(in: text)
  }

  /// - Parameter most: so many and one more are found, then the scan ends.
  static func sentences(of text: Text, most: Int) -> [Sentence] {
    var scanner = SentenceScanner(text)
    scanner.scan(most: most)
    return scanner.sentences
  }

  private mutating func scan(most: Int) {
    sentences.reserveCapacity(min(text.count / 24, most))
    let signs = Sign.table
    text.units.withUnsafeBufferPointer { units in  // a view for the length of this loop only
      while at < units.count, sentences.count <= most {
        let sign = signs[Int(units[at])]
        switch sign {
        case 0:
          if current == nil { begin() }
          at += 1
          while at < units.count, signs[Int(units[at])] == 0 { at += 1 }
        case Sign.comma.rawValue:
          current?.commas += 1
          at += 1
        case Sign.digit.rawValue:
          if current == nil { begin() }
          current?.hasDigit = true
          at += 1
        default: take(Sign(rawValue: sign), units[at])
        }
      }
    }
    close(at: at, with: 0x0A)
  }

  private mutating func begin() {
    current = Sentence(start: at, end: at, terminator: 0x0A, opening: opening)
    opening = .none
  }

  private mutating func take(_ sign: Sign, _ unit: UInt16) {
    switch sign {
    case .end:
      if current == nil, !sentences.isEmpty {
        at += 1  // a second mark, ！！
      } else {
        close(at: at, with: unit)
        at += 1
        skipClosers()
      }
    case .pause:
      if startsCountedItem(at + 1) { close(at: at, with: unit) }
      at += 1
    case .blank: takeBlank()
    default: takeLineBreak()
    }
  }

  private mutating func takeBlank() {
    let length = LineBreak.blank(in: text, at: at)
    if length == 0 {  // an ampersand that is none
      if current == nil { begin() }
      at += 1
      return
    }
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
    guard length > 0 else {  // a backslash that is none
      if current == nil { begin() }
      at += 1
      return
    }
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

/// What stops the scan, one byte per unit.
private struct Sign: RawRepresentable, Equatable {
  let rawValue: UInt8

  static let end = Sign(rawValue: 1)
  static let comma = Sign(rawValue: 2)
  static let digit = Sign(rawValue: 3)
  static let pause = Sign(rawValue: 4)
  static let blank = Sign(rawValue: 5)
  static let line = Sign(rawValue: 6)

  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 65536)
    func mark(_ characters: String, _ sign: Sign) {
      for unit in characters.utf16 { table[Int(unit)] = sign.rawValue }
    }
    mark("。！？!?", .end)
    mark("，,", .comma)
    mark("0123456789０１２３４５６７８９", .digit)
    mark("；;：:", .pause)
    mark(" \t\u{00A0}\u{3000}\u{2002}\u{2003}\u{2009}\u{200B}\u{FEFF}&", .blank)
    mark("\n\r\u{0B}\u{0C}\u{2028}\u{2029}\\", .line)
    return table
  }()
}
