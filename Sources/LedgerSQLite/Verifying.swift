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
    notes.finish()
    let files = SignedNotes.files(folder)
    do {
      try pool.read { db in
        try schema(db, &report)
        let notes = try SignedNotes(files, folder, db, &report)
        let log = try LogCheck(db, notes.signed).run(&report)
        if report.firstBad == nil {
          try calendars(log.calendars, db, &report)
          try projections(db, &report)
        }
        try evidence(log.evidence, &report)
      }
    } catch let error as DatabaseError {
      let next = report.entries + 1
      report.bad(next, "From entry \(next) on: \(StoreFault(folder, error))")
    }
    return report
  }

  private func schema(_ db: Database, _ report: inout Verification) throws {
    for sentence in try SchemaCheck(db).faults { report.add(sentence) }
    let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(3)").filter { $0 != "ok" }
    for sentence in damage { report.add("SQLite finds the file damaged: \(sentence).") }
  }

  private func calendars(_ numbers: [Int], _ db: Database, _ report: inout Verification) throws {
    if try Int.fetchAll(db, sql: "SELECT number FROM calendarEntry ORDER BY number") != numbers {
      report.add("The table of calendars differs from what the entries say: run `taizhang rebuild`.")
    }
  }

  private func projections(_ db: Database, _ report: inout Verification) throws {
    var differing: [Int] = []
    do {
      report.items = try Replay(db, kinds).compare { differing.append($0) }
    } catch let error as DatabaseError {
      // A table or an index is not there, which was said before.
      report.add("The tables cannot be compared with the entries (\(error.message ?? "no reason given")).")
    }
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
