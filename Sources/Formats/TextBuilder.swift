import Documents

/// Puts a text together piece by piece and knows the code point where each piece begins.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []
  /// Code points so far.
  private(set) var count = 0
  private(set) var headings: [Document.MarkedHeading] = []
  private(set) var tables: [Document.Table] = []

  /// Appends valid UTF-8; `\r\n` and `\r` become `\n`, so that positions are those of ``Text``.
  mutating func append(_ piece: some Sequence<UInt8>) {
    var carriage = false
    for byte in piece {
      if byte == 0x0A, carriage {
        carriage = false
        continue
      }
      carriage = byte == 0x0D
      bytes.append(carriage ? 0x0A : byte)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  mutating func append(_ piece: String) { append(piece.utf8) }

  /// A paragraph on its own line or lines; nothing for an empty one.
  mutating func line(_ piece: String, level: Int? = nil) {
    let start = count
    append(piece)
    if let level, count > start { headings.append(.init(source: start..<count, level: level)) }
    if count > start { append([0x0A]) }
  }

  /// A table, cells apart by tabs and rows by newlines; tabs and newlines inside a cell become spaces.
  mutating func table(_ rows: [[String]]) {
    var ranges: [[Range<Int>]] = []
    for row in rows {
      var cells: [Range<Int>] = []
      for (column, cell) in row.enumerated() {
        if column > 0 { append([0x09]) }
        let start = count
        append(cell.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
        cells.append(start..<count)
      }
      append([0x0A])
      ranges.append(cells)
    }
    if !ranges.isEmpty { tables.append(.init(rows: ranges)) }
  }

  /// The document, without the newline after the last line.
  func document(name: String) -> Document? {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x0A { end -= 1 }
    guard end > 0 else { return nil }
    return Document(
      name: name, text: Text(utf8: Array(bytes[..<end])), headings: headings, tables: tables, bytes: .none)
  }
}

extension [Document] {
  /// Several documents of one file are numbered from 1: `page.html#2`.
  func numbered(_ name: String) -> [Document] {
    enumerated().map { index, document in
      var document = document
      document.name = count > 1 ? "\(name)#\(index + 1)" : name
      return document
    }
  }
}
