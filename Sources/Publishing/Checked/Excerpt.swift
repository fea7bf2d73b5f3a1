internal import Checking
internal import Documents

/// 摘句: the sentence of a diagnostic on one line, cut around what it points at, and where the mark goes below it.
struct Excerpt {
  private(set) var words = ""
  /// Columns before the mark.
  private(set) var indent = 0
  /// Columns of the mark.
  private(set) var width = 0

  init(_ text: Text, _ diagnostic: Diagnostic, columns: Int) {
    let columns = max(columns, 20)
    let source = diagnostic.source.clamped(to: 0..<text.count)
    let sentence = diagnostic.sentence.clamped(to: 0..<text.count)
    var (start, end) = (source.lowerBound, source.lowerBound)
    // What is pointed at comes first, then as much before as half the line holds, then what follows.
    var room = columns - 4
    while end < source.upperBound, room > 0 { (room, end) = (room - Excerpt.columns(text, end), end + 1) }
    let most = room / 2
    var taken = 0
    while start > sentence.lowerBound, taken < most {
      start -= 1
      taken += Excerpt.columns(text, start)
    }
    room -= taken
    while end < sentence.upperBound, room > 0 { (room, end) = (room - Excerpt.columns(text, end), end + 1) }
    while start > sentence.lowerBound, room > 1 {
      start -= 1
      room -= Excerpt.columns(text, start)
    }
    var scalars = String.UnicodeScalarView()
    if start > sentence.lowerBound { scalars.append("…") }
    indent = scalars.isEmpty ? 0 : 1
    for position in start..<end {
      let shown = Excerpt.shown(text, position)
      let columns = shown.map { EastAsianWidth.columns(of: $0) } ?? 0
      if position < source.lowerBound { indent += columns }
      if source.contains(position) { width += columns }
      if let shown { scalars.append(shown) }
    }
    if end < max(sentence.upperBound, source.upperBound) { scalars.append("…") }
    words = String(scalars)
  }

  /// The character as it may be shown on a line: nothing for line ends and what steers.
  private static func shown(_ text: Text, _ position: Int) -> Unicode.Scalar? {
    let scalar = text.scalar(at: position)
    if scalar == "\t" || scalar == "\u{3000}" { return " " }
    return Plain.steers(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}" ? nil : scalar
  }

  private static func columns(_ text: Text, _ position: Int) -> Int {
    shown(text, position).map { EastAsianWidth.columns(of: $0) } ?? 0
  }
}
