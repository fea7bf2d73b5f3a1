internal import Hummingbird
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// 承诺与结果: the targets of a year, each with what the report of the year after says of it.
enum ResultsPage {
  struct Model: Sendable {
    let place: String?
    let places: [String]
    let years: [Int]
    let year: Int?
    let yearEnd: YearEnd?
    let only: Verdict?
    /// Items of the ledger, in the order of their words.
    let items: [ReportPage.Promise]

    func path(year: Int?, only: Verdict?) -> String {
      LocalPath("results").with([
        "place": place, "year": year.map(String.init), "verdict": only?.rawValue,
      ])
    }
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    var only: Verdict?
    if let asked = visit.query("verdict") {
      guard let verdict = Verdict(rawValue: asked) else { throw Fault.nothingHere }
      only = verdict
    }
    let library = try await visit.library()
    let place = try library.place(visit.query("place"))
    let (year, yearEnd) = try await ResultsPage.yearEnd(visit, of: place, in: library)
    var items: [ReportPage.Promise] = []
    if let yearEnd { items = try await ReportPage.promises(of: yearEnd.earlier, visit) }
    let model = Model(
      place: place, places: library.places.filter { !library.settledYears(of: $0).isEmpty },
      years: library.settledYears(of: place), year: year, yearEnd: yearEnd, only: only,
      items: items)
    return visit.show(view(model, visit.frame))
  }

  /// 下载: the same table for Excel, with the columns of `taizhang reconcile -f csv`.
  @Sendable static func csv(_ visit: Visit) async throws -> Response {
    let library = try await visit.library()
    let place = try library.place(visit.query("place"))
    let yearEnd = try await ResultsPage.yearEnd(visit, of: place, in: library).yearEnd
    var out = Bytes()
    let sheet = ReconciledSheet()
    sheet.open(&out)
    if let yearEnd { sheet.write(Chain([yearEnd.earlier.report, yearEnd.later.report]), to: &out) }
    return .download(
      out.array, as: "text/csv; charset=utf-8", named: "\(yearEnd?.earlier.report.title ?? "results").csv")
  }

  /// The year asked for, or the newest that the next report tells of.
  private static func yearEnd(
    _ visit: Visit, of place: String?, in library: Library
  ) async throws -> (year: Int?, yearEnd: YearEnd?) {
    let years = library.settledYears(of: place)
    guard let text = visit.query("year") else {
      return (years.first, try await visit.yearEnd(of: library.report(of: place, years.first), in: library))
    }
    guard let year = Int(text), years.contains(year) else { throw Fault.nothingHere }
    return (year, try await visit.yearEnd(of: library.report(of: place, year), in: library))
  }
}
