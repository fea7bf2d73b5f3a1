internal import Documents
internal import Facts
internal import Publishing
internal import Reconciling

/// 年终对账: a public report beside the one of the year after, each target with what became of it.
struct YearEnd: Sendable {
  let earlier: PublicReport
  let later: PublicReport
  /// One for each target, in the order of the earlier report.
  let rows: [Row]

  /// What became of one target.
  struct Row: Sendable {
    let words: ReconciledRow
    let outcome: Outcome
    /// The quantity promised, code points of the earlier report.
    let promise: Range<Int>
    /// Where the later report tells of it.
    let result: Range<Int>?

    var verdict: Verdict { outcome.verdict }
  }

  init(_ earlier: PublicReport, _ later: PublicReport) {
    self.earlier = earlier
    self.later = later
    let pair = Reconciliation(earlier.report, later.report)
    rows = pair.outcomes.map { outcome in
      Row(
        words: ReconciledRow(outcome, earlier.report, later.report), outcome: outcome,
        promise: earlier.report.statements[outcome.promise].source, result: pair.places(of: outcome).first)
    }
  }

  /// Those whose target stands in a range of the earlier report.
  func promised(in range: Range<Int>) -> [Row] { rows.filter { $0.promise.overlaps(range) } }

  /// Those that a range of the later report answers.
  func answered(in range: Range<Int>) -> [Row] { rows.filter { $0.result?.overlaps(range) == true } }

  var counts: [(verdict: Verdict, count: Int)] { ReconciledTally.counts(rows.map(\.outcome)) }
}

extension Library {
  func report(_ digest: String, _ document: Int) -> PublicReport? {
    reports.first { $0.digest == digest && $0.document == document }
  }

  /// The document of a file that has these words at a place.
  func report(_ digest: String, saying words: String, at range: Range<Int>) -> PublicReport? {
    reports.first { one in
      let text = one.report.document.text
      return one.digest == digest && range.upperBound <= text.count && text.string(range) == words
    }
  }

  func report(of place: String?, _ year: Int?) -> PublicReport? {
    guard let place, let year else { return nil }
    // The same report may be kept in two forms: the one that was read best.
    return reports.filter { $0.report.place == place && $0.report.year == year }
      .max { $0.report.statements.count < $1.report.statements.count }
  }

  /// The years of a place whose report is followed by the next year's, the newest first.
  func settledYears(of place: String?) -> [Int] { place.flatMap { settled[$0] } ?? [] }

  static func settledYears(of reports: [PublicReport]) -> [String: [Int]] {
    var years: [String: Set<Int>] = [:]
    for one in reports {
      if let place = one.report.place, let year = one.report.year { years[place, default: []].insert(year) }
    }
    return years.mapValues { years in years.filter { years.contains($0 + 1) }.sorted(by: >) }
  }
}

extension Visit {
  /// A report beside that of the year after; nil while there is none.
  func yearEnd(of report: PublicReport?, in library: Library) async throws -> YearEnd? {
    guard let report, let year = report.report.year, let next = library.report(of: report.report.place, year + 1)
    else { return nil }
    let key = "\(report.digest) \(report.document) \(next.digest) \(next.document)"
    return try await site.yearEnds.answer(for: key) { YearEnd(report, next) }
  }

  /// A report beside that of the year before.
  func yearBefore(_ report: PublicReport?, in library: Library) async throws -> YearEnd? {
    guard let report, let year = report.report.year else { return nil }
    return try await yearEnd(of: library.report(of: report.report.place, year - 1), in: library)
  }
}
