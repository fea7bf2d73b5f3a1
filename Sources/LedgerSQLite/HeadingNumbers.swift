internal import Sealing

/// 标题编号: the number that a heading is kept by. It follows from the words alone, so that a rebuilt table is the same.
///
/// A report has a few headings for hundreds of items: those seen last are kept.
final class HeadingNumbers {
  private var known: [(heading: [String], number: Int)] = []
  private static let most = 50

  /// Nil where there is no heading.
  func number(of heading: [String]?) -> Int? {
    guard let heading, !heading.isEmpty else { return nil }
    // To compare a few is less than to hash one: Swift puts Chinese into a normal form first.
    if let same = known.first(where: { $0.heading == heading }) { return same.number }
    let number = Digest.of(HeadingNumbers.text(heading).utf8).bytes.prefix(7).reduce(0) { $0 << 8 | Int($1) }
    if known.count == HeadingNumbers.most { known.removeFirst() }
    known.append((heading, number))
    return number
  }

  /// As the table has it: one heading a line, outermost first.
  static func text(_ heading: [String]) -> String { heading.joined(separator: "\n") }
}
