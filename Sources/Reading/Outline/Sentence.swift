import Documents

/// 句: a stretch of text up to 。！？ or a line end that closes it, with what heading rules ask of it.
struct Sentence: Hashable, Sendable {
  /// First visible character.
  var start: Int
  /// Past the last character, the end mark not included.
  var end: Int
  /// 。！？ as written, `;` `:` before a counted item, `\n` for a line that ends without a mark.
  var terminator: UInt16
  /// ，and ， in half width.
  var commas = 0
  var hasDigit = false
  var opening = Opening.none

  var count: Int { end - start }

  /// 句首: how the sentence begins.
  enum Opening: UInt8, Comparable, Sendable {
    /// in the middle of a paragraph
    case none
    /// after a blank inside a long line, where glued text has lost its line end
    case blank
    /// at the start of a line that continues a paragraph
    case line
    /// at the start of a paragraph
    case paragraph

    static func < (left: Opening, right: Opening) -> Bool { left.rawValue < right.rawValue }
  }
}

/// 断行: line ends as reports have them, the escaped `\r\n` of spreadsheet exports included.
enum LineBreak {
  /// Units of the line break at a position; 0 where there is none.
  static func length(in text: Text, at position: Int) -> Int {
    switch text[position] {
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x2028, 0x2029: 1
    case 0x5C: escaped(in: text, at: position)
    default: 0
    }
  }

  private static func escaped(in text: Text, at position: Int) -> Int {
    if text[position + 1] == 0x6E { return 2 }
    guard text[position + 1] == 0x72 else { return 0 }
    return text[position + 2] == 0x5C && text[position + 3] == 0x6E ? 4 : 2
  }

  /// Units of the blank at a position, `&nbsp;` and invisible marks included; 0 where there is none.
  static func blank(in text: Text, at position: Int) -> Int {
    let unit = text[position]
    if CharacterClass.of(unit).contains(.space) || unit == 0xFEFF { return 1 }
    if unit == 0x26, text[position + 1] == 0x6E, text[position + 5] == 0x3B { return 6 }
    return 0
  }
}
