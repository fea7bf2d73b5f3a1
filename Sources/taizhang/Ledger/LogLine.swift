import Foundation
import LedgerCore

/// One line of a log as `export --log` writes it and `apply` reads it.
struct LogLine: Codable {
  /// Left out by who writes a log by hand: the ledger numbers its entries itself.
  var entry: Int?
  /// The item's number; left out where `key` or a creation says which.
  var item: Int?
  /// The item's key, as `import` gives it.
  var key: String?
  /// `2025-03-02 10:30:00`, Beijing time.
  var at: String
  var by: String
  var role: LedgerRole?
  var event: Event
  /// Files that show it, kept as evidence of the event; only read, never written.
  var files: [String]?

  init(_ entry: Entry) {
    self.entry = entry.number
    item = entry.item
    at = entry.at.description
    by = entry.by
    role = entry.role
    event = entry.event
  }

  static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
