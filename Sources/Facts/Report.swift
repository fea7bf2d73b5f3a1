/// 报告: what a document is: whose, of which level, for which year, of what kind.
public struct Report: Hashable, Sendable {
  /// 地方: as the text names it, 衡阳市石鼓区.
  public var place: String?
  public var level: Level?
  /// The year the plan part is for; the report is delivered at its start.
  public var year: Int?
  public var kind: Kind

  public init(place: String? = nil, level: Level? = nil, year: Int? = nil, kind: Kind = .other) {
    self.place = place
    self.level = level
    self.year = year
    self.kind = kind
  }

  /// 级别
  public enum Level: String, CaseIterable, Sendable {
    case national, province, prefecture, county, town
  }

  /// 文种
  public enum Kind: String, CaseIterable, Sendable {
    /// 政府工作报告
    case workReport = "work_report"
    /// 新闻, 招商稿件
    case news
    /// 台账, 责任分解表
    case ledger
    case other
  }
}
