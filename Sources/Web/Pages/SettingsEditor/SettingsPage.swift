internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 设置: the files of the ledger's folder, each edited in a form with the same refusals as at the start.
enum SettingsPage {
  struct Model: Sendable {
    let file: SettingsText
    /// As it stands in the form.
    let text: String
    let remarks: [SettingsRemark]
    let kind: Kind?
    let notice: Title?
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let files = try await visit.ask { try $0.settingsFiles() }
    guard let path = visit.query("file") else {
      return visit.show(list(files, visit.site.kinds, visit.frame))
    }
    guard let file = files.first(where: { $0.path == path }) else { throw Fault.nothingHere }
    let model = Model(
      file: file, text: file.text ?? "", remarks: [], kind: kind(path, visit.site.kinds),
      notice: visit.query("done") == nil ? nil : SettingsWords.saved)
    return visit.show(view(model, visit.frame))
  }

  @Sendable static func save(_ visit: Visit) async throws -> Response {
    let (path, text) = (visit.form["file"] ?? "", visit.form["text"] ?? "")
    let files = try await visit.ask { try $0.settingsFiles() }
    guard let file = files.first(where: { $0.path == path }) else { throw Fault.nothingHere }
    do {
      try await change(path, to: text, visit)
    } catch let refused as SettingsRefused {
      let model = Model(
        file: file, text: text, remarks: refused.remarks, kind: kind(path, visit.site.kinds), notice: nil)
      return visit.show(view(model, visit.frame), .unprocessableContent)
    }
    return .seeOther(LocalPath("admin", "settings").with(["file": path, "done": "1"]))
  }

  /// Throws `SettingsRefused`; else what is written counts from now on.
  static func change(_ path: String, to text: String, _ visit: Visit) async throws {
    let (asker, now) = (visit.asker, visit.now)
    try await visit.ask { ledger in
      try asker.check(.settings)
      try ledger.changeSettings(path, to: text, by: asker, at: now)
    }
    try await visit.site.door.reload()
  }

  private static func kind(_ path: String, _ kinds: KindCatalogue) -> Kind? {
    path.hasPrefix("kinds/") ? kinds[String(path.dropFirst(6).dropLast(5))] : nil
  }
}
