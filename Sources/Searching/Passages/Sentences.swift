/// 句: the sentences of a passage.
enum Sentences {
  /// Stands between the parts of an item of the ledger: title, fields, note.
  static let partEnd: UInt16 = 0x1E

  static func isEnd(_ unit: UInt16) -> Bool {
    unit == 0x3002 || unit == 0xFF01 || unit == 0x21 || unit == 0xFF1F || unit == 0x3F || unit == partEnd
  }

  /// The sentence around a place: from after the end before it to its own end, a closing quotation mark included.
  static func around(_ place: Int, in units: UnsafeBufferPointer<UInt16>) -> Range<Int> {
    var start = min(place, units.count)
    while start > 0, !isEnd(units[start - 1]) { start -= 1 }
    while start < place, isClosing(units[start]) || Folding.isBlank(units[start]) { start += 1 }
    var end = place
    while end < units.count, !isEnd(units[end]) { end += 1 }
    if end < units.count, units[end] != partEnd { end += 1 }
    if end < units.count, isClosing(units[end]) { end += 1 }
    return start..<max(start, end)
  }

  private static func isClosing(_ unit: UInt16) -> Bool {
    unit == 0x201D || unit == 0x2019 || unit == 0x300D || unit == 0x300F || unit == 0xFF09
  }
}
