import Documents

/// 行宽: whether a text is broken at a fixed width, as a page of print is.
enum LineWidth {
  /// So many lines decide.
  private static let sample = 240

  /// The width most lines are broken at in the middle of sentences; nothing where lines are paragraphs.
  static func broken(in text: Text) -> Int? {
    var widths = [Int](repeating: 0, count: 128)
    var (lines, start) = (0, 0)
    while lines < sample, case let at = text.next(0x0A, from: start), at < text.count {
      let width = at - start
      if width >= 12 {
        lines += 1
        if width < 128, !CharacterClass.of(text[at - 1]).contains(.sentenceEnd) { widths[width] += 1 }
      }
      start = at + 1
    }
    guard lines >= 12 else { return nil }
    guard let most = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[most] * 3 > lines else { return nil }
    return most
  }
}
