import Documents
import Facts

/// 责任分解表: a table whose head names who is responsible, marked by the form or laid out in plain text.
struct ResponsibilityTable {
  struct Row {
    var task: Range<Int>
    var offices: [Commitment.Office]
    var deadline: Range<Int>?
  }

  /// The text from its head to its last row.
  var range: Range<Int>
  var rows: [Row]

  static func all(in document: Document, _ signs: Signs) -> [ResponsibilityTable] {
    var tables = document.tables.compactMap { read($0.rows, in: document.text) }
    if tables.isEmpty { tables = PlainTables(signs).all() }
    return tables
  }

  /// A table from rows of cells; nothing where no head names both a task and an office.
  static func read(_ rows: [[Range<Int>]], in text: Text) -> ResponsibilityTable? {
    for (index, row) in rows.prefix(5).enumerated() {
      guard let columns = Columns(row, in: text) else { continue }
      let read = rows[(index + 1)...].compactMap { columns.row($0, in: text) }
      guard let start = row.first?.lowerBound, let end = rows.last?.last?.upperBound, !read.isEmpty, start < end else {
        return nil
      }
      return ResponsibilityTable(range: start..<end, rows: read)
    }
    return nil
  }

  /// 栏: which column holds what.
  private struct Columns {
    /// No table names offices in more columns than a few, and every row is asked for each.
    private static let mostOffices = 16

    private var task = -1
    private var offices: [(column: Int, part: Commitment.Office.Part?)] = []
    private var deadline: Int?
    private let count: Int

    init?(_ head: [Range<Int>], in text: Text) {
      count = head.count
      for (column, cell) in head.enumerated() {
        guard cell.count < 20,
          let word = cell.lazy.compactMap({ heads.longest(in: text, at: $0, limit: cell.upperBound) }).first
        else { continue }
        switch word.value {
        case .task: task = column  // the last such column says most: 类别, 项目, 目标任务
        case .office(let part): if offices.count < Self.mostOffices { offices.append((column, part)) }
        case .deadline: deadline = deadline ?? column
        }
      }
      guard task >= 0, !offices.isEmpty else { return nil }
    }

    func row(_ cells: [Range<Int>], in text: Text) -> Row? {
      // A merged first cell leaves a row with fewer cells: columns are then counted from the right.
      let shift = cells.count < count ? count - cells.count : 0
      func cell(_ column: Int) -> Range<Int>? {
        let at = column - shift
        return cells.indices.contains(at) ? text.trimmed(cells[at]) : nil
      }
      guard let task = cell(task), task.count > 1 else { return nil }
      let rest: Commitment.Office.Part? = offices.contains { $0.part == .lead } ? .support : nil
      var found = offices.flatMap { column, part in
        cell(column).map { OfficeList.read(in: text, $0, part: part ?? rest) } ?? []
      }
      if offices.count == 1, offices[0].part == .support, !found.isEmpty { found[0].part = .lead }
      found = found.filter { $0.part == .lead } + found.filter { $0.part == .support }
      guard !found.isEmpty else { return nil }
      return Row(task: task, offices: found, deadline: deadline.flatMap(cell))
    }
  }

  fileprivate enum Head: Sendable {
    case task, deadline
    case office(Commitment.Office.Part?)
  }

  fileprivate static let heads = Lexicon<Head>(words(in: table))

  private static let table: [(Head, String)] = [
    (
      .task,
      """
      任务 目标任务 工作任务 重点任务 主要任务 重点工作 工作内容 主要内容 内容 事项 工作事项 实事内容 项目名称 目标 工作目标 年度目标 指标 实事项目
      具体任务 任务分解 建设内容
      """
    ),
    (.deadline, "完成时限 完成时间 时限 办结时限 时间节点 完成期限 时间要求"),
    (.office(.lead), "牵头单位 牵头部门 主办单位 牵头责任单位 主责单位"),
    (.office(nil), "责任单位 责任部门 承办单位 实施单位 责任主体 落实单位"),
    (.office(.support), "配合单位 配合部门 协办单位 参与单位 参加单位 配合责任单位"),
  ]
}

/// 文本表: tables that arrive as plain text, columns set apart by tabs or by two blanks and more.
private struct PlainTables {
  private let signs: Signs
  private let text: Text
  /// Longer lines are prose: looking stays in proportion to the text.
  private let longestHead = 120
  private let longestRow = 2000

  init(_ signs: Signs) { (self.signs, text) = (signs, signs.text) }

  func all() -> [ResponsibilityTable] {
    var tables: [ResponsibilityTable] = []
    var next = 0
    // 责任单位 and its like in a head
    for at in signs.positions(of: .aside) where at >= next && text[at] == 0x5355 && isHeadWord(at) {
      let line = line(around: at)
      let head = line.count < longestHead ? fields(line) : []
      guard head.count > 1 else { continue }
      var rows = [head]
      next = line.upperBound + 1
      while next < text.count, rows.count < 100_000 {
        let line = next..<end(of: next, reach: longestRow)
        let cells = fields(line)
        guard cells.count > 1 else { break }
        rows.append(cells)
        next = line.upperBound + 1
      }
      if let table = ResponsibilityTable.read(rows, in: text) { tables.append(table) }
    }
    return tables
  }

  private func isHeadWord(_ position: Int) -> Bool {
    (text[position + 1] == 0x4F4D || text[position + 1] == 0x90E8)
      && (text[position - 2].isAny(of: "责牵配主承") || text[position - 1].isAny(of: "办施"))
  }

  private func line(around position: Int) -> Range<Int> {
    var start = position
    while start > 0, position - start < longestHead, text[start - 1] != 0x0A { start -= 1 }
    return start..<end(of: position, reach: longestHead)
  }

  private func end(of position: Int, reach: Int) -> Int {
    var end = position
    while end < min(text.count, position + reach), text[end] != 0x0A { end += 1 }
    return end
  }

  /// The cells of a line, at most 20.
  private func fields(_ line: Range<Int>) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    var start: Int?
    var at = line.lowerBound
    while at < line.upperBound, fields.count < 20 {
      let isGap = text[at] == 0x09 || isBlank(at) && isBlank(at + 1) || text[at] == 0x3000 || text[at].isAny(of: "|│")
      if isGap {
        if let begun = start { fields.append(begun..<at) }
        start = nil
        while at < line.upperBound, isBlank(at) || text[at].isAny(of: "|│") { at += 1 }
      } else {
        start = start ?? at
        at += 1
      }
    }
    if let begun = start, fields.count < 20 { fields.append(begun..<line.upperBound) }
    return fields
  }

  private func isBlank(_ at: Int) -> Bool { CharacterClass.of(text[at]).contains(.space) }
}
