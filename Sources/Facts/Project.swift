/// 项目: a named undertaking, 合江套过江隧道正式通车.
public struct Project: Hashable, Sendable {
  public var name: String
  public var stage: Stage?
  /// Total or planned investment in the unit printed, 总投资5亿元.
  public var investment: ExactNumber?
  public var investmentUnit: String?
  /// Where it stands, as the text names it.
  public var place: String?

  public init(
    name: String, stage: Stage? = nil, investment: ExactNumber? = nil, investmentUnit: String? = nil,
    place: String? = nil
  ) {
    self.name = name
    self.stage = stage
    self.investment = investment
    self.investmentUnit = investmentUnit
    self.place = place
  }

  /// 阶段, in the order of a project's life.
  public enum Stage: String, CaseIterable, Sendable {
    /// 储备, 谋划, 前期
    case reserve
    /// 签约
    case signed
    /// 开工
    case started
    /// 在建
    case building
    /// 竣工
    case completed
    /// 投产, 投用, 通车
    case operating
  }
}
