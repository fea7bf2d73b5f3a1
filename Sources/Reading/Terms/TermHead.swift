import Documents

/// 词条头: how an explained term begins: 1.六稳六保（P3）：, [1]“双盲”评审：, 三医联动(P10):.
struct TermHead {
  /// The number it is given; 0 where it has none.
  var number: Int
  var term: Range<Int>
  var page: Int?
  /// Where the definition begins.
  var definition: Int

  /// Terms are short; a colon further on belongs to a sentence.
  private static let longestTerm = 64

  /// The head that begins at a position; an unnumbered term must name its page.
  static func read(in text: Text, at position: Int, limit: Int) -> TermHead? {
    let (number, start) = numbering(in: text, at: position)
    guard start < limit, let colon = colon(in: text, start..<min(limit, start + longestTerm)) else { return nil }
    let (term, page) = cutPage(in: text, start..<colon)
    guard term.count > 0, number > 0 || page != nil else { return nil }
    return TermHead(number: number, term: term, page: page, definition: pastBlanks(in: text, at: colon + 1))
  }

  /// 1. 1、 [1] ［1］ 〔1〕 【1】 (1) ① 注1：
  static func numbering(in text: Text, at position: Int) -> (number: Int, end: Int) {
    var at = position
    if text[at] == 0x6CE8 {  // 注
      at += text[at + 1] == 0x91CA ? 2 : 1
      if text[at] == 0xFF1A || text[at] == 0x3A { at += 1 }
    }
    at = pastBlanks(in: text, at: at)
    if case 0x2460...0x2473 = text[at] { return (Int(text[at]) - 0x245F, pastBlanks(in: text, at: at + 1)) }
    let isBracketed = isOpening(text[at])
    if isBracketed { at += 1 }
    var number = 0
    let digits = at
    while at < digits + 3, let digit = text[at].digitValue {
      number = number * 10 + Int(digit)
      at += 1
    }
    guard at > digits else { return (0, position) }
    if isBracketed ? isClosing(text[at]) : (isPoint(text[at]) && !text[at + 1].isDigit) || text[at] == 0x2E {
      return (number, pastBlanks(in: text, at: at + 1))
    }
    return (0, position)
  }

  private static func isOpening(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x5B, 0xFF3B, 0x3014, 0x3010, 0x28, 0xFF08: true
    default: false
    }
  }

  private static func isClosing(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x5D, 0xFF3D, 0x3015, 0x3011, 0x29, 0xFF09: true
    default: false
    }
  }

  private static func isPoint(_ unit: UInt16) -> Bool { unit == 0x2E || unit == 0xFF0E || unit == 0x3001 }

  private static func colon(in text: Text, _ range: Range<Int>) -> Int? {
    for at in range {
      switch text[at] {
      case 0xFF1A, 0x3A: return at
      case 0x3002, 0xFF1B, 0x3B: return nil
      case 0x0A: if !CharacterClass.of(text[at + 1]).contains(.han) { return nil }
      default: break
      }
    }
    return nil
  }

  /// （P3） or （第3页） at the end of the term.
  private static func cutPage(in text: Text, _ range: Range<Int>) -> (Range<Int>, Int?) {
    let trimmed = trim(text, range)
    guard let (open, page) = Page.ending(in: text, trimmed) else { return (trimmed, nil) }
    return (trim(text, trimmed.lowerBound..<open), page)
  }

  static func trim(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isBlank(text, low) { low += 1 }
    while high > low, isBlank(text, high - 1) { high -= 1 }
    return low..<high
  }

  private static func isBlank(_ text: Text, _ at: Int) -> Bool {
    text[at] == 0x0A || CharacterClass.of(text[at]).contains(.space)
  }

  static func pastBlanks(in text: Text, at position: Int) -> Int {
    var at = position
    while at < text.count, isBlank(text, at) { at += 1 }
    return at
  }
}

/// 页码: the page a term stands on, given in brackets: （P3）, (见第2页).
enum Page {
  /// The page bracket that ends a range, and where it opens.
  static func ending(in text: Text, _ range: Range<Int>) -> (open: Int, page: Int)? {
    guard let last = range.last, text[last] == 0x29 || text[last] == 0xFF09 else { return nil }
    var at = last - 1
    while at > range.lowerBound, last - at < 12, text[at] != 0x28, text[at] != 0xFF08 { at -= 1 }
    guard text[at] == 0x28 || text[at] == 0xFF08 else { return nil }
    let open = at
    at += 1
    var (page, isPage) = (0, false)
    while at < last {
      if let digit = text[at].digitValue {
        page = min(page * 10 + Int(digit), 99_999)
      } else if text[at].isAny(of: "PpＰ页") {
        isPage = true
      } else if !text[at].isAny(of: "见第. ") {
        return nil
      }
      at += 1
    }
    return isPage && page > 0 ? (open, page) : nil
  }
}
