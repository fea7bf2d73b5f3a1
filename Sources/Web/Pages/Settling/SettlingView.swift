internal import LedgerCore

extension SettlingPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let years = model.years.map { year in
      (HTML.text(String(year)), LocalPath("work", "results").with(["year": String(year)]), year == model.year)
    }
    return frame.page(
      title: SettlingWords.title, at: "/work", WorkSections.view("/work/results", frame),
      .tag("h1", [:], frame.text(SettlingWords.title)), .tag("p", ["class": "quiet"], frame.text(SettlingWords.lead)),
      frame.notice(model.done > 0 ? SettlingWords.done(model.done) : nil), refused(model, frame),
      frame.tabs(ResultsWords.years, years),
      model.yearEnd.map { lines(model, $0, frame) } ?? .tag("p", [:], frame.text(SettlingWords.none)))
  }

  private static func refused(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.refused.isEmpty else { return .nothing }
    return .tag("h2", [:], frame.text(SettlingWords.refusedTitle))
      + .tag(
        "ul", [:],
        model.refused.map { item, why in
          .tag(
            "li", [:], .tag("a", ["href": LocalPath("items", String(item.id)).path], frame.said(item.title)),
            frame.text(SettlingWords.colon), frame.said(why))
        })
  }

  private static func lines(_ model: Model, _ yearEnd: YearEnd, _ frame: Frame) -> HTML {
    guard !model.lines.isEmpty else { return .tag("p", [:], frame.text(SettlingWords.none)) }
    let head = [SettlingWords.item, ResultsWords.result, ResultsWords.verdict, SettlingWords.step]
    let links = [(Ticked.told, SettlingWords.told), (.all, SettlingWords.all)].map { ticked, words in
      let path = LocalPath("work", "results").with([
        "year": model.year.map(String.init), "tick": ticked.rawValue,
      ])
      return HTML.tag("a", ["href": path], frame.text(words)) + " "
    }
    return .tag("p", [:], links)
      + frame.form(
        to: "/work/results",
        .empty("input", ["type": "hidden", "name": "year", "value": model.year.map(String.init) ?? ""]),
        frame.table(head, model.lines.map { row($0, head, model, yearEnd, frame) }, class: "stack settle"),
        .tag("p", [:], .tag("button", [:], frame.text(SettlingWords.settle))))
  }

  private static func row(
    _ one: Settlement, _ head: [Title], _ model: Model, _ yearEnd: YearEnd, _ frame: Frame
  ) -> HTML {
    let item = one.item
    let tick = one.step.map { _ in
      frame.tick("item.\(item.id)", SettlingWords.tick(item.title), isOn: model.ticked.takes(one))
    }
    return frame.row(
      head,
      (tick ?? .nothing) + .tag("a", ["href": LocalPath("items", String(item.id)).path], frame.said(item.title)),
      [ResultsPage.result(one.row, yearEnd, frame), ResultsPage.verdict(one.row, frame), step(one, model.kind, frame)])
  }

  private static func step(_ one: Settlement, _ kind: Kind?, _ frame: Frame) -> HTML {
    guard let step = one.step, let move = kind?.move(step.move) else {
      return .tag("span", ["class": "quiet"], frame.text(SettlingWords.byHand))
    }
    return frame.text(move.title)
      + (step.result.map { result in
        .tag("small", ["class": "why"], frame.text(SettlingWords.result(result, one.item.fields["unit"] ?? "")))
      } ?? .nothing)
  }
}
