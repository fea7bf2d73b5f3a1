/// 账号: somebody who acts in the ledger.
public struct Account: Hashable, Sendable, Codable {
  public var name: String
  /// 所在单位; nil for those who belong to none, such as a deputy.
  public var office: String?
  public var roles: Set<LedgerRole>
  /// Made and checked elsewhere; only kept here.
  public var passwordHash: String

  public init(name: String, office: String? = nil, roles: Set<LedgerRole>, passwordHash: String) {
    self.name = name
    self.office = office
    self.roles = roles
    self.passwordHash = passwordHash
  }

  /// Whom the ledger sees: an office acts for itself and those under it, and one without an office for none of them.
  public func asker(in offices: OfficeTree) -> Asker {
    guard let office else { return Asker(account: name, roles: roles, office: "") }
    return Asker(
      account: name, roles: roles, office: offices.office(office)?.name ?? office, actsFor: offices.names(under: office)
    )
  }
}
