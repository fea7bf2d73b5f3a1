import Documents
import Facts

/// 翻番, 翻一番, 翻两番: two, two and four times.
enum DoublingNumber {
  private static let times = Unit(name: "倍", family: .times)

  static func read(in text: Text, at position: Int, limit: Int) -> NumberScanner.Reading {
    var at = position + 1
    if text[at] == 0x4E86 { at += 1 }  // 了
    var factor: Int64 = 2
    if let count = Numeral.hanDigit(text[at]), count >= 1, count <= 4 {
      factor = 1 << count
      at += 1
    }
    guard at < limit, text[at] == 0x756A else { return .nothing(position + 1) }  // 番
    let end = at + 1
    var amount = FigureNumber(
      range: position..<end, value: ExactNumber(factor), unit: times, kind: .doubling, end: end)
    amount.takeBound(in: text, family: .times)
    return .amount(amount)
  }
}
