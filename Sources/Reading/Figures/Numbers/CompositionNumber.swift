import Documents
import Facts

/// 3.3:21.1:75.6: parts of a whole, three or more numbers joined by colons.
enum CompositionNumber {
  static func read(_ first: Numeral, in text: Text, limit: Int) -> FigureNumber? {
    guard !first.hasScale else { return nil }
    var values = [first.value]
    var end = first.range.upperBound
    while true {
      var at = end
      if text[at] == 0x20 { at += 1 }
      guard text[at].isAny(of: ":：∶︰") else { break }
      at += 1
      if text[at] == 0x20 { at += 1 }
      guard text[at].isDigit, let next = Numeral.read(in: text, at: at, limit: limit), !next.hasScale else { break }
      values.append(next.value)
      end = next.range.upperBound
    }
    guard values.count >= 3 else { return nil }
    return FigureNumber(
      range: first.range.lowerBound..<end, values: values, unit: nil, kind: .composition, end: end,
      rule: "amount.composition")
  }
}
