internal import Hummingbird
internal import Publishing

/// 导出: items or log as files, written piece by piece: a large ledger is never whole in memory.
enum ExportPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let frame = visit.frame
    let links = LedgerExport.Form.allCases.map { form in
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
    guard let form = visit.parameters.get("form").flatMap(LedgerExport.Form.init(rawValue:)) else {
      throw Fault.nothingHere
    }
    return .download(form, named: AdministrationWords.file(form), of: visit) { _ in .whole(form) }
  }
}
