public import LedgerCore

/// 台账导出: the items or the log of a ledger as a file, written a piece at a time: a large ledger is never whole in memory.
public struct LedgerExport: Sendable {
  /// 导出格式
  public enum Form: String, CaseIterable, Sendable {
    /// 事项, for a spreadsheet
    case csv
    /// 事项, a JSON object a line
    case jsonl
    /// 日志, an entry a line
    case log
  }

  let form: Form
  let filter: ItemFilter
  /// What kinds say of their fields, where only what everybody may see is written; nil where all is.
  let open: KindCatalogue?

  /// All there is of some items, or of the log.
  public static func whole(_ form: Form, _ filter: ItemFilter = ItemFilter()) -> LedgerExport {
    LedgerExport(form: form, filter: filter, open: nil)
  }

  /// Items without what is personal or said among offices.
  ///
  /// - Parameter filter: Of items that everybody may see; this does not look.
  public static func open(_ form: Form, _ filter: ItemFilter, _ kinds: KindCatalogue) -> LedgerExport {
    LedgerExport(form: form, filter: filter, open: kinds)
  }

  /// What stands before the first piece.
  public static func head(_ form: Form) -> Bytes {
    var out = Bytes()
    if form == .csv { out.open(sheet: ExportedItem.header) }
    return out
  }

  /// The next items or entries after a number, and the number of the last of them; nil once all is written.
  public func piece(
    after number: Int, of ledger: some LedgerStore, at now: Moment
  ) throws -> (bytes: Bytes, last: Int)? {
    var out = Bytes()
    if form == .log {
      let entries = try ledger.entries(after: number, limit: LedgerExport.together)
      for entry in entries { try out.append(jsonLine: LogLine(entry)) }
      return entries.last.map { (out, $0.number) }
    }
    var filter = filter
    filter.after = number
    filter.limit = LedgerExport.together
    let rows = try ledger.items(filter, at: now).rows
    for row in rows {
      guard let item = try ledger.item(row.id), let exported = exported(item, row) else { continue }
      if form == .csv { out.append(row: exported.row) } else { try out.append(jsonLine: exported) }
    }
    return rows.last.map { (out, $0.id) }
  }

  private static let together = 500

  private func exported(_ item: Item, _ row: ItemRow) -> ExportedItem? {
    guard let open else { return ExportedItem(item, row) }
    return open[row.kind].map { ExportedItem(public: item, row, $0) }
  }
}
