internal import Facts
internal import Hummingbird
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// 指标: every indicator that the reports of a place give numbers of, with the newest target and result.
enum IndicatorsPage {
  struct Model: Sendable {
    let place: String?
    let places: [String]
    let reports: Int
    /// Reports that there is no room for.
    let left: Int
    let lines: [Line]
  }

  /// One indicator in one measure.
  struct Line: Sendable {
    let code: String
    let name: String
    /// 增幅（%）
    let quantity: String
    let target: Value?
    let result: Value?
    /// 2/4 by the newest year that is ranked.
    let rank: String
    /// How many years it has.
    let years: Int
  }

  struct Value: Sendable {
    let year: Int
    let words: String
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  static func model(_ visit: Visit) async throws -> Model {
    let library = try await visit.library()
    let place = try library.place(visit.query("place"))
    var lines: [Line] = []
    if let place {
      let door = visit.site.door
      lines = try await visit.site.indicators.answer(for: place) {
        try await door.ask { IndicatorsPage.lines(of: place, library, $0.indicators) }
      }
    }
    return Model(
      place: place, places: library.places, reports: library.reports.count, left: library.left, lines: lines)
  }

  static func lines(of place: String, _ library: Library, _ names: [IndicatorName]) -> [Line] {
    let reports = library.reports.map(\.report)
    let told = Set(reports.filter { $0.place == place }.flatMap { $0.statements.compactMap(\.figure.indicator) })
    return names.filter { told.contains($0.code) }.flatMap { name -> [Line] in
      let topic = Series.Topic(code: name.code, name: name.name)
      guard let table = try? Series.Table(reports, topic: topic) else { return [] }
      return table.measures.compactMap { measure in
        guard let series = table.series(of: measure).first(where: { $0.place == place }) else { return nil }
        let rows = ComparedRow.rows(of: series)
        func value(_ words: (ComparedRow) -> String) -> Value? {
          rows.last { !words($0).isEmpty }.map { Value(year: $0.point.year, words: words($0)) }
        }
        return Line(
          code: name.code, name: ComparedRow.name(of: series), quantity: ComparedRow.quantity(of: series),
          target: value(\.target),
          result: value(\.result), rank: rows.last { !$0.rank.isEmpty }.map { "\($0.rank) (\($0.point.year))" } ?? "",
          years: rows.count)
      }
    }
  }
}
