internal import Foundation
internal import GRDB
internal import LedgerCore
internal import Sealing

/// 链头: where the log ends: how many entries, the last one's hash and time, the peaks of the tree.
///
/// Of one transaction at a time, which moves it on.
final class Head {
  let origin: String
  private(set) var size: Int
  private(set) var at: Moment
  /// Without what waits: asked for after `settle`.
  private var end: LogEnd
  /// Entries that have a number and are not in the table: those being chained, and those that come after.
  private var hashing: Hashing?
  private var waiting = WaitingRows()
  /// Room of rows that are written, for those to come.
  private var spare = WaitingRows()

  var hash: Digest { end.hash }
  var peaks: Peaks { end.peaks }

  init(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT origin, size, at, hash, peaks FROM head")
    guard let row = try Row.fetchOne(statement), let hash = Digest(row[3] as Data),
      let peaks = Peaks(size: row[1], bytes: row[4] as Data)
    else { throw StoreFault("The head of the ledger is damaged: run `taizhang verify`, and restore a backup.") }
    origin = row[0]
    size = peaks.size
    at = Moment(seconds: row[2])
    end = LogEnd(hash: hash, peaks: peaks)
  }

  /// False when somebody else has written since.
  func isCurrent(_ db: Database) throws -> Bool {
    let statement = try Prepared("SELECT id FROM head WHERE size = ? AND at = ? AND hash = ? AND peaks = ?", db)
    return try bind(statement) { try statement.number() != nil }
  }

  /// Adds an entry at the end and moves on; it is in the table after `settle` at the latest.
  func append(
    _ event: Event, item: Int, at moment: Moment, by: String, role: LedgerRole, _ db: Database
  ) throws -> Entry {
    let entry = Entry(number: size + 1, item: item, at: moment, by: by, role: role, event: event)
    try waiting.add(entry)
    size = entry.number
    at = moment
    if waiting.isFull { try handOn(db) }
    return entry
  }

  /// Has what waits chained by another thread, and writes what was handed on before.
  private func handOn(_ db: Database) throws {
    finish()
    var full = WaitingRows()
    swap(&full, &waiting)
    hashing = Hashing(full, after: end)
    try spare.write(db)
    // Its room is used again.
    swap(&spare, &waiting)
  }

  /// Takes back what was handed on.
  private func finish() {
    guard let hashing else { return }
    self.hashing = nil
    end = hashing.finish(&spare)
  }

  /// Puts into the table what waits; to be said before the table is asked.
  func settle(_ db: Database) throws {
    finish()
    try spare.write(db)
    waiting.hash(after: &end)
    try waiting.write(db)
  }

  /// Writes what waits, and the head itself.
  func write(_ db: Database) throws {
    try settle(db)
    let statement = try Prepared("UPDATE head SET size = ?, at = ?, hash = ?, peaks = ?", db)
    try bind(statement) { try statement.run() }
  }

  /// Size, time, hash and peaks, good while `body` runs.
  private func bind<Answer>(_ statement: Prepared, _ body: () throws -> Answer) throws -> Answer {
    try hash.withBytes { hash in
      try peaks.bytes.withUnsafeBytes { peaks in
        try statement.bind(1, size)
        try statement.bind(2, at.seconds)
        try statement.bind(3, blob: hash)
        try statement.bind(4, blob: peaks)
        return try body()
      }
    }
  }
}
