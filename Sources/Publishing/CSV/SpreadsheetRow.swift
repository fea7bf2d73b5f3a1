/// One row: cells by the names of ``Spreadsheet/header``.
struct SpreadsheetRow {
  private(set) var cells: [CSVCell]

  init() { cells = Array(repeating: .number(nil), count: Spreadsheet.header.count) }

  private static let places = Dictionary(
    uniqueKeysWithValues: Spreadsheet.header.enumerated().map { ($0.element, $0.offset) })

  /// Words, from the report or from us.
  subscript(column: String) -> String? {
    get { SpreadsheetRow.places[column].map { cells[$0].text } }
    set {
      guard let place = SpreadsheetRow.places[column], let words = newValue else { return }
      cells[place] = .words(words)
    }
  }

  /// A number, which may begin with a minus.
  mutating func number(_ column: String, _ value: String?) {
    guard let place = SpreadsheetRow.places[column], let value else { return }
    cells[place] = .number(value)
  }
}
