internal import LedgerCore

extension DataPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: DataWords.title, .tag("h1", [:], frame.text(DataWords.title)),
      .tag("p", ["class": "lead"], frame.text(DataWords.lead)), files(model, frame), reports(model, frame),
      .tag("h2", [:], frame.text(DataWords.use)),
      .tag("p", [:], frame.text(DataWords.licence)), .tag("p", [:], frame.text(DataWords.stable)),
      .tag("p", [:], .tag("a", ["href": "/about#proof"], frame.text(DataWords.verify))))
  }

  private static func head(_ names: [Title], _ frame: Frame) -> HTML {
    .tag("thead", [:], .tag("tr", [:], names.map { .tag("th", ["scope": "col"], frame.text($0)) }))
  }

  private static func files(_ model: Model, _ frame: Frame) -> HTML {
    // Without a checkpoint there is nothing signed to be had.
    let files = OpenFile.all.filter { model.hasCheckpoint || !["/checkpoint", "/verifier"].contains($0.path) }
    return .tag(
      "table", ["class": "stack"],
      head([DataWords.file, DataWords.contents, DataWords.format, DataWords.size], frame),
      .tag(
        "tbody", [:],
        files.map { file in
          .tag(
            "tr", [:],
            .tag("th", ["scope": "row", "class": "due"], .tag("a", ["href": file.path], frame.text(file.title))),
            .tag("td", ["data-name": DataWords.contents[frame.language]], frame.text(file.about)),
            .tag("td", ["class": "due", "data-name": DataWords.format[frame.language]], .text(file.format)),
            size(file, model, frame))
        }))
  }

  private static func size(_ file: OpenFile, _ model: Model, _ frame: Frame) -> HTML {
    let words: Title? =
      switch file.size {
      case .items: DataWords.count(items: model.items)
      case .reports: DataWords.count(reports: model.reports.count)
      case .one: DataWords.one
      case .unknown: nil
      }
    return .tag(
      "td", ["class": words == nil ? "none" : "due", "data-name": DataWords.size[frame.language]],
      words.map(frame.text) ?? "—")
  }

  private static func reports(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.reports.isEmpty else { return .nothing }
    let rows = model.reports.map { report in
      HTML.tag(
        "tr", [:],
        .tag("th", ["scope": "row"], .tag("a", ["href": report.page], frame.said(report.title[frame.language]))),
        .tag(
          "td", ["class": "number", "data-name": DataWords.findings[frame.language]], .text(String(report.findings))),
        .tag(
          "td", ["data-name": DataWords.download[frame.language]], .tag("a", ["href": report.csv], "CSV"), " ",
          .tag("a", ["href": report.lines], "JSON Lines")))
    }
    return .tag("h2", [:], frame.text(DataWords.readings))
      + .tag(
        "table", ["class": "stack"], .tag("caption", [:], frame.text(DataWords.readingsAbout)),
        .tag(
          "thead", [:],
          .tag(
            "tr", [:], .tag("th", ["scope": "col"], frame.text(DataWords.report)),
            .tag("th", ["scope": "col", "class": "number"], frame.text(DataWords.findings)),
            .tag("th", ["scope": "col"], frame.text(DataWords.download)))), .tag("tbody", [:], rows))
  }
}
