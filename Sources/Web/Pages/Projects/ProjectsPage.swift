internal import Facts
internal import Hummingbird
internal import LedgerCore

/// 重点项目: how many projects stand at each stage with how much money, and each one by month.
enum ProjectsPage {
  struct Model: Sendable {
    let year: Int
    let years: [Int]
    let board: StageBoard
    let rows: [Row]
    let map: ProjectMap
    /// Public projects of the year beyond those that are drawn.
    let left: Int
    let today: Day

    /// The month of today, 1 to 12; nil where the year is another.
    var month: Int? { year == today.year ? today.month : nil }
  }

  /// In 亿元, exact; nil where the project does not say.
  struct Amounts: Sendable {
    let total: ExactNumber?
    let planned: ExactNumber?
    let done: ExactNumber?

    init(_ item: Item) {
      total = item.amount("investment")
      planned = item.amount("yearInvestment")
      done = item.amount("money")
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
    var asked: Int?
    if let text = visit.query("year") {
      guard let year = Int(text), (1...9999).contains(year) else { throw Fault.nothingHere }
      asked = year
    }
    let (now, question, sight) = (visit.now, asked, visit.sight)
    let model = try await visit.ask { try ProjectsPage.model(of: $0, year: question, sight, at: now) }
    return visit.show(view(model, visit.frame))
  }

  static func model(of ledger: any OpenLedger, year asked: Int?, _ sight: Sight, at now: Moment) throws -> Model {
    let today = now.day
    let years = try PublicYears.of("project", ledger, at: now)
    let year = asked ?? years.first { $0 <= today.year } ?? years.last ?? today.year
    var (rows, places, items, kinds): ([Row], [ProjectMap.Place], [Item], [Kind]) = ([], [], [], [])
    var left = 0
    if let kind = ledger.kinds["project"], let filter = PublicYears.filter("project", year, ledger.kinds, most) {
      let page = try ledger.items(filter, at: now)
      for line in page.rows {
        guard let item = try ledger.item(line.id) else { continue }
        let row = row(line, item, kind, today)
        rows.append(row)
        items.append(item)
        if let position = item.position(kind) {
          places.append(ProjectMap.Place(line: row.line, site: row.site, position: position))
        }
      }
      left = page.total - rows.count
      kinds.append(kind)
    }
    // Investors are not public: their stages are counted for who is shown them anyway.
    if let kind = ledger.kinds["investment"], let filter = investors(of: year, sight) {
      items += try ledger.items(filter, at: now).rows.compactMap { try ledger.item($0.id) }
      kinds.append(kind)
    }
    return Model(
      year: year, years: years, board: StageBoard(items, kinds), rows: rows,
      map: ProjectMap(places: places, left: rows.count - places.count), left: left, today: today)
  }

  /// Nil for who is shown none.
  private static func investors(of year: Int, _ sight: Sight) -> ItemFilter? {
    let own = sight.ownOffices()
    guard sight.seesAll || !own.isEmpty else { return nil }
    var filter = ItemFilter()
    filter.kinds = ["investment"]
    filter.year = year
    filter.offices = own
    filter.limit = 1_000
    guard let narrowed = sight.narrowed(filter), narrowed.kinds == filter.kinds else { return nil }
    return narrowed
  }

  private static func row(_ row: ItemRow, _ item: Item, _ kind: Kind, _ today: Day) -> Row {
    let start = item.fields["startedOn"] ?? item.fields["startBy"]
    let first = start.flatMap { Day($0) } ?? item.begun?.day ?? item.createdAt.day
    let last = item.fields["completedOn"].flatMap { Day($0) } ?? item.due ?? today
    let state = kind.state(item.state)
    return Row(
      line: ItemTable.Line(
        row: row, kind: nil, state: state?.title ?? Title(row.state, row.state), share: item.shareDone(kind)),
      money: Amounts(item), site: item.fields["site"], span: first <= last ? first...last : nil,
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
