internal import Hummingbird
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// 一个指标: its series of one place over the years, and that place beside others.
enum IndicatorPage {
  struct Model: Sendable {
    let question: IndicatorQuestion
    let places: [String]
    let own: Drawn
    /// Nil where there is one place only.
    let compared: Drawn?
    let targets: [ItemTable.Line]
  }

  /// The sections of a comparison with what their numbers lead to.
  struct Drawn: Sendable {
    let sections: [ComparedSection]
    /// As the reports call it.
    let name: String?
    let notes: [String]
    let reports: [PublicReport]

    init(_ table: Series.Table, _ library: Library, _ language: Language) {
      sections = ComparedSection.all(of: table, language.chart)
      name = table.places.count == 1 ? table.series.first.map(ComparedRow.name) : nil
      notes = table.notes
      reports = library.reports
    }
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let library = try await visit.library()
    let question = try await IndicatorQuestion(visit, library)
    let (now, language) = (visit.now, visit.frame.language)
    let model = try await visit.ask { ledger in
      Model(
        question: question, places: library.places,
        own: Drawn(question.table(library, of: question.place.map { [$0] } ?? []), library, language),
        compared: question.others.isEmpty ? nil : Drawn(question.compared(library), library, language),
        targets: try targets(ledger, question, at: now))
    }
    return visit.show(view(model, visit.frame))
  }

  /// Public targets of the place that follow this indicator, newest first.
  private static func targets(
    _ ledger: any OpenLedger, _ question: IndicatorQuestion, at now: Moment
  ) throws -> [ItemTable.Line] {
    guard let place = question.place else { return [] }
    var filter = ItemFilter()
    filter.kinds = ["target"]
    filter.places = [place]
    filter.limit = 1_000
    guard let asked = Sight.everybody(ledger.kinds).narrowed(filter) else { return [] }
    return try ledger.items(asked, at: now).rows.reversed().compactMap { row in
      guard let item = try ledger.item(row.id), item.fields["indicator"] == question.name.code else { return nil }
      let state = ledger.kinds["target"]?.state(row.state)?.title ?? Title(row.state, row.state)
      return ItemTable.Line(row: row, kind: nil, state: state)
    }
  }
}

/// Which indicator is asked for, of which place, beside which others; the same for page and downloads.
struct IndicatorQuestion: Sendable {
  let name: IndicatorName
  /// Nil where no report is public.
  let place: String?
  /// Those that stand beside it.
  let others: [String]
  /// As it was asked, for the links of the page.
  private let asked: [String]

  /// So many places are drawn beside each other.
  static let most = 60

  init(_ visit: Visit, _ library: Library) async throws {
    let code = visit.parameters.get("code") ?? ""
    guard let name = try await visit.ask({ $0.indicators.first { $0.code == code } }) else { throw Fault.nothingHere }
    self.name = name
    let places = library.places
    place = try library.place(visit.query("place"))
    asked = Array(visit.queries("with").prefix(IndicatorQuestion.most))
    guard asked.allSatisfy(places.contains) else { throw Fault.nothingHere }
    let place = place
    others = Array((asked.isEmpty ? places : asked).filter { $0 != place }.prefix(IndicatorQuestion.most))
  }

  func table(_ library: Library, of places: [String]) -> Series.Table {
    // One place at a time needs no report of another.
    let reports = library.reports.map(\.report)
    let topic = Series.Topic(code: name.code, name: name.name)
    if let table = try? Series.Table(reports, topic: topic, places: places) { return table }
    return Series.Table(nothingOf: topic)
  }

  func compared(_ library: Library) -> Series.Table { table(library, of: (place.map { [$0] } ?? []) + others) }

  /// A download of what the page shows.
  func path(_ file: String) -> String {
    let start = LocalPath("indicators", name.code, file).with(["place": place])
    return start + asked.map { (start.contains("?") ? "&" : "?") + "with=" + LocalPath.encoded($0) }.joined()
  }

  func isAsked(_ other: String) -> Bool { asked.contains(other) }
}
