/// 单元格: a cell of a table for spreadsheets.
public enum CSVCell: Sendable {
  /// What people wrote, in a report or in the ledger. Where a spreadsheet would run it as a formula it gets an apostrophe
  /// before it (OWASP, CSV injection), also after blanks and in full width: both are formulas to some programs. A
  /// sign alone is none.
  case words(String)
  /// What the program made itself, as it is: a number may begin with a minus and stays a number.
  case number(String?)

  var text: String {
    switch self {
    case .words(let words): CSVCell.runs(words) ? "'" + words : words
    case .number(let number): number ?? ""
    }
  }

  /// By scalars, not by characters: a mark with an accent is still that mark to a spreadsheet.
  private static func runs(_ words: String) -> Bool {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n": return words.unicodeScalars.count > 1
      default: if !scalar.properties.isWhitespace { return false }
      }
    }
    return false
  }
}

/// 逗号分隔的表: the one place where CSV is written (RFC 4180).
extension Bytes {
  /// The head of a table for people: it opens with a byte-order mark, without which Excel in China takes a CSV file for
  /// GB18030 and shows UTF-8 as rubbish.
  public mutating func open(sheet header: [String]) {
    append("\u{FEFF}")
    append(row: header.map(CSVCell.number))
  }

  public mutating func append(row cells: [CSVCell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { append(",") }
      append(cell: cell.text)
    }
    append("\r\n")
  }

  /// Quoted where it holds a comma, a quote or a line end; quotes doubled.
  private mutating func append(cell: String) {
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
