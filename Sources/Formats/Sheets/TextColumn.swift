import Documents

/// 文本列: rows of cells to documents, whatever file they come from. Cells that hold whole texts are documents of
/// their own; a sheet without any is one document, a table (an annex of targets or tasks).
enum TextColumn {
  /// Code points from which a cell is a text of its own: an entry of an annex has tens, the shortest report thousands.
  static let long = 400

  static func isLong(_ cell: String) -> Bool { cell.utf8.count > long && cell.unicodeScalars.count >= long }

  static func documents(in rows: [[Sheet.Cell]]) -> [Document] {
    let texts = rows.joined().filter { isLong($0.text) }
    guard texts.isEmpty else { return texts.map { Document($0.text.unixLines) }.map(\.unmapped) }
    return table(rows).map { [$0] } ?? []
  }

  private static func table(_ rows: [[Sheet.Cell]]) -> Document? {
    let rows = rows.filter { !$0.isEmpty }
    // Columns that nobody uses are no columns: one cell in the last column of Excel must not make 16,384.
    let used = Set(rows.joined().map(\.column)).sorted()
    let padded = rows.count <= mostCells / max(1, used.count)
    var place: [Int: Int] = [:]
    for (index, column) in used.enumerated() { place[column] = index }
    var builder = TextBuilder()
    builder.table(
      rows.map { row in
        guard padded else { return row.map(\.text) }
        var cells = [String](repeating: "", count: used.count)
        for cell in row { cells[place[cell.column] ?? 0] = cell.text }
        return cells
      })
    return builder.document(name: "")
  }

  /// Cells up to which empty ones are kept, so that columns stay columns.
  private static let mostCells = 1_000_000
}

extension Document {
  /// Its text was taken out of a packed file: no way back to bytes.
  var unmapped: Document {
    var document = self
    document.bytes = .none
    return document
  }
}

extension String {
  /// Excel writes line breaks of a cell as `\r\n`, `_x000D_` or `\n`.
  var unixLines: String { contains("_x000D_") ? replacing("_x000D_", with: "") : self }
}
