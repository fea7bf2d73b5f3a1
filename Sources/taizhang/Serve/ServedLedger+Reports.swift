import LedgerCore
import LedgerSQLite
import Reading
import Web

/// Reports as the site asks for them.
extension ServedLedger {
  func sharedReports() -> Set<String> { reports.shared }

  func keepAsEvidence(_ digest: String, named name: String) throws -> Evidence {
    guard let path = reports.path(of: digest, in: files) else {
      throw Failure(subject: name, reason: "is not kept here any more", advice: "import it again")
    }
    return try files.evidence.take(try FileBytes.read(path), named: name)
  }

  var indicators: [IndicatorName] {
    IndicatorCatalogue.entries.map { IndicatorName(code: $0.code, name: $0.wordings.first ?? $0.code) }
  }
}
