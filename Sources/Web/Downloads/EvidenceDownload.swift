internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 佐证材料下载: a file to everybody where it was opened (公开) on an item that everybody sees, otherwise to those who handle the item.
///
/// The path names the item: the right is the item's, and nobody learns by trying digests which files there are.
enum EvidenceDownload {
  /// Types that are told as they were found; any other is just bytes.
  private static let types: Set<String> = [
    "application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp", "text/plain",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]

  private static let piece = 1 << 18

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    try await download(visit) { types.contains($0.type) ? $0.type : "application/octet-stream" }
  }

  static func download(_ visit: Visit, as type: (Evidence) -> String) async throws -> Response {
    let (id, sight, digest) = (try visit.item(), visit.sight, visit.parameters.get("digest") ?? "")
    let found = try await visit.ask { ledger -> (Evidence, Int)? in
      guard let item = try ledger.item(id), sight.sees(item), let file = sight.open(digest, of: item),
        let size = try ledger.evidenceSize(digest)
      else { return nil }
      return (file, size)
    }
    guard let (file, size) = found else { throw Fault.nothingHere }
    let door = visit.site.door
    return .download(
      as: type(file), named: file.name, size: size
    ) { number in
      let start = number * piece
      guard start < size else { return nil }
      return try await door.ask { try $0.evidence(digest, start..<min(start + piece, size)) }
    }
  }
}

extension Sight {
  /// A file of an item that may be had; nil where there is none, or only its name is public.
  func open(_ digest: String, of item: Item) -> Evidence? {
    let files = item.evidence.filter { $0.digest == digest }
    return seesInside(item) ? files.first : files.first { $0.open == true }
  }
}
