/// Lines as they come together from the runs of a page, white space collapsed as browsers do.
struct LineWriter {
  private(set) var builder = TextBuilder()
  private var line: [UInt8] = []
  private var space = false
  private var newline = false
  private var level: Int?
  private var preserved = 0
  /// The table being read, if any: rows of cells, and how many more rows each column is covered by a cell above.
  private var rows: [[String]]?
  private var covered: [Int] = []
  private(set) var firstLine = ""

  mutating func start(_ element: Element, span: PageTree.Span?, isTable: Bool) {
    if rows != nil {
      startInTable(element, span)
      return
    }
    if isTable {
      breakLine()
      rows = []
      covered = []
      return
    }
    if element == .pre { preserved += 1 }
    if element.isBlock || element == .br { breakLine() }
    if let new = element.level { level = new }
  }

  mutating func end(_ element: Element) {
    if rows != nil {
      endInTable(element)
      return
    }
    if element == .pre { preserved -= 1 }
    breakLine()
    if element.level != nil { level = nil }
  }

  mutating func add(_ run: ArraySlice<UInt8>) {
    for byte in run {
      guard byte <= 0x20, byte != 0, byte >= 0x09 else {
        if space { addSpace(before: byte) }
        line.append(byte)
        continue
      }
      if byte != 0x20, byte > 0x0D {
        line.append(byte)
      } else if preserved > 0, rows == nil, byte == 0x0A {
        breakLine()
      } else {
        space = true
        newline = newline || byte == 0x0A || byte == 0x0D
      }
    }
  }

  /// A line break of the source between two Chinese characters is no space (CSS Text 3, 4.1.3).
  private mutating func addSpace(before byte: UInt8) {
    if let last = line.last, !(newline && last >= 0x80 && byte >= 0x80) { line.append(0x20) }
    space = false
    newline = false
  }

  mutating func breakLine() {
    if rows != nil {
      space = true
      return
    }
    let text = takeLine()
    guard !text.isEmpty, !ToolBar.isToolBar(text) else { return }
    if firstLine.isEmpty { firstLine = text }
    builder.line(text, level: level)
  }

  private mutating func takeLine() -> String {
    let text = String(decoding: line, as: UTF8.self)
    line.removeAll(keepingCapacity: true)
    space = false
    newline = false
    // Spaces that only set a line in, of any width, make no line.
    return text.unicodeScalars.allSatisfy { $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" } ? "" : text
  }

  private mutating func startInTable(_ element: Element, _ span: PageTree.Span?) {
    switch element {
    case .tr: rows?.append([])
    case .td, .th: startCell(span)
    default: if element.isBlock || element == .br { space = true }
    }
  }

  /// Puts empty cells where cells above reach down, and after a cell that reaches over several columns.
  private mutating func startCell(_ span: PageTree.Span?) {
    if rows?.isEmpty ?? true { rows?.append([]) }
    guard var row = rows?.popLast() else { return }
    while row.count < covered.count, covered[row.count] > 0 {
      covered[row.count] -= 1
      row.append("")
    }
    pending = span.map { ($0.columns, $0.rows) } ?? (1, 1)
    for column in row.count..<(row.count + pending.columns) where pending.rows > 1 {
      while covered.count <= column { covered.append(0) }
      covered[column] = pending.rows - 1
    }
    rows?.append(row)
  }

  private var pending = (columns: 1, rows: 1)

  private mutating func endInTable(_ element: Element) {
    switch element {
    case .td, .th:
      let text = takeLine()
      guard let last = rows?.indices.last else { return }
      rows?[last].append(text)
      for _ in 1..<max(1, pending.columns) { rows?[last].append("") }
    case .tr:
      guard let last = rows?.indices.last, var row = rows?[last] else { return }
      while row.count < covered.count, covered[row.count] > 0 {
        covered[row.count] -= 1
        row.append("")
      }
      rows?[last] = row
    case .caption:
      let text = takeLine()
      builder.line(text)
    case .table:
      let table = (rows ?? []).filter { $0.contains { !$0.isEmpty } }
      rows = nil
      builder.table(table)
    default: space = true
    }
  }
}
