internal import Documents
public import Facts

/// 一句数据: one figure of a report with the words around it.
public struct Statement: Hashable, Sendable {
  public let figure: Figure
  /// The quantity, code points.
  public let source: Range<Int>
  /// The sentence it stands in, code points, without its end mark.
  public let sentence: Range<Int>
  /// Position among the findings of the report.
  public let finding: Int
  /// Position, among the headings, of the last before it.
  public let heading: Int?
  /// The role of the part it stands in.
  public let role: Role
  /// The subject taken apart.
  public let topic: Topic

  /// How far a clause is followed: a list of a thousand items is one clause.
  private static let reach = (before: 120, after: 60)

  /// The words of the sentence from the last ，；： before the quantity to the next after it.
  func clause(in text: Text) -> Range<Int> {
    var (start, end) = (source.lowerBound, source.upperBound)
    let (first, last) = (
      max(sentence.lowerBound, start - Statement.reach.before), min(sentence.upperBound, end + Statement.reach.after)
    )
    while start > first, !Statement.parts(text[start - 1]) { start -= 1 }
    while end < last, !Statement.parts(text[end]) { end += 1 }
    return start..<end
  }

  private static func parts(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x3002, 0xFF01: true
    default: false
    }
  }
}
