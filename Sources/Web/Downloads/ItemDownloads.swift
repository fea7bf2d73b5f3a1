internal import Hummingbird
internal import LedgerCore
internal import Synchronization

/// 事项下载: public items by the filters of their list, as a table or as lines of JSON.
enum ItemDownloads {
  @Sendable static func csv(_ visit: Visit) async throws -> Response {
    try answer(visit, "items.csv", "text/csv; charset=utf-8", head: "\u{FEFF}" + ExportedItem.header + "\r\n") {
      $0.row + "\r\n"
    }
  }

  @Sendable static func lines(_ visit: Visit) async throws -> Response {
    try answer(visit, "items.jsonl", "application/jsonl; charset=utf-8", head: "") {
      JSONAnswer.text($0) ?? ""
    }
  }

  /// Items of one piece.
  private static let together = 500

  private static func answer(
    _ visit: Visit, _ name: String, _ type: String, head: String,
    _ draw: @escaping @Sendable (ExportedItem) -> String
  ) throws -> Response {
    let (question, now, door) = (try ItemsQuestion(visit), visit.now, visit.site.door)
    let last = Mutex<Int?>(question.filter.after)
    return .download(as: type, named: name) { number in
      if number == 0 { return Array(head.utf8) }
      guard let after = last.withLock({ $0 }) else { return nil }
      var filter = question.filter
      filter.after = after
      filter.limit = together
      let asked = filter
      let (text, end) = try await door.ask { ledger -> (String, Int?) in
        guard let open = Sight.everybody(ledger.kinds).narrowed(asked) else { return ("", nil) }
        let rows = try ledger.items(open, at: now).rows
        let text = try rows.compactMap { row -> String? in
          guard let item = try ledger.item(row.id), let kind = ledger.kinds[row.kind] else { return nil }
          return draw(ExportedItem(public: item, row, kind))
        }
        return (text.joined(), rows.count < together ? nil : rows.last?.id)
      }
      last.withLock { $0 = end }
      return Array(text.utf8)
    }
  }
}
