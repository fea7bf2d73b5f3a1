import ArgumentParser
import LedgerCore
import Publishing

struct Items: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists items (台账清单).",
    discussion: """
      Examples:
        taizhang items --kind task --light red
        taizhang items --office 县教育局 --due-by 2025-06-30
        taizhang items --text 老旧小区 --year 2025
      """)
  @OptionGroup var options: LedgerOptions
  @OptionGroup var filter: FilterOptions
  @Option(help: "At most so many.") var limit: Int = 200
  @Option(help: ArgumentHelp("Only those with a higher number: the next page.", valueName: "number")) var after: Int = 0

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is \(limit), but at least one item must be asked for.") }
  }

  func run() throws {
    let session = try options.session()
    var filter = filter.filter
    filter.limit = limit
    filter.after = after
    try session.check(filter)
    let asked = filter
    let page = try session.attempt { try session.ledger.items(asked, at: session.now) }
    try Tabulating.put(Tabulating.items(page.rows, session.kinds))
    let rest =
      page.rows.count < page.total ? " (shown: \(page.rows.count); next page: --after \(page.rows.last?.id ?? 0))" : ""
    Standard.output.say("\(page.total) items\(rest)")
    try session.tellWhatIsOfToday()
  }
}

struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what falls due, what is late and what must be urged (到期).",
    discussion: """
      Example:
        taizhang due --within 7
      """)
  @OptionGroup var options: LedgerOptions
  @OptionGroup var filter: FilterOptions
  @Option(help: "Days to look ahead.") var within: Int = 7

  func validate() throws {
    if !(0...3_660).contains(within) { throw ValidationError("--within is \(within); it must be 0 to 3660 days.") }
  }

  func run() throws {
    let session = try options.session()
    var filter = filter.filter
    filter.dueBy = filter.dueBy ?? session.now.day.adding(days: within)
    // What lags behind its pace is late too, whatever its date.
    var lagging = self.filter.filter
    if lagging.lights.isEmpty { lagging.lights = [.red] }
    let dated = try session.items(filter)
    let known = Set(dated.map(\.id))
    let others = try session.items(lagging).filter { !known.contains($0.id) }
    let rows = (dated + others).filter { $0.light != .blue && $0.light != .none }
      .sorted { ($0.due ?? Day(number: .max), $0.id) < ($1.due ?? Day(number: .max), $1.id) }
    let calendar = try session.attempt { try session.ledger.calendar() }
    var grid = Grid([
      Grid.Column(title: "号", right: true), Grid.Column(title: "灯"), Grid.Column(title: "时限"),
      Grid.Column(title: "事项", least: 20), Grid.Column(title: "牵头单位", least: 8), Grid.Column(title: "催办"),
      Grid.Column(title: "原因", least: 16),
    ])
    for row in rows {
      let item = try session.item(row.id)
      let light = item.lights(try session.kind(of: item), calendar).light(at: session.now)
      grid.rows.append([
        Cell(String(row.id)), Tabulating.light(row.light), Cell(row.due?.description ?? ""), Cell(row.title),
        Cell(row.office ?? ""), Cell(Due.next(item, light)), Cell(light.reason),
      ])
    }
    try Tabulating.put(grid)
    Standard.output.say(
      "\(rows.count) due by \(filter.dueBy?.description ?? ""), \(rows.count { $0.light == .red }) late")
    try session.tellWhatIsOfToday()
  }

  /// The next step of the ladder for what is red.
  private static func next(_ item: Item, _ light: Light) -> String {
    guard light.color == .red else { return "" }
    let level = (item.urged.last?.level ?? 0) + 1
    return level >= Urged.talk ? "应约谈" : "应第\(level)次催办"
  }
}

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Counts items and lights by kind and lead office (一张图).",
    discussion: """
      Example:
        taizhang board --year 2025 --at 2025-06-30
      """)
  @OptionGroup var options: LedgerOptions
  @OptionGroup var filter: FilterOptions
  @Flag(help: "Also the measures of each kind (统计), which look at every item.") var measures = false

  func run() throws {
    let session = try options.session()
    try session.check(filter.filter)
    let board = try session.attempt { try session.ledger.board(filter.filter, at: session.now) }
    Standard.output.say("\(session.now.day)")
    for kind in session.kinds.kinds {
      let cells = board.cells.filter { $0.kind == kind.name }
      guard !cells.isEmpty else { continue }
      Standard.output.say("\n\(kind.title.chinese) \(cells.reduce(0) { $0 + $1.count })")
      try Tabulating.put(BoardCommand.grid(cells))
      if measures { try show(kind, session) }
    }
    try session.tellWhatIsOfToday()
  }

  static func grid(_ cells: [Board.Cell]) -> Grid {
    let lights: [Light.Color] = [.red, .yellow, .green, .grey, .blue]
    var grid = Grid(
      [Grid.Column(title: "牵头单位", least: 8)] + lights.map { Grid.Column(title: $0.title.chinese, right: true) }
        + [Grid.Column(title: "合计", right: true)])
    let offices = cells.map(\.office).eachOnce
    func row(_ name: String, _ cells: [Board.Cell], _ look: Cell.Look) -> [Cell] {
      let counts = lights.map { light in cells.filter { $0.light == light }.reduce(0) { $0 + $1.count } }
      return [Cell(name, look)]
        + zip(counts, lights).map { count, light in
          Cell(count == 0 ? "·" : String(count), light == .red && count > 0 ? .warning : look)
        } + [Cell(String(cells.reduce(0) { $0 + $1.count }), look)]
    }
    grid.rows = offices.sorted { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }.map { office in
      row(office ?? "（未分派）", cells.filter { $0.office == office }, .plain)
    }
    if offices.count > 1 { grid.rows.append(row("合计", cells, .strong)) }
    return grid
  }

  private func show(_ kind: Kind, _ session: Session) throws {
    var filter = filter.filter
    filter.kinds = [kind.name]
    let items = try session.items(filter).map { try session.item($0.id) }
    try MeasureTable(kind: kind, items: items, session: session).put()
  }
}
