import Documents
import Facts
import LedgerCore
import Proposing
import Reading
import Sealing

/// 导入一份报告: a file's documents, each read into what the ledger would keep of it; the same for command and site.
struct ReportReading {
  let digest: String
  let documents: [Document]
  private let reader = Reader()
  private let known: Report

  /// - Parameter name: The file's, for messages.
  init(_ bytes: [UInt8], named name: String, place: String?, year: Int?) throws(Failure) {
    digest = Digest.of(bytes).hexadecimal
    documents = try Opening.documents(from: bytes, name: name)
    known = Report(place: place, year: year)
  }

  struct Read {
    let findings: Findings
    let proposals: [Proposal]
    /// Where the reading stopped because too much is found; nil where it did not.
    let stop: (line: Int, column: Int)?

    /// Proposals by kind, in text order.
    var counts: [(kind: String, count: Int)] {
      proposals.map(\.created.kind).eachOnce.map { kind in
        (kind, proposals.count { $0.created.kind == kind })
      }
    }
  }

  func read(_ document: Document) -> Read {
    let findings = reader.read(document, known: known)
    let remark = findings.remarks.first { $0.kind == .stoppedEarly }
    let place = remark.map { document.text.place(at: $0.source.lowerBound) }
    return Read(
      findings: findings, proposals: Proposer().propose(findings, document, report: digest),
      stop: place.map { ($0.line, $0.column) })
  }
}
