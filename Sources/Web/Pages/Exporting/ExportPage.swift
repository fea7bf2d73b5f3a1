internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore
internal import NIOCore

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
    let (door, now) = (visit.site.door, visit.now)
    let body = ResponseBody { writer in
      var after = 0
      while after < Int.max {
        let from = after
        guard let piece = try await door.ask({ try $0.exported(form, after: from, at: now) }) else { break }
        try await writer.write(ByteBuffer(string: piece.text))
        after = piece.last
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: form == .csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
        .contentDisposition: "attachment; filename=\"\(AdministrationWords.file(form))\"",
      ], body: body)
  }
}
