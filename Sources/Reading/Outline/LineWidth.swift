import Documents

/// 行宽: whether a text is broken at a fixed width, as a page of print is.
enum LineWidth {
  /// So many lines decide.
  private static let sample = 240

  /// The width most lines are broken at in the middle of sentences; nothing where lines are paragraphs.
  static func broken(in text: Text) -> Int? {
    var widths = [Int](repeating: 0, count: 128)
    var (lines, start) = (0, 0)
    let end = text.units.withUnsafeBufferPointer { units in  // a view for the length of this loop only
      for at in units.indices where units[at] == 0x0A {
        let width = at - start
        if width >= 12 {
          lines += 1
          if width < 128, !CharacterClass.of(units[at - 1]).contains(.sentenceEnd) { widths[width] += 1 }
        }
        start = at + 1
        if lines == sample { return at }
      }
      return units.count
    }
    guard lines >= 12, end > 0 else { return nil }
    guard let most = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[most] * 3 > lines else { return nil }
    return most
  }
}
