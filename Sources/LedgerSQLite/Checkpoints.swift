internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

extension SQLiteLedger {
  /// Signs the log as it stands and keeps the note in the database and as `checkpoints/<size>.note`; one that is there
  /// for this size is given again. Hand it to somebody outside: then nobody can cut or rewrite what it covers.
  public func checkpoint(at now: Moment) throws -> String {
    let signed = try StoreFault.told(folder) {
      try pool.write { db in
        let head = try Head(db)
        if let known = try SignedSize.latest(db), known.size == head.size { return known }
        return try SignedSize.sign(head, Keys(folder: folder).signingKey(), at: max(now, head.at), db)
      }
    }
    try StoreFault.told(folder) { try NoteFiles.write(signed, folder) }
    return signed.note
  }

  /// All notes, oldest first.
  public func checkpoints() throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT note FROM checkpoint ORDER BY size") }
  }

  /// How many entries each note covers, smallest first.
  public func checkpointSizes() throws -> [Int] {
    try read { try Int.fetchAll($0, sql: "SELECT size FROM checkpoint ORDER BY size") }
  }

  /// The note that covers so many entries.
  public func checkpoint(of size: Int) throws -> String? {
    try read { try String.fetchOne($0, sql: "SELECT note FROM checkpoint WHERE size = ?", arguments: [size]) }
  }

  /// The newest note; nil where none was signed yet.
  public func newestCheckpoint() throws -> String? { try read { try SignedSize.latest($0)?.note } }
}

/// A checkpoint as the table has it.
struct SignedSize {
  let size: Int
  let note: String

  /// So many entries after the last, one is signed without being asked for.
  static let every = 1_000

  static func all(_ db: Database) throws -> Set<Int> { try Int.fetchSet(db, sql: "SELECT size FROM checkpoint") }

  /// The size of the note that a path of the ledger's folder names; nil for every other path.
  static func size(ofPath path: String) -> Int? {
    guard path.hasPrefix("checkpoints/"), path.hasSuffix(".note") else { return nil }
    return Int(path.dropFirst("checkpoints/".count).dropLast(".note".count))
  }

  static func latest(_ db: Database) throws -> SignedSize? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1"))
    return row.map { SignedSize(size: $0[0], note: $0[1]) }
  }

  static func latestSize(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(size), 0) FROM checkpoint")) ?? 0
  }

  static func sign(_ head: Head, _ key: SigningKey, at moment: Moment, _ db: Database) throws -> SignedSize {
    let note = Checkpoint(origin: head.origin, size: head.size, root: head.peaks.root).signed(by: key)
    try db.execute(
      sql: "INSERT INTO checkpoint VALUES (?, ?, ?)", arguments: [head.size, moment.seconds, note])
    return SignedSize(size: head.size, note: note)
  }
}
