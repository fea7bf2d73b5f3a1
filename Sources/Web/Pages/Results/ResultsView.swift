internal import LedgerCore
internal import Publishing
internal import Reconciling

extension ResultsPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let title =
      model.place.flatMap { place in model.year.map { ResultsWords.heading(place, $0) } } ?? ResultsWords.title
    return frame.page(
      title: title, .tag("h1", [:], frame.said(title[frame.language])), places(model, frame),
      model.yearEnd.map { told($0, model, frame) } ?? .tag("p", [:], frame.text(ResultsWords.none)))
  }

  private static func places(_ model: Model, _ frame: Frame) -> HTML {
    guard model.places.count > 1 else { return .nothing }
    let tabs = model.places.prefix(100).map { place in
      (frame.said(place), LocalPath("results").with(["place": place]), place == model.place)
    }
    return frame.tabs(ResultsWords.places, tabs)
  }

  private static func told(_ yearEnd: YearEnd, _ model: Model, _ frame: Frame) -> HTML {
    let years = model.years.map { year in
      (HTML.text(String(year)), model.path(year: year, only: nil), year == model.year)
    }
    let all = (
      frame.text(ResultsWords.all) + .text(" \(yearEnd.rows.count)"), model.path(year: model.year, only: nil),
      model.only == nil
    )
    let verdicts = yearEnd.counts.map { verdict, count in
      (
        frame.text(VerdictWords.name(verdict)) + .text(" \(count)"), model.path(year: model.year, only: verdict),
        verdict == model.only
      )
    }
    let rows = yearEnd.rows.filter { model.only == nil || $0.verdict == model.only }
    let head = [ResultsWords.promise, ResultsWords.result, ResultsWords.verdict]
    return summary(yearEnd, frame) + frame.tabs(ResultsWords.years, years)
      + frame.tabs(ResultsWords.verdicts, [all] + verdicts)
      + (model.only.map {
        .tag("p", ["class": "quiet"], frame.text(VerdictWords.meaning($0)), frame.text(ResultsWords.stop))
      }
        ?? .nothing)
      + frame.table(head, table(rows, head, yearEnd, model.items, frame), class: "stack results")
      + .tag(
        "p", ["class": "more"],
        .tag(
          "a",
          [
            "href": LocalPath("results", "data.csv").with(["place": model.place, "year": model.year.map(String.init)]),
            "download": "",
          ], frame.text(ResultsWords.download))) + .tag("p", ["class": "quiet"], frame.text(ResultsWords.caution))
  }

  /// 2023年的38个目标，2024年报告说：已完成20个，未完成3个……
  static func summary(_ yearEnd: YearEnd, _ frame: Frame) -> HTML {
    guard let year = yearEnd.earlier.report.year, let next = yearEnd.later.report.year else { return .nothing }
    let counts = yearEnd.counts.map { ResultsWords.count(VerdictWords.name($0), $1)[frame.language] }
    return .tag(
      "p", ["class": "lead"], .tag("b", [:], frame.text(ResultsWords.targets(year, yearEnd.rows.count))),
      frame.text(ResultsWords.comma), frame.text(ResultsWords.told(next)), frame.text(ResultsWords.colon),
      .text(counts.joined(separator: ResultsWords.comma[frame.language])), frame.text(ResultsWords.stop))
  }

  /// A sentence of ten targets is printed once, with the first of them.
  private static func table(
    _ rows: [YearEnd.Row], _ head: [Title], _ yearEnd: YearEnd, _ items: [ReportPage.Promise], _ frame: Frame
  ) -> [HTML] {
    rows.indices.map { index in
      let isAgain = index > 0 && rows[index - 1].words.promiseSentence == rows[index].words.promiseSentence
      return row(rows[index], quoting: !isAgain, head, yearEnd, items, frame)
    }
  }

  private static func row(
    _ row: YearEnd.Row, quoting: Bool, _ head: [Title], _ yearEnd: YearEnd, _ items: [ReportPage.Promise],
    _ frame: Frame
  ) -> HTML {
    let item = items.first { $0.range.overlaps(row.promise) }
    let promise =
      .tag("b", [:], frame.said(row.words.promise))
      + (quoting
        ? quote(row.words.promiseSentence, yearEnd.earlier.path(at: row.promise.lowerBound), frame) : .nothing)
      + (item.map { item in
        .tag(
          "small", [:],
          .tag("a", ["href": LocalPath("items", String(item.item)).path], frame.text(ResultsWords.item)))
      } ?? .nothing)
    return frame.row(head, promise, [result(row, yearEnd, frame), verdict(row, frame)])
  }

  /// The words of the result and the sentence they stand in, which leads to its place.
  static func result(_ row: YearEnd.Row, _ yearEnd: YearEnd, _ frame: Frame) -> HTML {
    guard let place = row.result else { return .tag("span", ["class": "quiet"], frame.text(ResultsWords.silent)) }
    return .tag("b", [:], frame.said(row.words.result))
      + quote(row.words.resultSentence, yearEnd.later.path(at: place.lowerBound), frame)
  }

  static func verdict(_ row: YearEnd.Row, _ frame: Frame) -> HTML {
    frame.verdict(row) + .tag("small", ["class": "why"], frame.said(row.words.reason))
  }

  static func quote(_ words: String, _ path: String, _ frame: Frame) -> HTML {
    .tag("a", ["class": "quote", "href": path], frame.said(words))
  }
}
