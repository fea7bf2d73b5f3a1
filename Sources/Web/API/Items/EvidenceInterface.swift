internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 佐证材料 for programs: files are handed over first, and named by their digest where they are wanted.
enum EvidenceInterface {
  static let taking = Operation(
    "uploadEvidence", .write,
    [.query("name", .text(least: 1, most: 200), required: true, "What people see as the name of the file.")],
    body: .file, .created(.named("Evidence", .object(EvidenceJSON.members))))

  @Sendable static func take(_ visit: Visit) async throws -> Response {
    guard let file = visit.input.file else { throw Fault(SchemaFault("", "must not be empty")) }
    let name = visit.query("name") ?? ""
    let kept = try await visit.site.door.ask(on: .files) { ledger in
      try PlainWords.check("The name of a file", name)
      return EvidenceJSON(try ledger.keep(file, named: name))
    }
    visit.site.uploads.add(kept.sha256, by: visit.asker.account)
    return JSONAnswer.response(kept, .created)
  }
}

/// A file of evidence.
struct EvidenceJSON: Encodable {
  let name: String
  let sha256: String
  let type: String
  /// Bytes.
  let size: Int
  /// Said only where it is so.
  let open: Bool?

  static let members: [Property] = [
    .must("name", .text()), .must("sha256", .formed(.digest)), .must("type", .text()),
    .must("size", .integer(0...Int.max), "Bytes."), .may("open", .flag, "Everybody may have the file."),
  ]

  init(_ evidence: Evidence) {
    name = evidence.name
    sha256 = evidence.digest
    type = evidence.type
    size = evidence.size
    open = evidence.open == true ? true : nil
  }
}
