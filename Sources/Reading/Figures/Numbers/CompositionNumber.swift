import Documents
import Facts

/// 3.3:21.1:75.6: parts of a whole, three or more numbers joined by colons.
enum CompositionNumber {
  /// No report divides a whole into more parts.
  private static let mostParts = 20

  static func read(_ first: Numeral, in text: Text, limit: Int) -> FigureNumber? {
    guard !first.hasScale, joinsNext(text[first.range.upperBound]) || text[first.range.upperBound] == 0x20 else {
      return nil
    }
    var count = 1
    var end = first.range.upperBound
    while count < mostParts, let next = part(after: end, in: text, limit: limit) {
      count += 1
      end = next.range.upperBound
    }
    guard count >= 3 else { return nil }
    return FigureNumber(
      range: first.range.lowerBound..<end, value: first.value, unit: nil, kind: .composition, end: end)
  }

  /// The parts of a composition that stands at a range.
  static func values(in text: Text, _ range: Range<Int>) -> [ExactNumber] {
    guard let first = Numeral.read(in: text, at: range.lowerBound, limit: range.upperBound) else { return [] }
    var values = [first.value]
    var end = first.range.upperBound
    while let next = part(after: end, in: text, limit: range.upperBound) {
      values.append(next.value)
      end = next.range.upperBound
    }
    return values
  }

  /// The number behind a colon.
  private static func part(after position: Int, in text: Text, limit: Int) -> Numeral? {
    var at = position
    if text[at] == 0x20 { at += 1 }
    guard joinsNext(text[at]) else { return nil }
    at += 1
    if text[at] == 0x20 { at += 1 }
    guard text[at].isDigit, let next = Numeral.read(in: text, at: at, limit: limit), !next.hasScale else { return nil }
    return next
  }

  private static func joinsNext(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3A, 0xFF1A, 0x2236, 0xFE30: true  // : ： ∶ ︰
    default: false
    }
  }
}
