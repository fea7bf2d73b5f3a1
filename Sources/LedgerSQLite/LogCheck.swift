internal import Foundation
internal import GRDB
internal import LedgerCore
internal import Sealing

/// One walk over the log, row by row, whatever stands in the rows.
struct LogCheck {
  let db: Database
  let signed: [Int: Checkpoint]

  init(_ db: Database, _ signed: [Int: Checkpoint]) {
    self.db = db
    self.signed = signed
  }

  /// Files of evidence by the first entry that names each, and the entries that put a calendar in force.
  func run(_ report: inout Verification) throws -> (evidence: [String: Int], calendars: [Int]) {
    var evidence: [String: Int] = [:]
    var calendars: [Int] = []
    var peaks = Peaks()
    var (previous, last) = (Digest.zero, Moment(seconds: .min))
    var notes = signed
    check(notes.removeValue(forKey: 0), peaks, &report)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, item, at, CAST(by AS BLOB), CAST(role AS BLOB), CAST(event AS BLOB), hash FROM entry
        ORDER BY number
        """)
    while let row = try rows.next() {
      let number = peaks.size + 1
      let found: Int = row[0]
      guard found == number else {
        // In order of number, so that only the first can be too small.
        if found < number { report.bad(found, "Entry \(found) was put in before the first, which is 1.") }
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
      if case .calendarSet = entry.event, entry.item == 0 { calendars.append(number) }
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
    return (evidence, calendars)
  }

  private func check(_ note: Checkpoint?, _ peaks: Peaks, _ report: inout Verification) {
    if let note, note.root != peaks.root {
      report.add("The checkpoint of size \(note.size) was not signed over this log: restore a backup.")
    }
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
}

/// A row of the table of entries as bytes, with the leaf it gives.
struct StoredEntry {
  let leaf: Digest
  let hash: Digest
  let entry: Entry?

  init?(_ row: Row, after previous: Digest) {
    guard let number = Int.fromDatabaseValue(row[0]), let item = Int.fromDatabaseValue(row[1]),
      let at = Int.fromDatabaseValue(row[2]), let by = Data.fromDatabaseValue(row[3]),
      let role = Data.fromDatabaseValue(row[4]), let event = Data.fromDatabaseValue(row[5]),
      let hash = Data.fromDatabaseValue(row[6]).flatMap({ Digest($0) })
    else { return nil }
    var text = TextRoom()
    let line = Array(by).withUnsafeBufferPointer { by in
      Array(role).withUnsafeBufferPointer { role in
        text.leaf(number: number, item: item, at: at, by: by, role: role, after: previous) { $0.append(event) }
      }
    }
    leaf = text.hash(of: line)
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
