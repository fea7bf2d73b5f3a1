internal import Documents

/// 自然段: the lines of a text, those put together that print broke at a width; ranges without the last line end.
struct Paragraphs: Sequence, IteratorProtocol {
  private let text: Text
  private let width: Int?
  private var at = 0

  init(_ text: Text) {
    self.text = text
    width = Paragraphs.width(of: text)
  }

  mutating func next() -> Range<Int>? {
    guard at < text.count else { return nil }
    let first = at
    var (start, end) = (first, lineEnd(first))
    while goesOn(start..<end) {
      start = end + 1
      end = lineEnd(start)
    }
    at = end + 1
    return first..<end
  }

  private func lineEnd(_ start: Int) -> Int {
    start < text.count ? text.buffer[start...].firstIndex(of: 0x0A) ?? text.count : text.count
  }

  /// A full line without a closing mark, and no blank or indent after it.
  private func goesOn(_ line: Range<Int>) -> Bool {
    guard let width, !line.isEmpty, abs(line.count - width) <= 2, !Sentences.isEnd(text[line.upperBound - 1]) else {
      return false
    }
    let after = text[line.upperBound + 1]
    return line.upperBound + 1 < text.count && after != 0x0A && !Folding.isBlank(after)
  }

  /// The length that most full lines have, where a text was broken at one; nothing where lines are paragraphs.
  private static func width(of text: Text) -> Int? {
    var counts = [Int](repeating: 0, count: 121)
    var (lines, start) = (0, 0)
    for (at, unit) in text.buffer.enumerated() where unit == 0x0A {
      if at - start > 0 { lines += 1 }
      if (12...120).contains(at - start) { counts[at - start] += 1 }
      start = at + 1
    }
    guard lines >= 20, let (width, most) = counts.enumerated().max(by: { $0.element < $1.element }) else { return nil }
    return most * 4 >= lines ? width : nil
  }
}

/// 行列: lines and columns of places that come in order; all together cost one pass over the text.
struct LineWalk {
  private let text: Text
  private var at = 0
  private var line = 1
  private var start = 0

  init(_ text: Text) { self.text = text }

  /// Both from 1. A place before the last one is answered as the last one.
  mutating func place(of position: Int) -> (line: Int, column: Int) {
    while at < position {
      if text[at] == 0x0A { (line, start) = (line + 1, at + 1) }
      at += 1
    }
    return (line, at - start + 1)
  }
}
