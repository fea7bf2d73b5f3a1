/// One row: cells by the names of ``Spreadsheet/header``.
struct SpreadsheetRow {
  private var cells: [String]

  init() { cells = Array(repeating: "", count: Spreadsheet.header.count) }

  private static let places = Dictionary(
    uniqueKeysWithValues: Spreadsheet.header.enumerated().map { ($0.element, $0.offset) })

  /// Words, from the report or from us.
  subscript(column: String) -> String? {
    get { SpreadsheetRow.places[column].map { cells[$0] } }
    set {
      guard let place = SpreadsheetRow.places[column], let words = newValue else { return }
      cells[place] = FormulaGuard.guarded(words)
    }
  }

  /// A number, which may begin with a minus.
  mutating func number(_ column: String, _ value: String?) {
    guard let place = SpreadsheetRow.places[column], let value else { return }
    cells[place] = value
  }

  func write(to out: inout Bytes) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { out.append(",") }
      out.append(cell: cell)
    }
    out.append("\r\n")
  }
}

extension Bytes {
  /// RFC 4180: quoted where it holds a comma, a quote or a line end; quotes doubled.
  mutating func append(cell: String) {
    let special = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard special else { return append(cell) }
    append("\"")
    for (number, part) in cell.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { append("\"\"") }
      append(part)
    }
    append("\"")
  }
}
