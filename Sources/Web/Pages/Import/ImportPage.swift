internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 导入: a report is handed over and read by a job; what it promises waits for review.
enum ImportPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let reports = try await visit.ask { try $0.shelvedReports() }
    return visit.show(view(reports, visit.site.place, visit.frame))
  }

  @Sendable static func take(_ visit: Visit) async throws -> Response {
    guard let file = visit.form.files.first else { throw Fault(.unprocessableContent, ImportWords.noFile) }
    let (place, words) = (visit.form.words("place"), visit.form.words("year"))
    let year = words.flatMap { Int($0) }
    guard (words == nil) == (year == nil), year.map({ (1900...2200).contains($0) }) != false else {
      throw Fault(.unprocessableContent, ImportWords.noYear)
    }
    let (asker, now, kinds) = (visit.asker, visit.now, visit.site.kinds)
    let job = try visit.site.jobs.begin(
      ImportWords.job, file.name, by: asker.account, for: .review, at: now, through: visit.site.door
    ) { ledger, step in
      try asker.check(.review)
      let taken = try ledger.takeReport(
        file.intake.bytes(), named: file.name, place: place, year: year, by: asker, at: now, step: step)
      let lines = taken.documents.flatMap { part in
        [ImportWords.counted(part, kinds), ImportWords.stopped(part)].compactMap { $0 }
      }
      let hasAny = taken.documents.contains { !$0.counts.isEmpty }
      return Jobs.Outcome(
        lines: lines,
        next: hasAny ? (ImportWords.review, LocalPath("work", "review").with(["report": taken.digest])) : nil)
    }
    return await JobsPage.response(job, visit)
  }

  static func view(_ reports: [ShelvedReport], _ place: String, _ frame: Frame) -> HTML {
    let inputs = Inputs(frame: frame)
    return frame.page(
      title: ImportWords.title, at: "/work", WorkSections.view("/work/import", frame),
      .tag("h1", [:], frame.text(ImportWords.title)), .tag("p", ["class": "quiet"], frame.text(ImportWords.lead)),
      frame.form(
        to: "/work/import", files: true, class: "sheet", inputs.file("report", ImportWords.file),
        .tag(
          "div", ["class": "pair"], .tag("div", [:], inputs.line("place", ImportWords.place)),
          .tag("div", [:], inputs.line("year", ImportWords.year, type: "number"))),
        .tag("p", [:], .tag("button", [:], frame.text(ImportWords.read)))), ReviewPage.reports(reports, frame))
  }
}
