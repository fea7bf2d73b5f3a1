internal import Foundation
internal import GRDB
internal import LedgerCore
internal import Sealing

/// 链头: where the log ends: how many entries, the last one's hash and time, the peaks of the tree.
struct Head {
  let origin: String
  var size: Int { peaks.size }
  var at: Moment
  var hash: Digest
  var peaks: Peaks

  init(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT origin, size, at, hash, peaks FROM head")
    guard let row = try Row.fetchOne(statement), let hash = Digest(row[3] as Data),
      let peaks = Peaks(size: row[1], bytes: row[4] as Data)
    else { throw StoreFault("The head of the ledger is damaged: run `taizhang verify`, and restore a backup.") }
    origin = row[0]
    at = Moment(seconds: row[2])
    self.hash = hash
    self.peaks = peaks
  }

  /// Writes an entry at the end and moves on.
  mutating func append(
    _ event: Event, item: Int, at moment: Moment, by: String, role: LedgerRole, _ db: Database
  ) throws -> Entry {
    let text = try EventText.write(event)
    // SQLite ends a text at a NUL: what it would keep is not what was hashed.
    if by.utf8.contains(0) || JSONText.holdsNUL(text) {
      throw Refusal.other("A text or the name of the account holds the character NUL, which is none: take it out.")
    }
    let entry = Entry(number: size + 1, item: item, at: moment, by: by, role: role, event: event)
    let leaf = Leaf(entry, event: text, after: hash).hash
    let statement = try db.cachedStatement(sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      entry.number, item, moment.seconds, by, role.rawValue, String(decoding: text, as: UTF8.self), Data(leaf.bytes),
    ])
    hash = leaf
    at = moment
    peaks.append(leaf)
    return entry
  }

  func write(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE head SET size = ?, at = ?, hash = ?, peaks = ?")
    try statement.execute(arguments: [size, at.seconds, Data(hash.bytes), Data(peaks.bytes)])
  }
}
