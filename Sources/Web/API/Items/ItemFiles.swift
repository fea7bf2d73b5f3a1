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

  @Sendable static func file(_ visit: Visit) async throws -> Response {
    try await EvidenceDownload.download(visit) { _ in "application/octet-stream" }
  }

  @Sendable static func prove(_ visit: Visit) async throws -> Response {
    let proofs = try await ProofDownload.proofs(visit).compactMap { JSON(Array($0.utf8)) }
    return JSONAnswer.tagged(["proofs": JSON.list(proofs)], for: visit)
  }
}
