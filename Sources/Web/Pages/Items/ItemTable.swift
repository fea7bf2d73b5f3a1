internal import LedgerCore

/// 清单: lines of items as every page draws them; on a narrow screen each line is a card.
enum ItemTable {
  struct Line: Sendable {
    let row: ItemRow
    /// Nil where all are of one kind.
    let kind: Title?
    let state: Title
    var share: Int?
  }

  static func line(_ row: ItemRow, _ kinds: KindCatalogue) -> Line {
    let kind = kinds[row.kind]
    return Line(
      row: row, kind: kind?.title ?? Title(row.kind, row.kind),
      state: kind?.state(row.state)?.title ?? Title(row.state, row.state))
  }

  /// - Parameter door: The first part of the path that each line leads to.
  static func view(_ lines: [Line], _ frame: Frame, caption: Title? = nil, to door: String = "items") -> HTML {
    let hasKind = lines.contains { $0.kind != nil }
    let hasShare = lines.contains { $0.share != nil }
    var head = [ItemsWords.item, ItemsWords.light]
    if hasKind { head.append(ItemsWords.kind) }
    head.append(ItemsWords.state)
    if hasShare { head.append(ItemsWords.share) }
    head += [ItemsWords.office, ItemsWords.due]
    return frame.table(
      head, lines.map { draw($0, frame, to: door, hasKind: hasKind, hasShare: hasShare) }, caption: caption)
  }

  private static func draw(_ line: Line, _ frame: Frame, to door: String, hasKind: Bool, hasShare: Bool) -> HTML {
    func cell(_ name: Title, _ content: HTML?, _ look: String? = nil) -> HTML {
      .tag("td", ["data-name": name[frame.language], "class": content == nil ? "none" : look], content ?? "—")
    }
    let row = line.row
    var cells: [HTML] = [
      .tag("th", ["scope": "row"], .tag("a", ["href": LocalPath(door, String(row.id)).path], frame.said(row.title))),
      cell(ItemsWords.light, frame.light(row.light)),
    ]
    if hasKind { cells.append(cell(ItemsWords.kind, line.kind.map(frame.text))) }
    cells.append(cell(ItemsWords.state, frame.text(line.state)))
    if hasShare { cells.append(cell(ItemsWords.share, line.share.map(frame.share))) }
    cells.append(cell(ItemsWords.office, row.office.map(frame.said)))
    cells.append(cell(ItemsWords.due, row.due.map { .text($0.description) }, "due"))
    return .tag("tr", [:], cells)
  }
}
