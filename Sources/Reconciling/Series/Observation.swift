public import Facts

extension Series {
  /// 观测: one number that one report gives for one year.
  public struct Observation: Hashable, Sendable {
    /// Position of the report among those compared.
    public let report: Int
    public let reportYear: Int
    /// The year the number is of.
    public let year: Int
    public let kind: Kind
    public let measure: Measure
    /// In the unit of the series, scale multiplied out; the lower end of a range.
    public var value: ExactNumber
    /// The upper end, where a range is given: 6%—6.5%.
    public var upper: ExactNumber?
    public var comparator: Comparator
    /// In what the value is: that of the series, unless the report's cannot be turned into it.
    public var unit: String
    /// What the report prints, where it was converted.
    public var printedUnit: String?
    public let subject: String
    /// The code that the report's wording carries.
    public let indicator: String?
    /// What a reader must know before setting it beside another.
    public var bases: [Basis]
    /// It is another indicator's, close to this one: 地方一般公共预算收入 for 一般公共预算收入.
    public var neighbour: String?
    /// 预计数
    public var isEstimate: Bool
    /// 主要目标: the words around it say that it is the headline aim.
    let isHeadline: Bool
    let role: Role
    let confidence: Confidence
    /// The quantity, code points of its report.
    public var source: Range<Int>
    public let sentence: Range<Int>

    /// 何种数
    public enum Kind: String, CaseIterable, Sendable {
      /// 目标: set by the report of that very year
      case target
      /// 中长期目标: set by a report of an earlier year
      case longTarget = "long_target"
      /// 完成: told by the report of the year after
      case result
      /// 重述: told again by a still later report, as a base or in a review of several years
      case restated
    }

    /// One quantity, whatever is said of it.
    func agrees(with other: Observation) -> Bool {
      unit == other.unit && value.isSameValue(as: other.value)
        && (upper == nil) == (other.upper == nil)
        && (upper.map { mine in other.upper.map(mine.isSameValue) ?? false } ?? true)
    }
  }

  /// 取值: what stands for a year, and what else the same reports say of it.
  public struct Choice: Hashable, Sendable {
    public let chosen: Observation
    /// Others with another value, in text order.
    public let others: [Observation]
    /// Why this one; nothing where there was no choice.
    public let reason: String?
  }

  /// 一年
  public struct Point: Hashable, Sendable {
    public let year: Int
    public let target: Choice?
    public let result: Choice?
    public let restated: Choice?
    public let longTargets: [Observation]
    /// From high to low among the places compared, by result, or by target where no place has a result; ties share a rank.
    public var rank: Rank?
  }

  /// 位次
  public struct Rank: Hashable, Sendable {
    public let position: Int
    public let among: Int
    /// By target: the year has no result yet.
    public let isOfTargets: Bool
  }
}
