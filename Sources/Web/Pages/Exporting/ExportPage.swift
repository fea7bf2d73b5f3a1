internal import Hummingbird
internal import LedgerCore
internal import Synchronization

/// 导出: items or log as files, written piece by piece: a large ledger is never whole in memory.
enum ExportPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let frame = visit.frame
    let links = ExportForm.allCases.map { form in
      HTML.tag(
        "li", [:],
        .tag(
          "a",
          [
            "href": LocalPath("admin", "export", form.rawValue).path, "download": AdministrationWords.file(form),
          ], frame.text(AdministrationWords.form(form))))
    }
    return visit.show(
      frame.page(
        title: AdministrationWords.export, at: "/work", WorkSections.view("/admin/export", frame),
        .tag("h1", [:], frame.text(AdministrationWords.export)),
        .tag("p", ["class": "quiet"], frame.text(AdministrationWords.exportLead)), .tag("ul", [:], links)))
  }

  @Sendable static func file(_ visit: Visit) async throws -> Response {
    guard let form = visit.parameters.get("form").flatMap(ExportForm.init(rawValue:)) else { throw Fault.nothingHere }
    return download(form, as: form == .csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8", visit)
  }

  static func download(_ form: ExportForm, as type: String, _ visit: Visit) -> Response {
    let (door, now) = (visit.site.door, visit.now)
    let last = Mutex(0)
    return .download(as: type, named: AdministrationWords.file(form)) { _ in
      let after = last.withLock { $0 }
      guard after < Int.max, let piece = try await door.ask({ try $0.exported(form, after: after, at: now) }) else {
        return nil
      }
      last.withLock { $0 = piece.last }
      return Array(piece.text.utf8)
    }
  }
}
