public import LedgerCore

/// 谁可以: who is let in at a route at all. What becomes of an item there is decided by `Item.decide`, what is shown by `Sight`.
public enum Audience: Hashable, Sendable {
  case anyone
  case signedIn
  case roles(Set<LedgerRole>)

  /// Who sees everything in their ledger.
  static let overseers: Set<LedgerRole> = [.supervisor, .admin, .leader, .window]

  /// Who does the work: all but citizens and deputies.
  public static let staff = Set(LedgerRole.allCases).subtracting([.public, .deputy])

  public func admits(_ roles: Set<LedgerRole>?) -> Bool {
    switch self {
    case .anyone: true
    case .signedIn: roles != nil
    case .roles(let wanted): roles.map { !$0.isDisjoint(with: wanted) } ?? false
    }
  }

  public var title: Title {
    switch self {
    case .anyone: Title("任何人", "anyone")
    case .signedIn: Title("已登录的账号", "any account")
    case .roles(let roles):
      Title(
        LedgerRole.allCases.filter(roles.contains).map(\.title.chinese).joined(separator: "、"),
        LedgerRole.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", "))
    }
  }
}
