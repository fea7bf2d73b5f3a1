/// A paragraph or a table of a Word file. Tables nest as deep as XML may: 256 elements, some 80 tables.
enum WordBlock {
  case paragraph(String, level: Int?)
  /// Rows of cells of blocks.
  case table([[[WordBlock]]])

  func write(to builder: inout TextBuilder) {
    switch self {
    case .paragraph(let text, let level): builder.line(text, level: level)
    case .table(let rows):
      if rows.contains(where: { $0.contains(where: WordBlock.isPage) }) {
        for block in rows.joined().joined() { block.write(to: &builder) }
      } else {
        builder.table(rows.map { $0.map(WordBlock.words) })
      }
    }
  }

  /// A cell with several long paragraphs is a page laid out by a table, not an entry of one.
  private static func isPage(_ cell: [WordBlock]) -> Bool {
    cell.count >= 3 && words(of: cell).utf8.count > 1_500
  }

  private static func words(of cell: [WordBlock]) -> String {
    var words = ""
    collect(cell, into: &words)
    return words
  }

  private static func collect(_ blocks: [WordBlock], into words: inout String) {
    for block in blocks {
      switch block {
      case .paragraph(let text, _):
        guard !text.isEmpty else { continue }
        if !words.isEmpty { words += " " }
        words += text
      case .table(let rows): for cell in rows.joined() { collect(cell, into: &words) }
      }
    }
  }
}
