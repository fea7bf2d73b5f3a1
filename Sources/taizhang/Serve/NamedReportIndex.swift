import LedgerCore
import LedgerSQLite
import Synchronization
import Web

/// 报告目录: which reports items name. Follows the log: what it knows it does not read again.
final class NamedReportIndex: Sendable {
  private struct State {
    var through = 0
    var reports: [String: NamedReport] = [:]
  }

  private let state = Mutex(State())

  func all(_ files: SQLiteLedger) throws -> [NamedReport] {
    try state.withLock { state in
      let news = try files.reportsNamed(after: state.through)
      for row in news.rows {
        let known = state.reports[row.digest]
        state.reports[row.digest] = NamedReport(
          digest: row.digest, place: known?.place ?? row.place, year: known?.year ?? row.year,
          items: (known?.items ?? []) + [row.item])
      }
      state.through = news.through
      return state.reports.values.filter { files.report($0.digest) != nil }.sorted { $0.digest < $1.digest }
    }
  }
}
