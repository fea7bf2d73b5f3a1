internal import GRDB
public import LedgerCore
internal import Sealing

/// 证明: what a program other than ours needs to check the log, as JSON (RFC 6962 hashes, hexadecimal).
public struct Proof: Sendable {
  public let json: String

  fileprivate init(_ parts: some Encodable) throws {
    json = String(decoding: try JSONWriter.bytes(parts), as: UTF8.self)
  }
}

private struct Inclusion: Encodable {
  let proof = "inclusion"
  let entry: Int
  /// The hashed line itself: `hash` is SHA-256 over a byte 0 and these. Left out for who may not see who wrote it.
  let leaf: String?
  let hash: String
  /// Counted from 0, as in RFC 6962.
  let index: Int
  let size: Int
  let root: String
  let path: [String]
  let checkpoint: String
}

private struct Consistency: Encodable {
  let proof = "consistency"
  let from: Int
  let oldRoot: String
  let size: Int
  let root: String
  let path: [String]
  /// The path as pymerkle wants it.
  let pathByPeaks: [String]
  let oldCheckpoint: String
  let checkpoint: String
}

extension SQLiteLedger {
  /// That an entry is in the log that a checkpoint signed now covers.
  public func prove(_ number: Int, at now: Moment) throws -> Proof {
    let note = try checkpoint(at: now)
    guard let proof = try proofs(of: [number], under: note, withLeaves: true).first else {
      throw StoreFault("There is no entry \(number); the last one is \(try size()).")
    }
    return proof
  }

  /// That entries are in the log that the newest checkpoint covers; none of those that are newer, nothing is signed for it.
  ///
  /// - Parameter withLeaves: With the hashed lines, which name accounts.
  public func proofs(of numbers: [Int], withLeaves: Bool) throws -> [Proof] {
    guard let note = try newestCheckpoint() else { return [] }
    return try proofs(of: numbers, under: note, withLeaves: withLeaves)
  }

  private func proofs(of numbers: [Int], under note: String, withLeaves: Bool) throws -> [Proof] {
    try read { db in
      let checkpoint = try Checkpoint(note: note, by: Keys(folder: folder).verifierKey())
      let leaves = try hashes(checkpoint.size, db)
      let paths = MerkleTree.inclusions(of: numbers.map { $0 - 1 }, in: leaves)
      return try numbers.compactMap { number in
        guard let path = paths[number - 1] else { return nil }
        var line: String?
        if withLeaves {
          let entry = try stored(number, db)
          var text = TextRoom()
          let leaf = text.leaf(entry.entry, after: number > 1 ? leaves[number - 2] : .zero) { $0.append(entry.text) }
          line = text.line(of: leaf)
        }
        return try Proof(
          Inclusion(
            entry: number, leaf: line, hash: leaves[number - 1].hexadecimal, index: number - 1, size: checkpoint.size,
            root: checkpoint.root.hexadecimal, path: path.map(\.hexadecimal), checkpoint: note))
      }
    }
  }

  /// That the log a checkpoint signed now covers begins with what an earlier note covered.
  public func prove(since old: String, at now: Moment) throws -> Proof {
    try prove(since: old, under: checkpoint(at: now))
  }

  /// The same for the log that a note covers which was signed since.
  public func prove(since old: String, under note: String) throws -> Proof {
    try read { db in
      let key = try Keys(folder: folder).verifierKey()
      let (before, after) = (try Checkpoint(note: old, by: key), try Checkpoint(note: note, by: key))
      let leaves = try hashes(after.size, db)
      guard before.origin == after.origin, let path = MerkleTree.consistency(from: before.size, in: leaves),
        let peaks = MerkleTree.consistencyByPeaks(from: before.size, in: leaves)
      else {
        throw StoreFault(
          "The checkpoint covers \(before.size) entries of “\(before.origin)”; this is “\(after.origin)” with "
            + "\(after.size). If it is the same ledger, entries were cut off: restore a backup.")
      }
      return try Proof(
        Consistency(
          from: before.size, oldRoot: before.root.hexadecimal, size: after.size, root: after.root.hexadecimal,
          path: path.map(\.hexadecimal), pathByPeaks: peaks.map(\.hexadecimal), oldCheckpoint: old, checkpoint: note))
    }
  }

  private func hashes(_ size: Int, _ db: Database) throws -> [Digest] {
    var leaves: [Digest] = []
    leaves.reserveCapacity(size)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT hash FROM entry WHERE number <= ? ORDER BY number", arguments: [size])
    while let row = try rows.next() {
      guard let leaf = try row.withUnsafeData(atIndex: 0, { $0.flatMap { Digest($0) } }) else {
        throw StoreFault("Entry \(leaves.count + 1) has no hash: run `taizhang verify`, and restore a backup.")
      }
      leaves.append(leaf)
    }
    return leaves
  }

  private func stored(_ number: Int, _ db: Database) throws -> (entry: Entry, text: String) {
    let row = try Row.fetchOne(db, sql: "SELECT \(Entry.columns) FROM entry WHERE number = ?", arguments: [number])
    guard let row else { throw StoreFault("There is no entry \(number).") }
    return (try Entry(row), row[5])
  }
}
