import Documents
import Facts
import LedgerCore
import LedgerSQLite
import Web

extension ServedLedger {
  func takeReport(
    _ bytes: [UInt8], named name: String, place: String?, year: Int?, by asker: Asker, at now: Moment,
    step: (Int, Int) -> Void
  ) throws -> TakenReport {
    do {
      let reading = try ReportReading(bytes, named: name, place: place, year: year)
      // Before anything names it: the site shows the words where they stand.
      try files.keepReport(bytes)
      var parts: [TakenReport.Part] = []
      step(0, reading.documents.count)
      for document in reading.documents {
        let read = reading.read(document)
        let new = try files.shelve(read.proposals)
        parts.append(
          TakenReport.Part(
            name: document.name, place: read.findings.report.place, year: read.findings.report.year,
            counts: read.counts, new: new.count, stop: read.stop))
        step(parts.count, reading.documents.count)
      }
      let new = parts.reduce(0) { $0 + $1.new }
      _ = try files.note(
        Noted(subject: "导入", text: "\(name) \(reading.digest.prefix(12)) 拟立\(new)项"), on: 0, by: asker, at: now)
      return TakenReport(digest: reading.digest, documents: parts)
    } catch let failure as Failure {
      throw Unreadable("\(failure)")
    }
  }
}

extension ServedLedger {
  func shelve(_ proposals: [Proposal]) throws -> [Int] { try files.shelve(proposals) }
  func shelved(_ filter: ShelfFilter) throws -> [Shelved] { try files.shelved(filter) }
  func amend(_ number: Int, to proposal: Proposal) throws { try files.amend(number, to: proposal) }
  func settle(_ number: Int, as outcome: Shelved.Outcome) throws { try files.settle(number, as: outcome) }
  func shelvedReports() throws -> [ShelvedReport] { try files.shelvedReports() }
}
