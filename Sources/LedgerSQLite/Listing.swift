internal import GRDB
internal import LedgerCore

/// A filter as SQL over the table of items.
///
/// No index says everything, so a list is made in three steps: how many there are, the numbers of a page, both from an index
/// that has all the columns asked for, and only then the rows of the page.
struct Listing {
  private var conditions: [String] = []
  private(set) var arguments: StatementArguments = []
  private let words: String?
  private let filter: ItemFilter
  let now: Int

  /// Where more items meet a filter, the next page is near: walking along the table finds it sooner than sorting.
  private static let many = 20_000

  init(_ filter: ItemFilter, at now: Moment, _ kinds: KindCatalogue, forBoard: Bool = false) {
    self.filter = filter
    self.now = now.seconds
    words = filter.text.flatMap(TitleText.query)
    byKind(filter, kinds)
    any("place", filter.places)
    any("office", filter.offices)
    if let year = filter.year { add("year = ?", [year]) }
    if let parent = filter.parent { add("parent = ?", [parent]) }
    if let day = filter.dueFrom { add("due >= ? AND due < ?", [Moment(day).seconds, ItemTable.never]) }
    if let day = filter.dueBy { add("due <= ?", [day.end.seconds]) }
    if let heading = filter.heading {
      add("heading IN (SELECT id FROM heading WHERE instr(text, ?) > 0)", [heading])
    }
    if !filter.lights.isEmpty { lights(filter.lights) }
    if let words, !conditions.isEmpty || forBoard {
      // The plus keeps SQLite from looking up every item that has the words when an office or a light says less.
      let column = filter.offices.isEmpty && filter.lights.isEmpty && filter.parent == nil ? "number" : "+number"
      add("\(column) IN (SELECT rowid FROM itemText WHERE itemText MATCH ?)", [words])
    }
  }

  /// The index by kind goes on with state and heading, so all three are named wherever one of the latter is.
  private mutating func byKind(_ filter: ItemFilter, _ kinds: KindCatalogue) {
    var (names, states) = (filter.kinds, filter.states)
    if names.isEmpty, !states.isEmpty || filter.heading != nil {
      names = kinds.kinds.filter { kind in states.isEmpty || states.contains { kind.state($0) != nil } }.map(\.name)
    }
    if states.isEmpty, filter.heading != nil {
      states = Set(names.flatMap { kinds[$0]?.states.map(\.name) ?? [] }).sorted()
    }
    any("kind", names)
    any("state", states)
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
      case .yellow: "(yellow <= \(now) AND red > \(now))"
      default: "(light = \(ItemTable.code(color)) AND yellow > \(now) AND red > \(now))"
      }
    }
    add("(\(parts.joined(separator: " OR ")))", [])
  }

  var place: String { conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ") }

  func page(_ db: Database) throws -> ItemPage {
    let total = try total(db)
    let numbers = try numbers(total, db).map(String.init).joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, kind, place, year, title, state, office, due, light, yellow, red FROM item
        WHERE number IN (\(numbers)) ORDER BY number
        """)
    return ItemPage(rows: rows.map(row), total: total)
  }

  private func total(_ db: Database) throws -> Int {
    if let words, conditions.isEmpty {
      return try Int.fetchOne(
        db, sql: "SELECT count(*) FROM itemText WHERE itemText MATCH ?", arguments: [words]) ?? 0
    }
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM item \(place)", arguments: arguments) ?? 0
  }

  private func numbers(_ total: Int, _ db: Database) throws -> [Int] {
    let limit = max(0, filter.limit)
    if let words, conditions.isEmpty {
      return try Int.fetchAll(
        db, sql: "SELECT rowid FROM itemText WHERE itemText MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
        arguments: [words, filter.after, limit])
    }
    let isNear = conditions.isEmpty || (total > Listing.many && words == nil)
    // A plus before a column keeps SQLite from using its index (https://www.sqlite.org/optoverview.html#uplus).
    let (table, column) = isNear ? ("item NOT INDEXED", "number") : ("item", "+number")
    let all = (conditions + ["\(column) > ?"]).joined(separator: " AND ")
    return try Int.fetchAll(
      db, sql: "SELECT number FROM \(table) WHERE \(all) ORDER BY \(column) LIMIT ?",
      arguments: arguments + [filter.after, limit])
  }

  private func row(_ row: Row) -> ItemRow {
    let due: Int = row[7]
    let (yellow, red): (Int, Int) = (row[9], row[10])
    return ItemRow(
      id: row[0], kind: row[1], place: row[2], year: row[3], title: row[4], state: row[5],
      light: red <= now ? .red : yellow <= now ? .yellow : ItemTable.color(row[8]), office: row[6],
      due: due == ItemTable.never ? nil : Moment(seconds: due).day)
  }
}
