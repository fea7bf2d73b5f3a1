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
    guard !visit.form.files.isEmpty else { throw Fault(.unprocessableContent, ImportWords.noFile) }
    let (place, words) = (visit.form.words("place"), visit.form.words("year"))
    let year = words.flatMap { Int($0) }
    guard (words == nil) == (year == nil), year.map({ (1900...2200).contains($0) }) != false else {
      throw Fault(.unprocessableContent, ImportWords.noYear)
    }
    let files = visit.form.files.map { file in Handed(name: file.name) { try file.intake.bytes() } }
    return await JobsPage.response(try begin(files, place: place, year: year, visit), visit)
  }

  /// 交来的文件: a report's file, read when its turn comes.
  struct Handed: Sendable {
    let name: String
    let bytes: @Sendable () throws -> [UInt8]
  }

  /// Number of the job that reads the files. One that cannot be read keeps none of the others back.
  static func begin(_ files: [Handed], place: String?, year: Int?, _ visit: Visit) throws(Fault) -> Int {
    let (asker, now, kinds) = (visit.asker, visit.now, visit.site.kinds)
    return try visit.site.jobs.begin(
      ImportWords.job, ImportWords.subject(files.map(\.name)), by: asker.account, for: .review, at: now,
      through: visit.site.door
    ) { ledger, step in
      try asker.check(.review)
      var lines: [Title] = []
      var fruitful: [String] = []
      var digest: String?
      for (index, file) in files.enumerated() {
        if files.count > 1 { step(index, files.count) }
        do {
          let taken = try ledger.takeReport(
            file.bytes(), named: file.name, place: place, year: year, by: asker, at: now,
            step: { if files.count == 1 { step($0, $1) } })
          digest = taken.digest
          lines += taken.documents.flatMap { part in
            [ImportWords.counted(part, kinds), ImportWords.stopped(part)].compactMap { $0 }
          }
          if taken.documents.contains(where: { !$0.counts.isEmpty }) { fruitful.append(taken.digest) }
        } catch let unreadable as Unreadable where files.count > 1 {
          lines.append(ImportWords.unread(file.name, unreadable.sentence))
        }
      }
      let report = files.count == 1 ? digest : nil
      return Jobs.Outcome(
        lines: lines,
        next: fruitful.isEmpty ? nil : (ImportWords.review, LocalPath("work", "review").with(["report": report])),
        result: LocalPath("api", "v1", "proposals").with(["report": report]))
    }
  }

  static func view(_ reports: [ShelvedReport], _ place: String, _ frame: Frame) -> HTML {
    let inputs = Inputs(frame: frame)
    return frame.page(
      title: ImportWords.title, at: "/work", WorkSections.view("/work/import", frame),
      .tag("h1", [:], frame.text(ImportWords.title)), .tag("p", ["class": "quiet"], frame.text(ImportWords.lead)),
      frame.form(
        to: "/work/import", files: true, class: "sheet", inputs.file("report", ImportWords.file, takesMany: true),
        .tag(
          "div", ["class": "pair"], .tag("div", [:], inputs.line("place", ImportWords.place)),
          .tag("div", [:], inputs.line("year", ImportWords.year, type: "number"))),
        .tag("p", [:], .tag("button", [:], frame.text(ImportWords.read)))), ReviewPage.reports(reports, frame))
  }
}
