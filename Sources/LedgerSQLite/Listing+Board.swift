internal import GRDB
internal import LedgerCore

extension Listing {
  /// Counts along one index that has every column the board asks for; no item is folded, no row looked up.
  func board(_ db: Database) throws -> Board {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, office, light, count(*), sum(red <= \(now)), sum(yellow <= \(now) AND red > \(now))
        FROM item \(place) GROUP BY office, kind, light
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
  fileprivate static func order(_ one: Board.Cell, _ other: Board.Cell) -> Bool {
    (one.kind, one.office ?? "", ItemTable.code(one.light)) < (
      other.kind, other.office ?? "", ItemTable.code(other.light)
    )
  }
}
