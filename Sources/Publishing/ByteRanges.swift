internal import Documents

/// 字节位置: turns code points into bytes of the file, one after the other.
///
/// Findings come in text order, so the walk goes on from where the last answer stood: all answers together cost about
/// one pass over the text, and nothing is kept per character.
struct ByteRanges {
  private let document: Document
  private var position = 0
  private var byte = 0

  init(_ document: Document) { self.document = document }

  /// Bytes of the file, or nothing where the form has no such thing.
  mutating func range(_ source: Range<Int>) -> Range<Int>? {
    guard source.lowerBound >= 0, source.upperBound <= document.text.count else { return nil }
    switch document.bytes {
    case .none: return nil
    case .utf8(let offset):
      let start = walk(to: source.lowerBound, width: ByteRanges.utf8Width) + offset
      return start..<max(start, walk(to: source.upperBound, width: ByteRanges.utf8Width) + offset)
    case .utf16(let offset):
      let start = walk(to: source.lowerBound, width: ByteRanges.utf16Width) + offset
      return start..<max(start, walk(to: source.upperBound, width: ByteRanges.utf16Width) + offset)
    case .positions(let positions):
      guard source.upperBound < positions.count else { return nil }
      let start = Int(positions[source.lowerBound])
      return start..<max(start, Int(positions[source.upperBound]))
    }
  }

  @inline(__always)
  private mutating func walk(to target: Int, width: (Text, Int) -> Int) -> Int {
    let text = document.text
    while position < target {
      byte += width(text, position)
      position += 1
    }
    while position > target {
      position -= 1
      byte -= width(text, position)
    }
    return byte
  }

  private static func utf8Width(_ text: Text, _ position: Int) -> Int {
    let unit = text[position]
    if unit < 0x80 { return 1 }
    if unit < 0x800 { return 2 }
    return unit == Text.astral && text.scalar(at: position).value > 0xFFFF ? 4 : 3
  }

  private static func utf16Width(_ text: Text, _ position: Int) -> Int {
    text[position] == Text.astral && text.scalar(at: position).value > 0xFFFF ? 4 : 2
  }
}
