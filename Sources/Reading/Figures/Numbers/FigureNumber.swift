import Documents
import Facts

/// 数量: a number of the text that measures something, before anything is bound to it.
///
/// Holds nothing that is counted by reference: numbers are handed around far more often than they are made.
struct FigureNumber: Sendable {
  enum Kind: Sendable {
    case plain
    /// 第一, 前30强
    case rank
    /// 3.3:21.1:75.6
    case composition
    /// 翻番
    case doubling
  }

  /// From the first digit to the last character of the unit.
  var range: Range<Int>
  /// Of a composition its first part; the parts are read again when the figure is made.
  var value: ExactNumber
  var unit: Unit?
  var kind: Kind = .plain
  /// What the number itself says of its bound: 以上, 余, 左右.
  var comparator: Comparator = .equal
  /// Past the words after the unit that belong to it: 以上, 左右.
  var end: Int
  var isHan = false
  var hasScale = false
  /// 1至2个, 5%-7%: this is the lower bound and the next amount the upper one.
  var opensRange = false

  var start: Int { range.lowerBound }
}

extension FigureNumber {
  /// 以上, 左右, 多: takes in the bound that stands right after the number, if one does.
  mutating func takeBound(in text: Text, family: UnitFamily?) {
    guard let (bound, length) = NumberScanner.boundAfter(in: text, at: end, family: family) else { return }
    comparator = bound
    end += length
  }
}
