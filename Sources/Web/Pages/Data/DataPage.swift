internal import Facts
internal import Hummingbird
internal import LedgerCore
internal import Reconciling

/// 开放数据目录: every download, what is in it and how large it is.
enum DataPage {
  struct Model: Sendable {
    let items: Int
    let reports: [Report]
    let hasCheckpoint: Bool
    let now: Moment
  }

  struct Report: Sendable {
    let title: Title
    let page: String
    let csv: String
    let lines: String
    let findings: Int
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (library, now) = (try await visit.library(), visit.now)
    let (items, hasCheckpoint) = try await visit.ask { ledger -> (Int, Bool) in
      var all = ItemFilter()
      all.limit = 0
      let total = try Sight.everybody(ledger.kinds).narrowed(all).map { try ledger.items($0, at: now).total }
      return (total ?? 0, try ledger.checkpoint() != nil)
    }
    let reports = library.reports.map { one -> Report in
      let document = ["document": one.document == 0 ? nil : String(one.document)] as KeyValuePairs
      return Report(
        title: ReportWords.title(one.report.place, one.report.year) ?? Title(one.report.title, one.report.title),
        page: one.path(at: nil),
        csv: LocalPath("reports", one.digest, "facts.csv").with(document),
        lines: LocalPath("reports", one.digest, "facts.jsonl").with(document),
        findings: one.report.findings.all.count)
    }
    let model = Model(items: items, reports: reports, hasCheckpoint: hasCheckpoint, now: now)
    return visit.show(view(model, visit.frame))
  }
}
