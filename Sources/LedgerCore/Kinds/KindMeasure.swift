/// 统计口径: what is shown of all items of a kind; "no data" is never counted as 0.
public struct KindMeasure: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let formula: Formula
  /// What it is also shown by: fields, or `place`, `office`.
  public let by: [String]

  public init(_ name: String, _ chinese: String, _ formula: Formula, by: [String] = []) {
    self.name = name
    self.title = Title(chinese, name)
    self.formula = formula
    self.by = by
  }

  public indirect enum Formula: Hashable, Sendable {
    case count(Condition)
    /// Items that meet the first among those that meet the second.
    case share(Condition, of: Condition)
    /// Sum of an amount, exact: a field, or what progress last said of `quantity` or `money` (in 亿元).
    case sum(String)
    /// Sum of the first amount over the sum of the second, among items that have both.
    case ratio(String, of: String)
    /// Mean number of times that a move was made.
    case average(move: String)
    /// Mean of an amount over the items that have it.
    case mean(String)
    /// Mean working days that a clock ran until it stopped, without items that were dropped.
    case days(clock: String)
    /// Working days by which a clock stopped before the limit in a field, summed: 比法定时限节省.
    case saved(clock: String, against: String)
    /// Runs of a clock in time among the runs that are decided: rounds, monthly reports.
    case runs(clock: String)
    /// Ratings of these grades among all, one for each account and item.
    case ratings([Rating.Grade])
    /// Done share, weighted by the field `weight`; see `RollUp`.
    case done
    /// 距目标: for one item what is still lacking, exact; for several those that meet their aim among those observed.
    case distance
    /// 位次: items in first place among those compared; see `Ranking`.
    case leading
    /// Parts (children) that are done among all.
    case children
  }

  public indirect enum Condition: Hashable, Sendable {
    case all
    case inState([String])
    /// Was ever in one of the states.
    case reached([String])
    case made(move: String)
    /// The clock stopped in time, or runs and is not overdue.
    case kept(clock: String)
    /// The clock has stopped, or is overdue.
    case decided(clock: String)
    case rated([Rating.Grade])
    case field(String, [String])
    case overdue
    case urged
    /// Done on or before its due date.
    case onTime
    /// Progress or a result was reported.
    case observed
    case both(Condition, Condition)
  }
}
