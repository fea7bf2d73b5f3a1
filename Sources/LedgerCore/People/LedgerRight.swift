/// 权限: what is asked of the ledger as a whole and of no item; requests on items are decided by `Item.decide`.
///
/// Command, page and interface ask here, and nowhere else, who may do it.
public enum LedgerRight: String, CaseIterable, Hashable, Sendable {
  /// 账号管理
  case accounts
  /// 日历调整
  case calendar
  /// 审定: what becomes of proposals.
  case review
  /// 重建、备份、签署
  case safekeeping
  /// 个人信息到期删除
  case sweeping
  /// 设置: limits, names, offices, formulas in the ledger's folder.
  case settings

  public var title: Title {
    switch self {
    case .accounts: Title("账号管理", "managing accounts")
    case .calendar: Title("日历调整", "changing the calendar")
    case .review: Title("审定", "reviewing proposals")
    case .safekeeping: Title("备份签署", "safekeeping")
    case .sweeping: Title("个人信息到期删除", "deleting personal data")
    case .settings: Title("修改设置", "changing settings")
    }
  }

  public var roles: Set<LedgerRole> {
    switch self {
    case .accounts, .safekeeping, .sweeping, .settings: [.admin]
    case .calendar, .review: [.admin, .supervisor]
    }
  }
}

extension Asker {
  /// Refuses one who holds none of the roles that the right asks for.
  public func check(_ right: LedgerRight) throws(Refusal) {
    guard roles.isDisjoint(with: right.roles) else { return }
    throw .notYours(
      what: "\(right.title.chinese) (\(right.title.english))", roles: right.roles.sorted { $0.rawValue < $1.rawValue })
  }
}
