internal import Documents
internal import Facts

/// 编号: one number that counts headings or items.
struct Numbered: Sendable {
  var form: Form
  var value: Int
  /// The number with its sign: （六）, 六、.
  var source: Range<Int>

  /// From the outermost to the innermost.
  enum Form: Int, Sendable, Comparable {
    case part, comma, bracket, item

    static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  /// The number as this form writes it.
  static func spoken(_ value: Int, _ form: Form) -> String {
    let word = HanNumber.spoken(value)
    switch form {
    case .part: return "第\(word)部分"
    case .comma: return word + "、"
    case .bracket: return "（\(word)）"
    case .item: return word + "是"
    }
  }

  /// The number a heading begins with.
  static func heading(in text: Text, at position: Int) -> Numbered? {
    switch text[position] {
    case 0x7B2C:  // 第
      guard let (value, end) = HanNumber.read(in: text, at: position + 1), text[end] == 0x90E8 else { return nil }
      return Numbered(form: .part, value: value, source: position..<end + 2)
    case 0xFF08, 0x28:
      guard let (value, end) = HanNumber.read(in: text, at: position + 1), text[end] == 0xFF09 || text[end] == 0x29
      else { return nil }
      return Numbered(form: .bracket, value: value, source: position..<end + 1)
    default:
      guard let (value, end) = HanNumber.read(in: text, at: position),
        text[end] == 0x3001 || text[end] == 0xFF0E || text[end] == 0x2E
      else { return nil }
      return Numbered(form: .comma, value: value, source: position..<end + 1)
    }
  }

  /// 一是 or 一要 behind a mark or at the beginning of a line.
  static func item(in text: Text, at position: Int) -> Numbered? {
    guard let (value, end) = HanNumber.read(in: text, at: position), text[end] == 0x662F, value <= 30 else {
      return nil
    }
    var before = position - 1
    while before >= 0, text[before] == 0x20 || text[before] == 0x3000 { before -= 1 }
    let mark = text[before]
    guard mark == 0 || mark == 0x0A || mark.endsSentence || mark == 0xFF1A || mark == 0x3A || mark.isComma else {
      return nil
    }
    return Numbered(form: .item, value: value, source: position..<end + 1)
  }
}
