internal import Foundation
internal import GRDB
internal import LedgerCore
internal import Sealing

/// The signed checkpoints of a ledger, in its table and beside it.
struct SignedNotes {
  /// The notes of the folder, by name. Read before the table: a note is in the table before it is in the folder.
  static func files(_ folder: String) -> [String: String] {
    var notes: [String: String] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder + "/checkpoints")) ?? []
    where name.hasSuffix(".note") { notes[name] = Files.text("\(folder)/checkpoints/\(name)") ?? "" }
    return notes
  }

  /// What was signed for each size.
  private(set) var signed: [Int: Checkpoint] = [:]

  /// Checks every note by its signature and against its fellows; whatever is wrong with one is reported.
  init(_ files: [String: String], _ folder: String, _ db: Database, _ report: inout Verification) throws {
    let key: VerifierKey
    do { key = try Keys(folder: folder).verifierKey() } catch {
      report.add("\(error)")
      return
    }
    if let origin = try String.fetchOne(db, sql: "SELECT origin FROM head"), origin != key.name {
      report.add("The ledger calls itself “\(origin)”, but its key signs for “\(key.name)”: restore a backup.")
    }
    let rows = try Row.fetchAll(db, sql: "SELECT size, note FROM checkpoint ORDER BY size")
    for row in rows { read(row[1], row[0], "The checkpoint of size \(row[0] as Int)", key, &report) }
    let kept = signed
    for (name, note) in files.sorted(by: { $0.key < $1.key }) {
      let size = read(note, Int(name.dropLast(".note".count)), "checkpoints/\(name)", key, &report)
      if let size, kept[size] == nil {
        report.add("The checkpoint of size \(size) is in checkpoints/\(name), but was taken out of the table.")
      }
    }
    try checkNewest(report: &report, db)
  }

  @discardableResult
  private mutating func read(
    _ note: String, _ size: Int?, _ place: String, _ key: VerifierKey, _ report: inout Verification
  ) -> Int? {
    do {
      let checkpoint = try Checkpoint(note: note, by: key)
      let other = signed[checkpoint.size]
      if size != checkpoint.size || checkpoint.origin != key.name || (other != nil && other != checkpoint) {
        report.add("\(place) is not the checkpoint of size \(checkpoint.size) that was signed.")
      }
      signed[checkpoint.size] = checkpoint
      return checkpoint.size
    } catch {
      report.add("\(place): \(error)")
      return nil
    }
  }

  /// One is signed by itself every so many entries: where it is not there, it was taken away.
  private func checkNewest(report: inout Verification, _ db: Database) throws {
    let size = try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM entry") ?? 0
    let newest = signed.keys.max() ?? 0
    if size - newest >= SignedSize.every {
      report.add(
        "No checkpoint covers the entries after \(newest), though one is signed every \(SignedSize.every): "
          + "checkpoints were taken away. Restore a backup.")
    }
  }
}
