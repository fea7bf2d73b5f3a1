internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 凭证下载: that the entries of an item are in the log that the newest checkpoint covers, a proof a line, as
/// `taizhang prove` writes them and `Scripts/check-proofs.py` checks them.
///
/// Everybody gets the proofs of public entries without their lines, which name accounts; who handles the item gets all, whole,
/// but for votes.
enum ProofDownload {
  /// The newest so many entries.
  private static let most = 200

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (id, proofs) = (try visit.item(), try await proofs(visit))
    let text = proofs.map { $0 + "\n" }.joined()
    return .download(Array(text.utf8), as: "application/jsonl; charset=utf-8", named: "item-\(id)-proofs.jsonl")
  }

  /// Never empty.
  static func proofs(_ visit: Visit) async throws -> [String] {
    let (id, sight) = (try visit.item(), visit.sight)
    // All hashes of the log are read for it, which is why it counts as many requests.
    let proofs = try await visit.ask { ledger -> [String]? in
      guard let item = try ledger.item(id), sight.sees(item) else { return nil }
      let isInside = sight.seesInside(item)
      let entries = try ledger.history(of: id).filter { isInside ? !$0.event.isVote : $0.event.isPublic }.suffix(most)
      return try ledger.proofs(of: entries.map(\.number), withLeaves: isInside)
    }
    guard let proofs else { throw Fault.nothingHere }
    if proofs.isEmpty { throw Fault(.notFound, PromiseWords.noProof) }
    return proofs
  }
}
