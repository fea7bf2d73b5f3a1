/// 数据: one measured quantity with everything bound to it, 一般公共预算收入完成27.9亿元.
///
/// The slots are those of the annotation guide: value with the scale multiplied out, unit without scale,
/// falls negative where the measure is growth, annual growth or change.
public struct Figure: Hashable, Sendable {
  /// One number, or the parts of a composition (3.3:21.1:75.6) in order.
  public var values: [ExactNumber]
  /// What is left without scale: `元`, `%`, `百分点`, `户`; `-` where the text has none.
  public var unit: String
  public var measure: Measure
  public var comparator: Comparator
  public var status: Status
  public var period: Period?
  /// The other period that a multiple, change or composition shift names: 是2015年的1.73倍.
  public var base: Period?
  /// The shortest wording that names what is measured, shared heads filled in.
  public var subject: String?
  /// A code of the indicator vocabulary, or nothing.
  public var indicator: String?

  public init(
    values: [ExactNumber], unit: String, measure: Measure, comparator: Comparator = .equal, status: Status = .actual,
    period: Period? = nil, base: Period? = nil, subject: String? = nil, indicator: String? = nil
  ) {
    self.values = values
    self.unit = unit
    self.measure = measure
    self.comparator = comparator
    self.status = status
    self.period = period
    self.base = base
    self.subject = subject
    self.indicator = indicator
  }
}

/// 计量方式: how the number relates to its subject.
public enum Measure: String, CaseIterable, Sendable {
  /// 本身的值: an amount, a count, a rate, a share.
  case level
  /// 增幅: relative change against the period before, in %.
  case growth
  /// 年均增幅: yearly average over several years.
  case annualGrowth = "annual_growth"
  /// 增减量: absolute change in the subject's own unit (提高13.6个百分点).
  case change
  /// 倍数: times another period's value.
  case multiple
  /// 位次: a position (全市第一).
  case rank
  /// 构成: parts of a whole (3.3:21.1:75.6).
  case composition
}

/// 比较词: how the value bounds the truth (8%以上, 突破, 左右).
public enum Comparator: String, CaseIterable, Sendable {
  case equal = "eq"
  /// 以上, 不少于, 不低于, 至少
  case atLeast = "ge"
  /// 突破, 超过, 余, 多, 逾
  case above = "gt"
  /// 以内, 不超过, 前N
  case atMost = "le"
  /// 低于, 近, 接近, 不到
  case below = "lt"
  /// 左右, 约
  case about = "approx"
}

/// 状态: reached, promised, or neither.
public enum Status: String, CaseIterable, Sendable {
  /// 完成值
  case actual
  /// 目标值
  case target
  /// 背景
  case other
}
