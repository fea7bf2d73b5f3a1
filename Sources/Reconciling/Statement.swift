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
}
