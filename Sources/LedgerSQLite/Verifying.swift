internal import Foundation
internal import GRDB
internal import LedgerCore
internal import Sealing

extension SQLiteLedger {
  /// Recomputes everything: each entry's hash, the chain, the tree, signed checkpoints, projections, evidence files.
  ///
  /// Reads a snapshot; others may write meanwhile. Throws only when the file cannot be read at all.
  public func verify() throws -> Verification {
    var report = Verification()
    do {
      try pool.read { db in
        try guards(db, &report)
        let log = try LogCheck(db, folder).run(&report)
        if report.firstBad == nil { try projections(db, &report) }
        try evidence(log.evidence, &report)
      }
    } catch let error as DatabaseError {
      let next = report.entries + 1
      report.bad(next, "From entry \(next) on: \(StoreFault(folder, error))")
    }
    return report
  }

  private func guards(_ db: Database, _ report: inout Verification) throws {
    let found = try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    let lost = Schema.guards.filter { !found.contains($0) }
    if !lost.isEmpty {
      report.add("Guards of the table of entries were taken out (\(lost.joined(separator: ", "))): restore a backup.")
    }
    let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(3)").filter { $0 != "ok" }
    for sentence in damage { report.add("SQLite finds the file damaged: \(sentence).") }
  }

  private func projections(_ db: Database, _ report: inout Verification) throws {
    let replay = try Replay(db, kinds)
    var differing: [Int] = []
    report.items = try replay.compare { differing.append($0) }
    if !differing.isEmpty {
      report.add(
        "\(differing.count) rows of the table of items differ from what the entries say, the first of item "
          + "\(differing[0]): run `taizhang rebuild`.")
    }
  }

  private func evidence(_ files: [String: Int], _ report: inout Verification) throws {
    let store = EvidenceStore(folder: folder)
    for (digest, entry) in files.sorted(by: { $0.value < $1.value }) {
      report.evidence += 1
      if let fault = store.fault(of: digest) { report.add("Entry \(entry) names the file \(digest), \(fault)") }
    }
  }
}

/// One walk over the log, row by row, whatever stands in the rows.
private struct LogCheck {
  let db: Database
  let folder: String

  init(_ db: Database, _ folder: String) {
    self.db = db
    self.folder = folder
  }

  func run(_ report: inout Verification) throws -> (peaks: Peaks, evidence: [String: Int]) {
    var evidence: [String: Int] = [:]
    var peaks = Peaks()
    var (previous, last) = (Digest.zero, Moment(seconds: .min))
    var notes = try signed(&report)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, item, at, CAST(by AS BLOB), CAST(role AS BLOB), CAST(event AS BLOB), hash FROM entry
        ORDER BY number
        """)
    while let row = try rows.next() {
      let number = peaks.size + 1
      guard Int.fromDatabaseValue(row[0]) == number else {
        report.bad(number, "Entry \(number) is missing.")
        break
      }
      guard let stored = StoredEntry(row, after: previous), stored.leaf == stored.hash else {
        report.bad(number, "Entry \(number) is not as it was written, or the one before it was changed.")
        break
      }
      guard let entry = stored.entry, entry.at >= last else {
        report.bad(number, "Entry \(number) cannot be read, or lies before entry \(number - 1) in time.")
        break
      }
      peaks.append(stored.leaf)
      (previous, last) = (stored.leaf, entry.at)
      report.entries = number
      for file in entry.event.evidence where evidence[file.digest] == nil { evidence[file.digest] = number }
      if let note = notes[number] {
        if note.root != peaks.root {
          let good = report.checkpoints > 0 ? report.lastGood : 0
          report.bad(
            good + 1, "Entries \(good + 1) to \(number) are not those that the checkpoint of \(number) was signed over."
          )
          break
        }
        report.checkpoints += 1
        report.lastGood = number
        notes[number] = nil
      }
    }
    report.root = peaks.root.hexadecimal
    end(peaks, previous, last, notes.keys.max() ?? 0, &report)
    return (peaks, evidence)
  }

  private func end(_ peaks: Peaks, _ hash: Digest, _ at: Moment, _ signed: Int, _ report: inout Verification) {
    guard report.firstBad == nil else { return }
    if signed > peaks.size {
      report.bad(peaks.size + 1, "Entry \(peaks.size + 1) is missing: a checkpoint was signed over \(signed) entries.")
    }
    guard let head = try? Head(db) else {
      report.add("The head of the ledger is damaged: restore a backup.")
      return
    }
    if head.size > peaks.size {
      report.bad(peaks.size + 1, "Entry \(peaks.size + 1) is missing: the head counts \(head.size).")
    } else if head.size < peaks.size {
      report.bad(head.size + 1, "Entry \(head.size + 1) was added beside the head, which counts \(head.size).")
    } else if head.peaks != peaks || head.hash != hash || (peaks.size > 0 && head.at != at) {
      report.add("The head of the ledger is not that of its \(peaks.size) entries: restore a backup.")
    }
  }

  /// The signed checkpoints of the table and of the folder, by size; whatever is wrong with one is reported.
  private func signed(_ report: inout Verification) throws -> [Int: Checkpoint] {
    let rows = try Row.fetchAll(db, sql: "SELECT size, note FROM checkpoint ORDER BY size")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/checkpoints")) ?? []
    let names = files.filter { $0.hasSuffix(".note") }.sorted()
    guard !rows.isEmpty || !names.isEmpty else { return [:] }
    let key = try Keys(folder: folder).verifierKey()
    var notes: [Int: Checkpoint] = [:]
    func read(_ note: String, _ size: Int?, _ place: String) {
      do {
        let checkpoint = try Checkpoint(note: note, by: key)
        if size.map({ $0 != checkpoint.size }) == true || notes[checkpoint.size].map({ $0 != checkpoint }) == true {
          report.add("\(place) is not the checkpoint of size \(checkpoint.size) that was signed.")
        }
        notes[checkpoint.size] = checkpoint
      } catch {
        report.add("\(place): \(error)")
      }
    }
    for row in rows {
      guard let size = Int.fromDatabaseValue(row[0]), let note = String.fromDatabaseValue(row[1]) else { continue }
      read(note, size, "The checkpoint of size \(size)")
    }
    for name in names {
      read(Files.text("\(folder)/checkpoints/\(name)") ?? "", Int(name.dropLast(5)), "checkpoints/\(name)")
    }
    notes[0] = nil
    return notes
  }
}

/// A row of the table of entries as bytes, with the leaf it gives.
private struct StoredEntry {
  let leaf: Digest
  let hash: Digest
  let entry: Entry?

  init?(_ row: Row, after previous: Digest) {
    guard let number = Int.fromDatabaseValue(row[0]), let item = Int.fromDatabaseValue(row[1]),
      let at = Int.fromDatabaseValue(row[2]), let by = Data.fromDatabaseValue(row[3]),
      let role = Data.fromDatabaseValue(row[4]), let event = Data.fromDatabaseValue(row[5]),
      let hash = Data.fromDatabaseValue(row[6]).flatMap({ Digest($0) })
    else { return nil }
    leaf = Leaf(number: number, item: item, at: at, by: by, role: role, event: event, after: previous).hash
    self.hash = hash
    let read = try? EventText.read(String(decoding: event, as: UTF8.self), of: number)
    entry = read.flatMap { read in
      LedgerRole(rawValue: String(decoding: role, as: UTF8.self)).map {
        Entry(
          number: number, item: item, at: Moment(seconds: at), by: String(decoding: by, as: UTF8.self), role: $0,
          event: read)
      }
    }
  }
}

extension Event {
  /// Files that this event hands over.
  var evidence: [Evidence] {
    switch self {
    case .evidenced(let file): [file]
    case .moved(let moved): moved.evidence ?? []
    case .progressed(let report): report.evidence ?? []
    case .corrected(let correction): correction.event.evidence
    default: []
    }
  }
}
