import Documents
import Facts

/// 投资额: 总投资5亿元, 计划投资约12.5亿元.
struct Investment {
  var range: Range<Int>
  var value: ExactNumber
  var unit: String

  static func first(in text: Text, _ clause: Range<Int>) -> Investment? {
    for at in clause where text[at] == 0x6295 {
      if let found = read(in: text, at: at, clause: clause) { return found }
    }
    return nil
  }

  /// From 投资 on; the words before it (计划, 总, 概算) belong to it.
  private static func read(in text: Text, at position: Int, clause: Range<Int>) -> Investment? {
    guard text[position + 1] == 0x8D44 else { return nil }
    var at = position + 2
    while at < clause.upperBound, at - position < 7, text[at].isAny(of: "额约达为近超过总共计 ") { at += 1 }
    guard let number = Numeral.read(in: text, at: at, limit: clause.upperBound) else { return nil }
    let end = number.range.upperBound
    let unit = currencies.longest(in: text, at: end, limit: clause.upperBound)
    guard let unit else { return nil }
    var start = position
    while start > clause.lowerBound, text[start - 1].isAny(of: "总计划概估算预完成固定资产") { start -= 1 }
    return Investment(range: start..<end + unit.length, value: number.value, unit: unit.value)
  }

  private static let currencies = Lexicon<String>([("元", "元"), ("美元", "美元"), ("欧元", "欧元"), ("元人民币", "元"), ("港元", "港元")])
}
