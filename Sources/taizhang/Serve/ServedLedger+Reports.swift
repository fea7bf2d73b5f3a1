import LedgerSQLite
import Reading
import Web

/// Reports as the site asks for them.
extension ServedLedger {
  func sharedReports() -> Set<String> { reports.shared }

  var indicators: [IndicatorName] {
    IndicatorCatalogue.entries.map { IndicatorName(code: $0.code, name: $0.wordings.first ?? $0.code) }
  }
}
