public import LedgerCore

/// 日志行: one entry of a log as `export --log` writes it and `apply` reads it.
public struct LogLine: Codable {
  /// Left out by who writes a log by hand: the ledger numbers its entries itself.
  public var entry: Int?
  /// The item's number; left out where `key` or a creation says which.
  public var item: Int?
  /// The item's key, as `import` gives it.
  public var key: String?
  /// `2025-03-02 10:30:00`, Beijing time.
  public var at: String
  public var by: String
  public var role: LedgerRole?
  public var event: Event
  /// Files that show it, kept as evidence of the event; only read, never written.
  public var files: [String]?

  init(_ entry: Entry) {
    self.entry = entry.number
    item = entry.item
    at = entry.at.description
    by = entry.by
    role = entry.role
    event = entry.event
  }
}
