/// 表格: rows of cells in columns that line up, wide characters counted as two.
public struct Grid {
  public struct Column {
    public var title: String
    /// Numbers stand at the right.
    public var right = false
    /// The least width it may be cut to where the line is too long; nothing if it is never cut.
    public var least: Int?
    /// Left out first where the line is too long.
    public var spare = false

    public init(title: String, right: Bool = false, least: Int? = nil, spare: Bool = false) {
      self.title = title
      self.right = right
      self.least = least
      self.spare = spare
    }
  }

  public var columns: [Column]
  public var rows: [[Cell]] = []
  let indent = 2
  private let gap = 2

  public init(_ columns: [Column]) { self.columns = columns }

  /// Writes the rows, under their titles where any column has one. Columns that are empty in every row are left out.
  public func write(to out: inout Bytes, look: TableLook) {
    guard !rows.isEmpty else { return }
    var used = columns.indices.filter { column in rows.contains { $0.count > column && !$0[column].words.isEmpty } }
    if let room = look.columns, excess(natural(used), over: room) > 0 { used.removeAll { columns[$0].spare } }
    let widths = fitted(used, to: look.columns)
    if used.contains(where: { !columns[$0].title.isEmpty }) {
      line(used.map { Cell(columns[$0].title, .quiet) }, used, widths, to: &out, look: look)
    }
    for row in rows { line(used.map { $0 < row.count ? row[$0] : Cell("") }, used, widths, to: &out, look: look) }
  }

  private func natural(_ used: [Int]) -> [Int] {
    used.map { column in
      rows.reduce(EastAsianWidth.columns(of: columns[column].title)) { widest, row in
        column < row.count ? max(widest, EastAsianWidth.columns(of: row[column].words)) : widest
      }
    }
  }

  private func excess(_ widths: [Int], over room: Int) -> Int {
    indent + widths.reduce(0, +) + gap * max(0, widths.count - 1) - room
  }

  /// Natural widths; where they do not fit, the widest column that may be cut gives way, again and again.
  private func fitted(_ used: [Int], to room: Int?) -> [Int] {
    var widths = natural(used)
    guard let room else { return widths }
    var excess = excess(widths, over: room)
    while excess > 0 {
      let able = used.indices.filter { widths[$0] > columns[used[$0]].least ?? Int.max }
      guard let widest = able.max(by: { widths[$0] < widths[$1] }) else { return widths }
      let next = able.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let least = max(columns[used[widest]].least ?? 0, widths[widest] - excess, next - 1)
      excess -= widths[widest] - least
      widths[widest] = least
    }
    return widths
  }

  private func line(_ cells: [Cell], _ used: [Int], _ widths: [Int], to out: inout Bytes, look: TableLook) {
    var blanks = indent
    var room = look.columns.map { $0 - indent } ?? Int.max
    for (place, cell) in cells.enumerated() {
      if place > 0 {
        blanks += gap
        room -= gap
      }
      guard room > 0 else { break }
      var cell = cell
      cell.words = Fitting.cut(cell.words, to: look.columns == nil ? Int.max : min(widths[place], room))
      let width = EastAsianWidth.columns(of: cell.words)
      let rest = max(0, widths[place] - width)
      if columns[used[place]].right { blanks += rest }
      if !cell.words.isEmpty {
        out.append(blanks: blanks)
        out.append(cell, colour: look.colour)
        blanks = 0
      } else {
        blanks += width
      }
      if !columns[used[place]].right { blanks += rest }
      room -= widths[place]
    }
    out.append("\n")
  }
}
