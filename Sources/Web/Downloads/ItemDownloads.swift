internal import Hummingbird
internal import LedgerCore
internal import Publishing

/// 事项下载: public items by the filters of their list, as a table or as lines of JSON.
enum ItemDownloads {
  @Sendable static func csv(_ visit: Visit) async throws -> Response { try answer(visit, .csv, "items.csv") }

  @Sendable static func lines(_ visit: Visit) async throws -> Response { try answer(visit, .jsonl, "items.jsonl") }

  private static func answer(_ visit: Visit, _ form: LedgerExport.Form, _ name: String) throws -> Response {
    let filter = try ItemsQuestion(visit).filter
    return .download(form, named: name, after: filter.after, of: visit) { ledger in
      Sight.everybody(ledger.kinds).narrowed(filter).map { .open(form, $0, ledger.kinds) }
    }
  }
}
