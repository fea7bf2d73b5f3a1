/// 台账记录: one numbered line of the log.
///
/// Numbers start at 1 and have no gaps. An item's number is the number of the entry that created it; 0 is the ledger
/// itself.
public struct Entry: Hashable, Sendable {
  public let number: Int
  public let item: Int
  public let at: Moment
  /// The account; empty where the ledger itself writes (votes).
  public let by: String
  public let role: LedgerRole
  public let event: Event

  public init(number: Int, item: Int, at: Moment, by: String, role: LedgerRole, event: Event) {
    self.number = number
    self.item = item
    self.at = at
    self.by = by
    self.role = role
    self.event = event
  }
}
