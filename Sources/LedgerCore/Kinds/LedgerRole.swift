/// 身份: in what role somebody acts; the roles of `kinds.md`.
public enum LedgerRole: String, CaseIterable, Hashable, Sendable, Codable {
  /// 督查室
  case supervisor
  /// 牵头单位
  case lead
  /// 配合单位
  case support
  /// 分管领导
  case leader
  /// 代表、委员
  case deputy
  /// 窗口、热线话务
  case window
  /// 公众、企业
  case `public`
  case admin

  /// Not by its name, which is what Swift makes of a raw value: roles are looked up with every entry.
  public func hash(into hasher: inout Hasher) {
    let place: UInt8 =
      switch self {
      case .supervisor: 0
      case .lead: 1
      case .support: 2
      case .leader: 3
      case .deputy: 4
      case .window: 5
      case .public: 6
      case .admin: 7
      }
    hasher.combine(place)
  }

  public var title: Title {
    switch self {
    case .supervisor: Title("督查室", "supervisor")
    case .lead: Title("牵头单位", "lead office")
    case .support: Title("配合单位", "supporting office")
    case .leader: Title("分管领导", "leader")
    case .deputy: Title("代表委员", "deputy")
    case .window: Title("窗口", "window")
    case .public: Title("公众", "public")
    case .admin: Title("管理员", "administrator")
    }
  }
}
