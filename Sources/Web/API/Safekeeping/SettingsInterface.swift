internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 设置 for programs: the files of the ledger's folder, read and changed with the same refusals as at the start.
enum SettingsInterface {
  private static let file = Parameter.query(
    "file", .text(least: 1, most: 200), required: true, "Its path as the list has it: kinds/task.yaml.")
  static let listing = Operation(
    "listSettings", .read, [],
    .json(
      .object([
        .must(
          "files",
          .list(
            .object([
              .must("file", .text()), .must("isThere", .flag, "Where it is not, everything is as built in."),
              .must("path", .text()),
            ])))
      ])))
  static let reading = Operation(
    "readSettings", .read, [file],
    .json(.object([.must("file", .text()), .must("isThere", .flag), .must("text", .words, "YAML.")])))
  static let changing = Operation(
    "changeSettings", .write, [file], body: .read,
    .json(.object([.must("file", .text()), .must("isThere", .flag), .must("text", .words)])), once: .remembered,
    weight: 5)
  static let removing = Operation("removeSettings", .write, [file], .nothing, weight: 5)

  static let audience = Audience.roles(LedgerRight.settings.roles)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let files = try await visit.ask { try $0.settingsFiles() }.map { file -> JSON in
      [
        "file": .text(file.path), "isThere": .flag(file.text != nil),
        "path": .text(LocalPath("api", "v1", "settings", "file").with(["file": file.path])),
      ]
    }
    return JSONAnswer.tagged(["files": JSON.list(files)], for: visit)
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    JSONAnswer.tagged(json(try await file(visit)), for: visit)
  }

  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let path = try await file(visit).path
    guard let text = String(validating: visit.input.bytes, as: UTF8.self) else {
      throw Fault.refused(SchemaFault("", "is not in UTF-8"))
    }
    try await change(path, to: text, visit)
    return JSONAnswer.response(json(try await file(visit)))
  }

  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let file = try await file(visit)
    if file.text == nil { throw Fault.nothingHere }
    try await change(file.path, to: "", visit)
    return Response(status: .noContent)
  }

  private static func file(_ visit: Visit) async throws -> SettingsText {
    let path = visit.query("file")
    guard let file = try await visit.ask({ try $0.settingsFiles().first { $0.path == path } }) else {
      throw Fault.nothingHere
    }
    return file
  }

  private static func json(_ file: SettingsText) -> JSON {
    ["file": .text(file.path), "isThere": .flag(file.text != nil), "text": .text(file.text ?? "")]
  }

  /// What is wrong is told by file, line and column.
  private static func change(_ path: String, to text: String, _ visit: Visit) async throws {
    do {
      try await SettingsPage.change(path, to: text, visit)
    } catch let refused as SettingsRefused {
      var fault = Fault(.unprocessableContent, FaultWords.refused)
      fault.errors = refused.remarks.prefix(50).map { remark in
        let place = [remark.line, remark.column].compactMap { $0 }.map { ":\($0)" }.joined()
        return SchemaFault(remark.file + place, remark.reason)
      }
      throw fault
    }
  }
}
