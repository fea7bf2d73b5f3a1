internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 数据接口: items as JSON; the same items, filters and rights as on the pages.
enum ItemsInterface {
  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let (question, sight, now) = (try ItemsQuestion(visit), visit.sight, visit.now)
    let page = try await visit.ask { try question.page(of: $0, sight, at: now) }
    let isLast = page.rows.count < ItemsQuestion.pageSize
    let next = isLast ? nil : page.rows.last.map { nextPath(visit, after: $0.id) }
    let answer = ItemListJSON(
      items: page.rows.map { ItemLineJSON($0, visit.site.kinds) }, next: next, total: page.total)
    return json(answer, visit)
  }

  @Sendable static func get(_ visit: Visit) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    let answer = try await visit.ask { try PromisePage.model(of: $0, id, sight, at: now, nil) }.map { ItemJSON($0) }
    guard let answer else { throw Fault.nothingHere }
    return json(answer, visit)
  }

  private static func json(_ answer: some Encodable, _ visit: Visit) -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(answer) else { return Response(status: .internalServerError) }
    let text = String(decoding: bytes, as: UTF8.self) + "\n"
    return Response.text(text, as: "application/json").tagged(text, for: visit.request)
  }

  /// The query as it was asked, with another cursor.
  private static func nextPath(_ visit: Visit, after: Int) -> String {
    let kept = visit.request.uri.queryParameters.filter { $0.key != "after" }
      .map { "\(LocalPath.encoded(String($0.key)))=\(LocalPath.encoded(String($0.value)))" }
    return "/api/v1/items?" + (kept + ["after=\(after)"]).joined(separator: "&")
  }
}

struct ItemListJSON: Encodable {
  let items: [ItemLineJSON]
  /// Path of the next page; absent on the last.
  let next: String?
  /// All that meet the filter.
  let total: Int
}

struct ItemLineJSON: Encodable {
  let id: Int
  let kind: String
  let place: String
  let year: Int
  let title: String
  let state: String
  let stateTitle: String
  let light: String
  let office: String?
  /// `2026-03-01`
  let due: String?
  let path: String

  init(_ row: ItemRow, _ kinds: KindCatalogue) {
    id = row.id
    kind = row.kind
    place = row.place
    year = row.year
    title = row.title
    state = row.state
    stateTitle = kinds[row.kind]?.state(row.state)?.title.chinese ?? row.state
    light = row.light.rawValue
    office = row.office
    due = row.due?.description
    path = LocalPath("api", "v1", "items", String(row.id)).path
  }
}
