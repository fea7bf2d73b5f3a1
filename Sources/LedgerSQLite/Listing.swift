internal import GRDB
internal import LedgerCore

/// A filter as SQL over the table of items.
struct Listing {
  private var conditions: [String] = []
  private var arguments: StatementArguments = []
  private let filter: ItemFilter
  private let now: Int

  init(_ filter: ItemFilter, at now: Moment) {
    self.filter = filter
    self.now = now.seconds
    any("kind", filter.kinds)
    any("place", filter.places)
    any("state", filter.states)
    any("office", filter.offices)
    if let year = filter.year { add("year = ?", [year]) }
    if let parent = filter.parent { add("parent = ?", [parent]) }
    if let day = filter.dueBy { add("due <= ?", [day.end.seconds]) }
    if let heading = filter.heading { add("instr(heading, ?) > 0", [heading]) }
    if let text = filter.text { add("instr(title, ?) > 0", [text]) }
    if !filter.lights.isEmpty { lights(filter.lights) }
  }

  private mutating func add(_ condition: String, _ values: StatementArguments) {
    conditions.append(condition)
    arguments += values
  }

  private mutating func any(_ column: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    add("\(column) IN (\(marks))", StatementArguments(values))
  }

  private mutating func lights(_ colors: [Light.Color]) {
    let parts = colors.map { color in
      switch color {
      case .red: "red <= \(now)"
      case .yellow: "yellow <= \(now) AND red > \(now)"
      default: "light = \(ItemTable.code(color)) AND yellow > \(now) AND red > \(now)"
      }
    }
    add("(\(parts.joined(separator: " OR ")))", [])
  }

  private var place: String { conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ") }

  func page(_ db: Database) throws -> ItemPage {
    let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM item \(place)", arguments: arguments) ?? 0
    let paged = (conditions + ["number > ?"]).joined(separator: " AND ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, kind, place, year, title, state, office, due, light, yellow, red FROM item
        WHERE \(paged) ORDER BY number LIMIT ?
        """, arguments: arguments + [filter.after, max(0, filter.limit)])
    return ItemPage(rows: rows.map(row), total: total)
  }

  private func row(_ row: Row) -> ItemRow {
    let due: Int = row[7]
    let (yellow, red): (Int, Int) = (row[9], row[10])
    return ItemRow(
      id: row[0], kind: row[1], place: row[2], year: row[3], title: row[4], state: row[5],
      light: red <= now ? .red : yellow <= now ? .yellow : ItemTable.color(row[8]), office: row[6],
      due: due == ItemTable.never ? nil : Moment(seconds: due).day)
  }

  func board(_ db: Database) throws -> Board {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, office, light, count(*), sum(red <= \(now)), sum(yellow <= \(now) AND red > \(now))
        FROM item \(place) GROUP BY kind, office, light
        """, arguments: arguments)
    var counts: [Place: Int] = [:]
    while let row = try rows.next() {
      let (all, red, yellow): (Int, Int, Int) = (row[3], row[4], row[5])
      let parts: [(Light.Color, Int)] = [
        (.red, red), (.yellow, yellow), (ItemTable.color(row[2]), all - red - yellow),
      ]
      for (light, count) in parts where count > 0 {
        counts[Place(kind: row[0], office: row[1], light: light), default: 0] += count
      }
    }
    return Board(cells: counts.map { $0.cell($1) }.sorted(by: Board.Cell.order))
  }

  private struct Place: Hashable {
    let kind: String
    let office: String?
    let light: Light.Color

    func cell(_ count: Int) -> Board.Cell { Board.Cell(kind: kind, office: office, light: light, count: count) }
  }
}

extension Board.Cell {
  /// By kind, then office, those without one first, then from none to red.
  static func order(_ one: Board.Cell, _ other: Board.Cell) -> Bool {
    (one.kind, one.office ?? "", ItemTable.code(one.light)) < (
      other.kind, other.office ?? "", ItemTable.code(other.light)
    )
  }
}
