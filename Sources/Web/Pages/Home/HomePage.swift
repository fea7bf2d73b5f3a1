internal import Hummingbird
internal import LedgerCore
internal import Reconciling

/// 首页: what this place promised for a year and what became of it; the same for everybody.
enum HomePage {
  struct Question: Hashable, Sendable {
    /// Nil for this year, or the newest before it that has items.
    let year: Int?
  }

  struct Model: Sendable {
    let year: Int
    let years: [Int]
    let kinds: [KindRow]
    let livelihood: [Project]
    let changes: [Change]

    /// Of what a report promises; terms, ballots and assets are no promises.
    var promises: [Light.Color: Int] {
      kinds.filter { HomePage.promising.contains($0.name) }.reduce(into: [:]) { sum, row in
        sum.merge(row.counts, uniquingKeysWith: +)
      }
    }
  }

  struct KindRow: Sendable {
    let name: String
    let title: Title
    let counts: [Light.Color: Int]
  }

  struct Project: Sendable {
    let row: ItemRow
    let state: Title
    let share: Int?
  }

  struct Change: Sendable {
    let at: Moment
    let item: Int
    let title: String
    let words: Title
  }

  static let promising: Set<String> = ["target", "task", "livelihood", "project"]

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    var year: Int?
    if let text = visit.query("year") {
      guard let number = Int(text), (1...9999).contains(number) else { throw Fault.nothingHere }
      year = number
    }
    let (door, now, question) = (visit.site.door, visit.now, Question(year: year))
    let model = try await visit.site.homes.answer(for: question) {
      let years = try await visit.site.years.answer(for: now.day.year) {
        try await door.ask { try HomePage.years(of: $0, at: now) }
      }
      return try await door.ask { try HomePage.model(of: $0, question, years, at: now) }
    }
    let (library, place) = (try await visit.library(), visit.site.place)
    let settled = library.settledYears(of: place).first { $0 <= model.year }
    let yearEnd = try await visit.yearEnd(of: library.report(of: place, settled), in: library)
    let reports = library.reports.filter { $0.report.place == place }
    return visit.show(view(model, yearEnd, reports, visit.frame, place))
  }

  /// Of the last ten, those that have items which everybody sees, the newest first.
  static func years(of ledger: any OpenLedger, at now: Moment) throws -> [Int] {
    try ((now.day.year - 9)...(now.day.year + 1)).reversed().filter { year in
      guard var filter = filter(year, [], ledger) else { return false }
      filter.limit = 0
      return try ledger.items(filter, at: now).total > 0
    }
  }

  private static func filter(_ year: Int, _ kinds: [String], _ ledger: any OpenLedger) -> ItemFilter? {
    var filter = ItemFilter()
    filter.year = year
    filter.kinds = kinds
    return Sight.everybody(ledger.kinds).narrowed(filter)
  }

  static func model(
    of ledger: any OpenLedger, _ question: Question, _ years: [Int], at now: Moment
  ) throws -> Model {
    let sight = Sight.everybody(ledger.kinds)
    let year = question.year ?? years.first { $0 <= now.day.year } ?? years.last ?? now.day.year
    let board = try filter(year, [], ledger).map { try ledger.board($0, at: now) } ?? Board(cells: [])
    let kinds = ledger.kinds.kinds.compactMap { kind -> KindRow? in
      let cells = board.cells.filter { $0.kind == kind.name && $0.light != .none }
      let counts = Dictionary(cells.map { ($0.light, $0.count) }, uniquingKeysWith: +)
      return cells.isEmpty ? nil : KindRow(name: kind.name, title: kind.title, counts: counts)
    }
    return Model(
      year: year, years: years, kinds: kinds,
      livelihood: try livelihood(ledger, filter(year, ["livelihood"], ledger), at: now),
      changes: try changes(ledger, sight))
  }

  private static func livelihood(
    _ ledger: any OpenLedger, _ filter: ItemFilter?, at now: Moment
  ) throws -> [Project] {
    guard var filter, let kind = ledger.kinds["livelihood"] else { return [] }
    filter.limit = 30
    return try ledger.items(filter, at: now).rows.filter { $0.light != .none }.map { row in
      Project(
        row: row, state: kind.state(row.state)?.title ?? Title(row.state, row.state),
        share: try ledger.item(row.id)?.shareDone(kind))
    }
  }

  /// The newest public entries, one of each item.
  private static func changes(_ ledger: any OpenLedger, _ sight: Sight) throws -> [Change] {
    let size = try ledger.size()
    var changes: [Change] = []
    var seen: Set<Int> = []
    for entry in try ledger.entries(after: max(0, size - 300), limit: 300).reversed() {
      guard changes.count < 8, seen.count < 60 else { break }
      guard entry.event.isPublic, entry.item > 0, seen.insert(entry.item).inserted,
        let item = try ledger.item(entry.item), sight.sees(item), let kind = ledger.kinds[item.kind]
      else { continue }
      changes.append(
        Change(at: entry.at, item: item.id, title: item.title, words: entry.event.words(kind, files: false)))
    }
    return changes
  }
}
