internal import LedgerCore

/// 公开材料: which files of an item this visitor may open to everybody, and which they may close again, each asked of the
/// ledger as it would be.
struct EvidenceSteps: Sendable {
  /// By digest.
  let opens: Set<String>
  let closes: Set<String>

  init(
    _ item: Item, _ kind: Kind, _ history: [Entry], _ asker: Asker, at now: Moment, _ around: Surroundings
  ) {
    func takes(_ request: LedgerRequest) -> Bool {
      (try? item.decide(request, by: asker, at: now, kind, around: around)) != nil
    }
    let digests = Set(item.evidence.map(\.digest))
    opens = digests.filter { EvidenceSteps.opening($0, item, kind).map(takes) == true }
    closes = digests.filter { digest in
      let requests = EvidenceSteps.closing(digest, item, history, because: "…")
      return !requests.isEmpty && requests.allSatisfy(takes)
    }
  }

  /// Nil where there is no such file, it is open, or nobody but those who handle it will ever see the item.
  static func opening(_ digest: String, _ item: Item, _ kind: Kind) -> LedgerRequest? {
    let files = item.evidence.filter { $0.digest == digest }
    guard kind.isPublic, var file = files.first, !files.contains(where: { $0.open == true }) else { return nil }
    file.open = true
    return .evidence(file)
  }

  /// A correction of each entry that opened it; empty where it is not open, or was opened by what cannot be corrected so.
  static func closing(_ digest: String, _ item: Item, _ history: [Entry], because reason: String) -> [LedgerRequest] {
    let opened = item.evidence.count { $0.digest == digest && $0.open == true }
    let corrections = history.compactMap { entry -> LedgerRequest? in
      guard case .evidenced(var file) = item.corrected(entry), file.digest == digest, file.open == true else {
        return nil
      }
      file.open = nil
      return .correct(Corrected(entry: entry.number, event: .evidenced(file), reason: reason))
    }
    return corrections.count == opened ? corrections : []
  }
}
