public import Facts

/// 进度: a goal of several years (到2025年达到…) and how far each later report is on the way to it.
public struct Pace: Sendable {
  /// Position of the report that sets the goal, in the chain.
  public let report: Int
  /// Position of the goal among its statements.
  public let goal: Int
  public let kind: Kind
  /// The first and the last year that count.
  public let firstYear: Int
  public let lastYear: Int
  /// Where it starts from, for a level: as the report that sets the goal gives it.
  public let start: ExactNumber?
  public let points: [Point]

  public enum Kind: String, Sendable {
    /// 到2025年城镇化率达到65%: on the line from the start to the goal
    case level
    /// 五年新建农村公路3000公里: the years' sum
    case total
    /// 年均增长8%: the years' average
    case yearly
  }

  /// 节点: one year's report.
  public struct Point: Sendable {
    public let report: Int
    /// Position among its statements.
    public let statement: Int
    public let year: Int
    /// The level reached, the sum or the average so far.
    public let reached: ExactNumber
    /// What the straight line asks for by the end of that year; nothing where the start is not known.
    public let expected: ExactNumber?
    public let isOnPace: Bool?
  }
}
