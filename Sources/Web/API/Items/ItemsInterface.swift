internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 事项 for programs: the same items, filters and rights as on the pages.
enum ItemsInterface {
  static let listing = Operation(
    "listItems", .read, ItemsQuestion.parameters + [.after, .limit], .json(ItemListJSON.schema))
  static let reading = Operation("readItem", .read, [.item], .json(ItemJSON.schema))
  static let telling = Operation("readHistory", .read, [.item], .json(HistoryJSON.schema))
  static let offering = Operation("readOffers", .read, [.item], .json(OffersJSON.schema))
  static let filing = Operation(
    "createItem", .file, body: .json(ItemFiling.schema), .created(WrittenJSON.schema), isOnce: true)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let question = try ItemsQuestion(visit)
    let page = try await visit.page(question)
    let isLast = page.rows.count < question.filter.limit
    let next = isLast ? nil : page.rows.last.map { visit.path(after: $0.id) }
    return JSONAnswer.tagged(
      ItemListJSON(items: page.rows.map { ItemLineJSON($0, visit.site.kinds) }, next: next, total: page.total),
      for: visit)
  }

  @Sendable static func get(_ visit: Visit) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    let model = try await visit.ask { try PromisePage.model(of: $0, id, sight, at: now, nil) }
    guard let model else { throw Fault.nothingHere }
    return JSONAnswer.tagged(ItemJSON(model), version: model.item.latest, for: visit)
  }

  @Sendable static func history(_ visit: Visit) async throws -> Response {
    let (id, sight) = (try visit.item(), visit.sight)
    let lines = try await visit.ask { ledger -> [EntryJSON]? in
      guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind] else { return nil }
      let isInside = sight.seesInside(item)
      return try ledger.history(of: id).filter { sight.tells($0, of: item) }
        .map { EntryJSON($0, kind, isInside: isInside) }
    }
    guard let lines else { throw Fault.nothingHere }
    return JSONAnswer.tagged(HistoryJSON(item: id, entries: lines), for: visit)
  }

  @Sendable static func offers(_ visit: Visit) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    let answer = try await visit.ask { ledger -> OffersJSON? in
      guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind] else { return nil }
      let offers = item.offers(for: sight.asker, at: now, kind, around: try Desk.around(ledger)).filter(\.isYours)
      return OffersJSON(item: id, state: item.state, moves: offers.map { OffersJSON.Move($0, kind) })
    }
    guard let answer else { throw Fault.nothingHere }
    return JSONAnswer.tagged(answer, for: visit)
  }

  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let (created, asker, once, now) = (try ItemFiling.created(visit), visit.asker, try visit.once(), visit.now)
    let delivery = Delivery([Draft(on: .new, .create(created), by: asker)], once: once)
    let sight = visit.sight
    let written = try await visit.ask { ledger in
      // A part that is not done keeps the whole from its end.
      if let parent = created.parent, try ledger.item(parent).map(sight.seesInside) != true {
        throw Fault.refused(SchemaFault("/parent", "is no item that you handle"))
      }
      return WrittenJSON(try ledger.deliver(delivery, at: now), ledger.kinds)
    }
    return WrittenJSON.response(written, at: LocalPath("api", "v1", "items", String(written.item)).path)
  }
}

extension Visit {
  /// The path as it was asked, with another cursor.
  func path(after cursor: Int) -> String {
    let kept = request.uri.queryParameters.filter { $0.key != "after" }
      .map { "\(LocalPath.encoded(String($0.key)))=\(LocalPath.encoded(String($0.value)))" }
    return request.uri.path + "?" + (kept + ["after=\(cursor)"]).joined(separator: "&")
  }

  /// How many at most.
  var limit: Int { query("limit").flatMap { Int($0) } ?? 50 }
}
