/// 请求: what somebody asks the ledger to do; `Item.decide` makes an event of it or refuses.
public enum Request: Sendable {
  indirect case create(Created)
  indirect case move(String, Supply)
  indirect case assign(Assigned)
  indirect case progress(Progressed)
  indirect case evidence(Evidence)
  indirect case correct(Corrected)
  case link(Linked)
  case comment(String)
  case sign(String?)
  /// A clock, or the item's own due date when `clock` is nil.
  indirect case extend(clock: String?, to: Day, reason: String, allowedBy: String)
  case pause(clock: String, reason: String)
  case resume(clock: String, reason: String?)
  /// One level above the last.
  case urge(reason: String, until: Day?)
  case rate(Rating)
  /// 票决开始, on the ballot's own item.
  indirect case open(BallotOpened)
  /// A vote with a token; whoever asks, the log does not say.
  case vote(Vote)
  /// 计票, by the votes in the log.
  case count

  /// What is handed over with a move.
  public struct Supply: Hashable, Sendable {
    public var reason: String?
    public var fields: [String: String]
    public var evidence: [Evidence]

    public init(reason: String? = nil, fields: [String: String] = [:], evidence: [Evidence] = []) {
      self.reason = reason
      self.fields = fields
      self.evidence = evidence
    }
  }
}

/// Who asks: an account, its roles and its office.
public struct Asker: Hashable, Sendable {
  public let account: String
  public let roles: Set<LedgerRole>
  /// Nil for one who acts for every office (the supervision office, a story).
  public let office: String?
  /// Its own office and those under it, by every name they go by: a superior office acts for them.
  public let actsFor: Set<String>

  public init(account: String, roles: Set<LedgerRole>, office: String? = nil, actsFor: Set<String> = []) {
    self.account = account
    self.roles = roles
    self.office = office
    self.actsFor = office.map { actsFor.union([$0]) } ?? []
  }

  /// The role, of those allowed, in which this one may act on the item; lead and supporting offices only on their own items.
  public func role(among allowed: Set<LedgerRole>, on parties: Parties) -> LedgerRole? {
    LedgerRole.allCases.first { role in
      guard allowed.contains(role), roles.contains(role) else { return false }
      guard office != nil else { return true }
      let leads = parties.lead.map(actsFor.contains) == true
      switch role {
      case .lead: return leads
      // A leader answers for his own; where none is named, for any.
      case .leader: return parties.leader.map { $0 == account || actsFor.contains($0) } ?? true
      case .support: return leads || parties.supporting?.contains(where: actsFor.contains) == true
      default: return true
      }
    }
  }
}
