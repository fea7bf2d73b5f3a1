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
    // Read before the log is: others may sign meanwhile, but never what is not in the database yet.
    let notes = checkpointFiles()
    do {
      try pool.read { db in
        try guards(db, &report)
        let log = try LogCheck(db, folder, notes).run(&report)
        if report.firstBad == nil { try projections(db, &report) }
        try evidence(log.evidence, &report)
      }
    } catch let error as DatabaseError {
      let next = report.entries + 1
      report.bad(next, "From entry \(next) on: \(StoreFault(folder, error))")
    }
    return report
  }

  private func checkpointFiles() -> [(name: String, note: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/checkpoints")) ?? []
    return names.filter { $0.hasSuffix(".note") }.sorted().map { name in
      (name, Files.text("\(folder)/checkpoints/\(name)") ?? "")
    }
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
