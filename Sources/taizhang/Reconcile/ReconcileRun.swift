import Publishing
import Reconciling

/// One run: reports read at once, put together by place, set against each other, written in the order of the places.
struct ReconcileRun {
  let format: OutputForm
  let only: Set<Verdict>
  let jobs: Int
  let output: Standard
  let ledger: Ledger?
  /// Which of the reports that a ledger keeps; nil where a person named them.
  let chosen: Chosen?
  /// A person named two files, an earlier and a later one.
  let isPair: Bool

  /// Whose targets take the place of an earlier report.
  struct Ledger {
    let session: Session
    let place: String?
    let year: Int?
  }

  /// Reports of a place, and of a year with the one after it; nil for all.
  struct Chosen {
    let place: String?
    let year: Int?

    func takes(_ report: ReadReport) -> Bool {
      let isOfPlace = place.map { place in report.place.map { $0.hasSuffix(place) || place.hasSuffix($0) } ?? false }
      let isOfYear = year.map { year in report.year.map { $0 == year || $0 == year + 1 } ?? false }
      return isOfPlace ?? true && isOfYear ?? true
    }
  }

  /// How many things could not be read, or not be set against anything.
  func reconcile(_ files: [String]) async throws -> Int {
    let read = try await ManyReports.read(files)
    var reports = read.reports.filter { chosen?.takes($0) ?? true }
    if let ledger {
      guard let later = reports.first, reports.count == 1, let reviewed = later.year.map({ $0 - 1 }) else {
        throw Failure(
          subject: "--data", reason: "takes one report that says for which year it is, here are \(reports.count)",
          advice: "name the report that reviews the year of the targets")
      }
      reports.insert(
        try LedgerTargets.report(ledger.session, place: ledger.place, year: ledger.year ?? reviewed),
        at: 0)
    }
    let isNamedPair = ledger != nil || isPair
    let places =
      isNamedPair && reports.count == 2 ? Places(earlier: reports[0], later: reports[1]) : Places(reports)
    for failure in places.failures { Standard.error.say("taizhang: \(failure)") }
    for remark in places.remarks { Standard.error.say("taizhang: \(remark)") }
    try await write(places.groups)
    return read.failures + places.failures.count
  }

  private func write(_ groups: [[ReadReport]]) async throws {
    var chains: [Chain] = []
    chains.reserveCapacity(groups.count)
    try await inOrder(groups, jobs: jobs) { _, reports in
      Chain(reports)
    } take: { _, chain in
      chains.append(chain)
    }
    var out = Bytes(capacity: 1 << 16)
    switch format {
    case .table:
      let tables = ReconciledTables(only: only, look: output.tableLook)
      for chain in chains { tables.write(chain, to: &out) }
    case .jsonl:
      let lines = ReconciledLines(only: only)
      for chain in chains { lines.write(chain, to: &out) }
    case .csv:
      let sheet = ReconciledSheet(only: only)
      sheet.open(&out)
      for chain in chains { sheet.write(chain, to: &out) }
    case .html:
      let page = ReconciledPage(only: only)
      out.append(page.opening(chains))
      for chain in chains { page.write(chain, to: &out) }
      out.append(page.closing())
    }
    try output.write(out)
  }
}
