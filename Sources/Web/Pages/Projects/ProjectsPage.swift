internal import Facts
internal import Hummingbird
internal import LedgerCore

/// 重点项目: how many projects stand at each stage with how much money, and each one by month.
enum ProjectsPage {
  struct Model: Sendable {
    let year: Int
    let years: [Int]
    let stages: [Stage]
    let rows: [Row]
    /// Public projects of the year beyond those that are drawn.
    let left: Int
    let today: Day

    /// The month of today, 1 to 12; nil where the year is another.
    var month: Int? { year == today.year ? today.month : nil }
  }

  struct Stage: Sendable {
    let state: String
    let title: Title
    let count: Int
    let money: Amounts
  }

  /// In 亿元, exact; nil where no project says.
  struct Amounts: Sendable {
    var total: ExactNumber?
    var planned: ExactNumber?
    var done: ExactNumber?

    init(_ items: [Item]) {
      for item in items {
        total = Amounts.sum(total, item.amount("investment"))
        planned = Amounts.sum(planned, item.amount("yearInvestment"))
        done = Amounts.sum(done, item.amount("money"))
      }
    }

    private static func sum(_ one: ExactNumber?, _ other: ExactNumber?) -> ExactNumber? {
      guard let one, let other else { return one ?? other }
      return one.adding(other) ?? one
    }
  }

  struct Row: Sendable {
    let line: ItemTable.Line
    let money: Amounts
    let site: String?
    /// When it runs, as far as is known; both within some day of its life.
    let span: ClosedRange<Day>?
    let isStarted: Bool
  }

  private static let most = 300

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  static func model(_ visit: Visit) async throws -> Model {
    var asked: Int?
    if let text = visit.query("year") {
      guard let year = Int(text), (1...9999).contains(year) else { throw Fault.nothingHere }
      asked = year
    }
    let (now, question) = (visit.now, asked)
    return try await visit.ask { try ProjectsPage.model(of: $0, year: question, at: now) }
  }

  private static func model(of ledger: any OpenLedger, year asked: Int?, at now: Moment) throws -> Model {
    let today = now.day
    let years = try PublicYears.of("project", ledger, at: now)
    let year = asked ?? years.first { $0 <= today.year } ?? years.last ?? today.year
    guard let kind = ledger.kinds["project"], let filter = PublicYears.filter("project", year, ledger.kinds, most)
    else { return Model(year: year, years: years, stages: [], rows: [], left: 0, today: today) }
    let page = try ledger.items(filter, at: now)
    let pairs = try page.rows.compactMap { row in try ledger.item(row.id).map { (row, $0) } }
    let stages = kind.publicStates.compactMap { name -> Stage? in
      guard let state = kind.state(name) else { return nil }
      let items = pairs.map(\.1).filter { $0.state == name }
      // A stage at which nothing ended is told only where something did.
      if items.isEmpty, state.phase == .dropped || name == "paused" { return nil }
      return Stage(state: name, title: state.title, count: items.count, money: Amounts(items))
    }
    return Model(
      year: year, years: years, stages: stages, rows: pairs.map { row($0, $1, kind, today) },
      left: page.total - pairs.count, today: today)
  }

  private static func row(_ row: ItemRow, _ item: Item, _ kind: Kind, _ today: Day) -> Row {
    let start = item.fields["startedOn"] ?? item.fields["startBy"]
    let first = start.flatMap { Day($0) } ?? item.begun?.day ?? item.createdAt.day
    let last = item.fields["completedOn"].flatMap { Day($0) } ?? item.due ?? today
    let state = kind.state(item.state)
    return Row(
      line: ItemTable.Line(
        row: row, kind: nil, state: state?.title ?? Title(row.state, row.state), share: item.shareDone(kind)),
      money: Amounts([item]), site: item.fields["site"], span: first <= last ? first...last : nil,
      isStarted: item.reached.contains("started"))
  }
}

/// Years in which a kind has items that everybody may see, newest first.
enum PublicYears {
  static func of(_ kind: String, _ ledger: any OpenLedger, at now: Moment) throws -> [Int] {
    try ((now.day.year - 9)...(now.day.year + 1)).reversed().filter { year in
      guard let filter = filter(kind, year, ledger.kinds, 0) else { return false }
      return try ledger.items(filter, at: now).total > 0
    }
  }

  static func filter(_ kind: String, _ year: Int?, _ kinds: KindCatalogue, _ limit: Int) -> ItemFilter? {
    var filter = ItemFilter()
    filter.kinds = [kind]
    filter.year = year
    filter.limit = limit
    return Sight.everybody(kinds).narrowed(filter)
  }
}
