internal import Hummingbird
internal import LedgerCore

/// Files of an item, opened to everybody and closed again.
extension Doing {
  @Sendable static func openEvidence(_ visit: Visit) async throws -> Response {
    try await evidence(visit, as: "open") { digest, item, kind, _ in
      guard let request = EvidenceSteps.opening(digest, item, kind) else {
        throw Fault(.conflict, EvidenceWords.isOpen)
      }
      return [request]
    }
  }

  @Sendable static func closeEvidence(_ visit: Visit) async throws -> Response {
    guard let reason = visit.form.words("reason") else {
      throw Fault(.unprocessableContent, FaultWords.lacks([DeskWords.reason]))
    }
    return try await evidence(visit, as: "close") { digest, item, _, history in
      let requests = EvidenceSteps.closing(digest, item, history, because: reason)
      if requests.isEmpty { throw Fault(.conflict, EvidenceWords.notOpen) }
      return requests
    }
  }

  /// Of items that the visitor does not handle nobody learns by trying which files there are.
  private static func evidence(
    _ visit: Visit, as word: String, _ make: @escaping @Sendable (String, Item, Kind, [Entry]) throws -> [LedgerRequest]
  ) async throws -> Response {
    let (id, digest) = (try visit.item(), visit.parameters.get("digest") ?? "")
    let (sight, now) = (visit.sight, visit.now)
    try await visit.ask { ledger in
      guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind],
        item.evidence.contains(where: { $0.digest == digest })
      else { throw Fault.nothingHere }
      if !sight.seesInside(item) { throw Fault(.forbidden, FaultWords.notHandled) }
      let requests = try make(digest, item, kind, try ledger.history(of: id))
      _ = try ledger.submit(requests.map { Draft(on: .item(id), $0, by: sight.asker) }, at: now)
    }
    return .seeOther(LocalPath("items", String(id)).with(["done": word]))
  }
}
