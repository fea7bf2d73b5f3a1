import Checking
import Documents
import Facts
import LedgerCore
import LedgerSQLite
import Publishing
import Reading
import Reconciling
import Web

extension ServedLedger {
  func checkDraft(
    _ bytes: [UInt8], named name: String, place: String?, year: Int?, earlier: [String], findsEarlier: Bool
  ) throws -> CheckedText {
    let document: Document
    do {
      guard let first = try Opening.documents(from: bytes, name: name).first else {
        throw Unreadable("\(name): there is no text in it.")
      }
      document = first
    } catch let failure as Failure {
      throw Unreadable("\(failure)")
    }
    let report = ReadReport(document, Reader().read(document, known: Report(place: place, year: year)))
    var digests = earlier
    if findsEarlier, let place = report.place, let year = report.year {
      digests += try files.shelvedReports().filter { $0.place == place && $0.year == year - 1 }.map(\.digest)
    }
    let before = try Set(digests).sorted().flatMap(self.report).map { ReadReport($0.document, $0.findings) }
    let facts = try LedgerFacts(files, place: report.place, year: report.year)
    let draft = Checking.Draft(report, earlier: before, ledger: facts.values(place: report.place, year: report.year))
    return CheckedText(
      document: document, place: report.place, year: report.year,
      remarks: Checker().check(draft).map { Self.remark($0, draft) }, earlier: draft.earlier.map(\.title),
      ledgerValues: draft.ledger.count)
  }

  private static func remark(_ diagnostic: Diagnostic, _ draft: Checking.Draft) -> CheckedText.Remark {
    let text = draft.report.document.text
    let severity: CheckedText.Severity =
      switch diagnostic.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    return CheckedText.Remark(
      code: diagnostic.code, severity: severity,
      title: Check.all.first { $0.code == diagnostic.code }?.title ?? diagnostic.code, message: diagnostic.message,
      related: diagnostic.related.map { related in
        switch related.place {
        case .draft(let range): "本文第\(text.place(at: range.lowerBound).line)行：\(related.message)"
        case .earlier(let index, let range) where draft.earlier.indices.contains(index):
          "\(draft.earlier[index].title)报告第\(draft.earlier[index].document.text.place(at: range.lowerBound).line)行："
            + related.message
        case .earlier: related.message
        case .ledger(let name): "台账\(name)：\(related.message)"
        }
      }, source: diagnostic.source, line: text.place(at: diagnostic.source.lowerBound).line)
  }
}
