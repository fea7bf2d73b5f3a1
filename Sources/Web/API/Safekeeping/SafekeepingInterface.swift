internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore
internal import Publishing

/// 保管 for programs: backups, the log verified, proofs signed now, exports; what takes long is a job.
enum SafekeepingInterface {
  static let backups = Operation(
    "listBackups", .read, [],
    .json(
      .object([
        .must(
          "backups",
          .list(
            .object([
              .must("name", .text(), "Of its folder."), .must("entries", .count), .must("files", .count),
              .must("size", .count, "Bytes of all files."), .must("root", .formed(.digest)),
            ])), "The newest first.")
      ])))
  static let backingUp = Operation(
    "makeBackup", .write, [], .accepted(JobsInterface.schema), once: .remembered, weight: 50)
  static let verifying = Operation(
    "verifyLedger", .write, [], .accepted(JobsInterface.schema), once: .remembered, weight: 50)
  static let rebuilding = Operation(
    "rebuildTables", .write, [], .accepted(JobsInterface.schema), once: .remembered, weight: 50)
  static let writing = Operation(
    "writeExport", .write, [form], .accepted(JobsInterface.schema), once: .remembered, weight: 50)
  static let written = Operation(
    "getWrittenExport", .read, [.path("name", .text(least: 1, most: 100), "As the result of the job says.")],
    .other("application/octet-stream"), weight: 20)
  private static let form = Parameter.path(
    "form", .choice(LedgerExport.Form.allCases.map(\.rawValue)), "csv, jsonl, or log.")
  static let proving = Operation(
    "signAndProveEntry", .write, [LogInterface.number], .created(LogInterface.inclusion), weight: 50)
  static let exporting = Operation(
    "export", .read, [form], .other("application/octet-stream"), weight: 50)

  static let audience = Audience.roles(LedgerRight.safekeeping.roles)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let backups = try await visit.ask { try $0.madeBackups() }.map { backup -> JSON in
      [
        "name": .text(backup.name), "entries": .integer(backup.entries), "files": .integer(backup.files),
        "size": .integer(backup.size), "root": .text(backup.root),
      ]
    }
    return JSONAnswer.tagged(["backups": JSON.list(backups)], for: visit)
  }

  @Sendable static func backUp(_ visit: Visit) async throws -> Response {
    try JobsInterface.begun(try BackupsPage.beginBackup(visit), visit)
  }

  @Sendable static func verify(_ visit: Visit) async throws -> Response {
    try JobsInterface.begun(try BackupsPage.beginVerifying(visit), visit)
  }

  @Sendable static func rebuild(_ visit: Visit) async throws -> Response {
    try JobsInterface.begun(try BackupsPage.beginRebuilding(visit), visit)
  }

  @Sendable static func write(_ visit: Visit) async throws -> Response {
    try JobsInterface.begun(try ExportPage.begin(visit.parameters.get("form"), visit), visit)
  }

  /// Signs the log as it stands, so that the newest entry has a proof too.
  @Sendable static func prove(_ visit: Visit) async throws -> Response {
    let proof = try await LogPage.proof(of: visit.parameters.get("number", as: Int.self) ?? 0, visit)
    return .text(proof, as: "application/json", .created)
  }

  @Sendable static func export(_ visit: Visit) async throws -> Response {
    var response = try await ExportPage.file(visit)
    response.headers[.contentType] = "application/octet-stream"
    return response
  }
}
