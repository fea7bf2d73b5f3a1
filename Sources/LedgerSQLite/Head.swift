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
  private var leaf = Leaf()
  private var insertion: Prepared?

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
    let entry = Entry(number: size + 1, item: item, at: moment, by: by, role: role, event: event)
    try leaf.write(entry, after: hash) { try EventText.write(event, to: &$0) }
    let digest = leaf.hash
    let statement = try insertion ?? Prepared("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)", db)
    insertion = statement
    try insert(entry, digest, statement)
    hash = digest
    at = moment
    peaks.append(digest)
    return entry
  }

  private func insert(_ entry: Entry, _ digest: Digest, _ statement: Prepared) throws {
    var (by, role) = (entry.by, entry.role.rawValue)
    try statement.bind(1, entry.number)
    try statement.bind(2, entry.item)
    try statement.bind(3, entry.at.seconds)
    try by.withUTF8 { by in
      try role.withUTF8 { role in
        try leaf.withEvent { event in
          // SQLite ends a text at a NUL: what it would keep is not what was hashed.
          if by.contains(0) || JSONText.holdsNUL(event) {
            throw Refusal.other(
              "A text or the name of the account holds the character NUL, which is none: take it out.")
          }
          try digest.withBytes { digest in
            try statement.bind(4, text: UnsafeRawBufferPointer(by))
            try statement.bind(5, text: UnsafeRawBufferPointer(role))
            try statement.bind(6, text: event)
            try statement.bind(7, blob: digest)
            try statement.run()
          }
        }
      }
    }
  }

  func write(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE head SET size = ?, at = ?, hash = ?, peaks = ?")
    try statement.execute(arguments: [size, at.seconds, Data(hash.bytes), Data(peaks.bytes)])
  }
}
