internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore
internal import Publishing

/// 导出: items or log as files, sent at once piece by piece, or written by a job and fetched later.
enum ExportPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let exports = try await visit.ask { try $0.madeExports() }
    return visit.show(view(exports, visit.frame))
  }

  @Sendable static func file(_ visit: Visit) async throws -> Response {
    let form = try form(visit.parameters.get("form"))
    return .download(form, named: form.file, of: visit) { _ in .whole(form) }
  }

  @Sendable static func write(_ visit: Visit) async throws -> Response {
    await JobsPage.response(try begin(visit.form["form"], visit), visit)
  }

  private static func form(_ name: String?) throws(Fault) -> LedgerExport.Form {
    guard let form = name.flatMap(LedgerExport.Form.init(rawValue:)) else { throw .nothingHere }
    return form
  }

  /// Number of the job that writes it.
  static func begin(_ name: String?, _ visit: Visit) throws(Fault) -> Int {
    let (asker, now, form) = (visit.asker, visit.now, try form(name))
    return try visit.site.jobs.begin(
      AdministrationWords.jobExport, form.file, by: asker.account, for: .safekeeping, at: now, through: visit.site.door
    ) { ledger, step in
      try asker.check(.safekeeping)
      let made = try ledger.writeExport(form, at: now, step: step)
      return Jobs.Outcome(
        lines: [AdministrationWords.written(made)], next: (AdministrationWords.exports, "/admin/export"),
        result: LocalPath.program("exports", "files", made.name))
    }
  }

  /// A name leads to a file only where the list of files has it.
  @Sendable static func written(_ visit: Visit) async throws -> Response {
    let name = visit.parameters.get("name") ?? ""
    guard let made = try await visit.ask({ try $0.madeExports().first { $0.name == name } }) else {
      throw Fault.nothingHere
    }
    let door = visit.site.door
    return .download(as: "application/octet-stream", named: made.name, size: made.size) { number in
      try await door.ask(on: .files) { try $0.piece(number, of: made) }
    }
  }

  static func view(_ exports: [MadeExport], _ frame: Frame) -> HTML {
    let forms = LedgerExport.Form.allCases.map { form in
      HTML.tag(
        "li", [:],
        .tag(
          "a", ["href": LocalPath("admin", "export", form.rawValue).path, "download": form.file],
          frame.text(AdministrationWords.form(form))), " ",
        frame.form(
          to: "/admin/export", class: "beside",
          .empty("input", ["type": "hidden", "name": "form", "value": form.rawValue]),
          .tag("button", ["class": "plain"], frame.text(AdministrationWords.prepare))))
    }
    let files = exports.map { made in
      HTML.tag(
        "li", [:],
        .tag(
          "a", ["href": LocalPath("admin", "export", "files", made.name).path, "download": made.name],
          .text(made.name)), " ", .tag("small", [:], .text(AdministrationWords.size(made.size))))
    }
    return frame.page(
      title: AdministrationWords.export, at: "/work", WorkSections.view("/admin/export", frame),
      .tag("h1", [:], frame.text(AdministrationWords.export)),
      .tag("p", ["class": "quiet"], frame.text(AdministrationWords.exportLead)), .tag("ul", [:], forms),
      .tag("p", ["class": "quiet"], frame.text(AdministrationWords.prepared)),
      .tag("h2", [:], frame.text(AdministrationWords.exports)),
      files.isEmpty
        ? .tag("p", ["class": "quiet"], frame.text(AdministrationWords.noExports)) : .tag("ul", [:], files))
  }
}
