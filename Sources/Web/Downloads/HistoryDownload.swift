internal import Hummingbird
internal import LedgerCore
internal import Synchronization

/// 经过下载: every entry of the log that everybody may read, in order: who by role, and in words.
enum HistoryDownload {
  private struct Line: Encodable {
    let entry: Int
    let item: Int
    /// RFC 3339.
    let at: String
    let role: String
    let words: String
  }

  private static let together = 1_000

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (door, site) = (visit.site.door, visit.site)
    let last = Mutex<Int?>(0)
    return .download(as: "application/jsonl; charset=utf-8", named: "history.jsonl") { _ in
      guard let after = last.withLock({ $0 }) else { return nil }
      let (text, end) = try await door.ask { ledger -> (String, Int?) in
        let entries = try ledger.entries(after: after, limit: together)
        return (
          try lines(entries, ledger, Sight.everybody(site.kinds)), entries.count < together ? nil : entries.last?.number
        )
      }
      last.withLock { $0 = end }
      return Array(text.utf8)
    }
  }

  private static func lines(_ entries: [Entry], _ ledger: any OpenLedger, _ sight: Sight) throws -> String {
    var kinds: [Int: Kind?] = [:]
    var text = ""
    for entry in entries where entry.item > 0 && entry.event.isPublic {
      let kind: Kind?
      if let known = kinds[entry.item] {
        kind = known
      } else {
        kind = try ledger.item(entry.item).flatMap { sight.sees($0) ? ledger.kinds[$0.kind] : nil }
        kinds[entry.item] = .some(kind)
      }
      guard let kind else { continue }
      text +=
        JSONAnswer.text(
          Line(
            entry: entry.number, item: entry.item, at: entry.at.rfc3339, role: entry.role.rawValue,
            words: entry.event.words(kind).chinese)) ?? ""
    }
    return text
  }
}
