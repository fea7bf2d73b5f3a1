internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 材料和凭证 of an item for programs, by the same rights as on its page.
enum ItemFiles {
  static let evidence = Operation(
    "downloadEvidence", .read, [.item, .path("digest", .formed(.digest), "SHA-256 of the file.")],
    .other("application/octet-stream"), weight: 5)
  static let proofs = Operation(
    "proveItem", .read, [.item],
    .json(.object([.must("proofs", .list(LogInterface.inclusion), "Of its newest 200 entries, oldest first.")])),
    weight: 50)

  static let closing = Operation(
    "closeEvidence", .write, [.item, .path("digest", .formed(.digest), "SHA-256 of the file.")],
    body: .json(.object([.must("reason", .text(least: 1))])), .created(WrittenJSON.schema), once: .written,
    hasVersion: true)

  /// 不再公开: by the same corrections as the button of the page.
  @Sendable static func close(_ visit: Visit) async throws -> Response {
    let (id, digest, reason) = (
      try visit.item(), visit.parameters.get("digest") ?? "", visit.input.text("reason") ?? ""
    )
    let (sight, now, once, seen) = (visit.sight, visit.now, try visit.once(), try visit.seen(id))
    let written = try await visit.ask { ledger in
      guard let item = try ledger.item(id), sight.seesInside(item),
        item.evidence.contains(where: { $0.digest == digest })
      else { throw Fault.nothingHere }
      let requests = EvidenceSteps.closing(digest, item, try ledger.history(of: id), because: reason)
      if requests.isEmpty { throw Fault(.conflict, EvidenceWords.notOpen) }
      let drafts = requests.map { Draft(on: .item(id), $0, by: sight.asker) }
      return WrittenJSON(try ledger.deliver(Delivery(drafts, once: once, seen: seen), at: now), ledger.kinds, item.kind)
    }
    return WrittenJSON.response(written)
  }

  @Sendable static func file(_ visit: Visit) async throws -> Response {
    try await EvidenceDownload.download(visit) { _ in "application/octet-stream" }
  }

  @Sendable static func prove(_ visit: Visit) async throws -> Response {
    let proofs = try await ProofDownload.proofs(visit).compactMap { JSON(Array($0.utf8)) }
    return JSONAnswer.tagged(["proofs": JSON.list(proofs)], for: visit)
  }
}
