internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 办理 by a program: something done with an item. Each is a value with the body it takes; its route, its description and its
/// check are made from it, and `Item.decide` says whether it is taken.
struct ItemAction: Sendable {
  /// Under `/api/v1/items/{id}/`.
  let path: String
  let name: String
  let title: Title
  let body: [Property]
  let request: @Sendable (Visit.Input, [Evidence]) throws -> LedgerRequest

  init(
    _ path: String, _ name: String, _ title: Title, _ body: [Property],
    _ request: @escaping @Sendable (Visit.Input, [Evidence]) throws -> LedgerRequest
  ) {
    self.path = path
    self.name = name
    self.title = title
    self.body = body
    self.request = request
  }

  var operation: Operation {
    Operation(
      name, .write, [.item], body: .json(.object(body)), .created(WrittenJSON.schema), isOnce: true, hasVersion: true)
  }

  var route: Route {
    .program(.post, "/api/v1/items/{id}/\(path)", by: .signedIn, title, operation) { visit in
      try await ItemAction.answer(visit, request)
    }
  }

  private static func answer(
    _ visit: Visit, _ request: @escaping @Sendable (Visit.Input, [Evidence]) throws -> LedgerRequest
  ) async throws -> Response {
    let (id, sight, now, input) = (try visit.item(), visit.sight, visit.now, visit.input)
    let (once, seen, uploads) = (try visit.once(), try visit.seen(id), visit.site.uploads)
    let written = try await visit.ask { ledger in
      // Of items that the visitor does not see it is not even told that they exist.
      guard let item = try ledger.item(id), sight.sees(item) else { throw Fault.nothingHere }
      let files = try EvidenceInput.files(input, item, ledger) { digest in
        uploads.has(digest, by: sight.asker.account) || sight.open(digest, of: item) != nil
      }
      let made = try request(input, files)
      // Nobody finds out by links what there is.
      if case .link(let link) = made, try ledger.item(link.item).map(sight.sees) != true {
        throw Fault.refused(SchemaFault("/item", "is no item here"))
      }
      let delivery = Delivery([Draft(on: .item(id), made, by: sight.asker)], once: once, seen: seen)
      return WrittenJSON(try ledger.deliver(delivery, at: now), ledger.kinds, item.kind)
    }
    let entry = written.entries.first.map { String($0.number) } ?? ""
    return WrittenJSON.response(written, at: LocalPath("api", "v1", "entries", entry).path)
  }
}

/// Files that were handed over before, named by their digest.
enum EvidenceInput {
  static let file = Schema.object([
    .must("digest", .formed(.digest), "As `POST /api/v1/evidence` answered."),
    .may("name", .text(least: 1, most: 200)),
  ])
  static let property = Property.may("evidence", .list(file, most: 20), "Files that show it.")

  /// - Parameter may: Whether a digest may be named: of a file that the account handed over, or that it can have anyway.
  static func files(
    _ input: Visit.Input, _ item: Item, _ ledger: any OpenLedger, may: (String) -> Bool
  ) throws -> [Evidence] {
    try (input["evidence"]?.list ?? []).enumerated().map { index, one in
      let digest = one["digest"]?.text ?? ""
      let known = item.evidence.first { $0.digest == digest }?.name ?? String(digest.prefix(12))
      guard may(digest), let file = try ledger.evidence(digest, named: one["name"]?.text ?? known) else {
        throw Fault.refused(SchemaFault("/evidence/\(index)/digest", "is of no file here: hand it over first"))
      }
      return file
    }
  }
}
