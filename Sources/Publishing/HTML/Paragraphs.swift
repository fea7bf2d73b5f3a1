internal import Documents

/// 段落: the lines of a text that hold anything, without the blanks around them.
enum Paragraphs {
  static func ranges(of text: Text) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == 0x0A {
      var (low, high) = (start, end)
      while low < high, isBlank(text[low]) { low += 1 }
      while high > low, isBlank(text[high - 1]) { high -= 1 }
      if low < high { ranges.append(low..<high) }
      start = end + 1
    }
    return ranges
  }

  private static func isBlank(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x09 || unit == 0x0D || unit == 0x3000 || unit == 0xA0 || unit == 0xFEFF || unit == 0x0C
  }
}
