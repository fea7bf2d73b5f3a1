internal import LedgerCore

/// 粘贴的表格: rows with tabs between the cells, as a spreadsheet copies them.
struct PastedSheet {
  enum Column: Hashable {
    case item
    case share
    case quantity
    case money
    case note
    /// A share where it ends in % or the item has no quantity of its own, else a quantity.
    case amount
  }

  struct Row {
    /// From 1, as a person counts the lines of the box.
    let line: Int
    let cells: [Column: String]
  }

  static let most = 500
  /// Of the whole: half a kilobyte a row.
  static let mostBytes = 1 << 18
  private static let usual: [Column] = [.item, .amount, .money, .note]

  let rows: [Row]

  init(_ text: String) {
    var columns = PastedSheet.usual
    var rows: [Row] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmingBlanks)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      if rows.isEmpty, let named = PastedSheet.headings(cells) {
        columns = named
        continue
      }
      let pairs = zip(columns, cells).filter { !$1.isEmpty }
      rows.append(Row(line: index + 1, cells: Dictionary(pairs.map { ($0, $1) }) { first, _ in first }))
    }
    self.rows = rows
  }

  /// The columns that a first row names; nil where it is a row like any other.
  private static func headings(_ cells: [String]) -> [Column]? {
    let columns = cells.map { cell in
      MonthlyWords.headings.first { one in one.words.contains { cell.lowercased().hasPrefix($0) || cell.hasSuffix($0) }
      }?
      .column
    }
    guard columns.count > 1, columns[0] == .item, columns.dropFirst().contains(where: { $0 != nil }),
      !cells.dropFirst().contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    return columns.enumerated().map { index, column in
      column ?? (index < usual.count ? usual[index] : .note)
    }
  }
}
