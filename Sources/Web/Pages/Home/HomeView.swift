internal import LedgerCore
internal import Reconciling

extension HomePage {
  static func view(
    _ model: Model, _ yearEnd: YearEnd?, _ reports: [PublicReport], _ frame: Frame, _ place: String
  ) -> HTML {
    let title = HomeWords.heading(place, model.year)
    return frame.page(
      title: title, at: "/", .tag("h1", [:], frame.text(title)), summary(model, frame), search(frame),
      kinds(model, frame), livelihood(model, frame), results(yearEnd, frame), changes(model, frame),
      years(model, frame), texts(reports, frame),
      others(frame))
  }

  /// 72件承诺：已办结20件，推进正常40件……
  private static func summary(_ model: Model, _ frame: Frame) -> HTML {
    let counts = model.promises
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return .tag("p", ["class": "lead"], frame.text(HomeWords.empty)) }
    let parts: [(Light.Color, (Int) -> Title)] = [
      (.blue, HomeWords.done), (.green, HomeWords.onCourse), (.yellow, HomeWords.atRisk), (.red, HomeWords.late),
      (.grey, HomeWords.waiting),
    ]
    let words = parts.compactMap { color, words in
      counts[color].map { words($0)[frame.language] }
    }
    return .tag(
      "p", ["class": "lead"], .tag("b", [:], frame.text(HomeWords.promised(total))), frame.text(HomeWords.colon),
      .text(words.joined(separator: HomeWords.comma[frame.language])), frame.text(HomeWords.stop)) + frame.bar(counts)
  }

  private static func search(_ frame: Frame) -> HTML {
    .tag(
      "form", ["class": "find", "role": "search", "action": "/search"],
      .empty(
        "input",
        [
          "type": "search", "name": "q", "aria-label": HomeWords.find[frame.language],
          "placeholder": HomeWords.hint[frame.language],
        ]), .tag("button", [:], frame.text(HomeWords.go)))
  }

  private static func kinds(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.kinds.isEmpty else { return .nothing }
    let head = [HomeWords.kind] + LightWords.order.map(LightWords.name) + [HomeWords.all]
    return .tag("h2", [:], frame.text(HomeWords.byKind))
      + .tag(
        "table", ["class": "kinds stack"],
        .tag(
          "thead", [:],
          .tag(
            "tr", [:],
            head.enumerated().map { index, words in
              .tag("th", ["scope": "col", "class": index == 0 ? nil : "number"], frame.text(words))
            } + [.tag("th", ["scope": "col"], frame.text(HomeWords.bar))])),
        .tag("tbody", [:], model.kinds.map { row($0, model.year, frame) }))
  }

  private static func row(_ row: KindRow, _ year: Int, _ frame: Frame) -> HTML {
    func list(_ light: String?) -> String {
      LocalPath("items").with(["kind": row.name, "year": String(year), "light": light])
    }
    let cells = LightWords.order.map { color -> HTML in
      let name = LightWords.name(color)[frame.language]
      guard let count = row.counts[color] else { return .tag("td", ["class": "number none", "data-name": name], "0") }
      return .tag(
        "td", ["class": "number", "data-name": name], .tag("a", ["href": list(color.rawValue)], .text(String(count))))
    }
    return .tag(
      "tr", [:],
      [.tag("th", ["scope": "row"], .tag("a", ["href": list(nil)], frame.text(row.title)))] + cells
        + [
          .tag(
            "td", ["class": "number", "data-name": HomeWords.all[frame.language]],
            .text(String(row.counts.values.reduce(0, +)))), .tag("td", ["class": "wide"], frame.bar(row.counts)),
        ])
  }

  private static func livelihood(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.livelihood.isEmpty else { return .nothing }
    return .tag("h2", [:], frame.text(HomeWords.livelihood))
      + ItemTable.view(
        model.livelihood.map { ItemTable.Line(row: $0.row, kind: nil, state: $0.state, share: $0.share) }, frame)
  }

  /// What the newest report says of the year before.
  private static func results(_ yearEnd: YearEnd?, _ frame: Frame) -> HTML {
    guard let yearEnd, let year = yearEnd.earlier.report.year else { return .nothing }
    let path = LocalPath("results").with(["place": yearEnd.earlier.report.place, "year": String(year)])
    return .tag("h2", [:], frame.text(ResultsWords.title)) + ResultsPage.summary(yearEnd, frame)
      + .tag("p", ["class": "more"], .tag("a", ["href": path], frame.text(ResultsWords.more)))
  }

  private static func changes(_ model: Model, _ frame: Frame) -> HTML {
    let list = model.changes.map { change in
      HTML.tag(
        "li", [:], .tag("time", ["datetime": change.at.day.description], .text(change.at.day.description)),
        .tag("a", ["href": LocalPath("items", String(change.item)).path], frame.said(change.title)), " ",
        .tag("span", ["class": "quiet"], frame.said(change.words[frame.language])))
    }
    return .tag("h2", [:], frame.text(HomeWords.changes))
      + (list.isEmpty
        ? .tag("p", ["class": "quiet"], frame.text(HomeWords.noChanges)) : .tag("ol", ["class": "changes"], list))
  }

  private static func years(_ model: Model, _ frame: Frame) -> HTML {
    let others = model.years.filter { $0 != model.year }
    let links = others.map { year in
      HTML.tag("a", ["href": LocalPath().with(["year": String(year)])], .text(String(year))) + " "
    }
    return .tag(
      "p", ["class": "more"],
      .tag("a", ["href": LocalPath("items").with(["year": String(model.year)])], frame.text(HomeWords.more)),
      others.isEmpty ? .nothing : " · " + frame.text(HomeWords.otherYears) + frame.text(HomeWords.colon) + .group(links)
    )
  }

  /// The reports themselves, newest first.
  private static func texts(_ reports: [PublicReport], _ frame: Frame) -> HTML {
    let links = reports.reversed().compactMap { one in
      one.report.year.map { HTML.tag("a", ["href": one.path(at: nil)], .text(String($0))) + " " }
    }
    return links.isEmpty
      ? .nothing
      : .tag("p", [:], frame.text(HomeWords.reports), frame.text(HomeWords.colon), .group(Array(links.prefix(12))))
  }

  /// The other public pages, each with the question it answers.
  private static func others(_ frame: Frame) -> HTML {
    let list = FacePage.all.map { page in
      HTML.tag(
        "li", [:], .tag("a", ["href": page.path], frame.text(page.title)), .tag("small", [:], frame.text(page.about)))
    }
    return .tag("h2", [:], frame.text(FaceWords.more)) + .tag("ul", ["class": "others"], list)
  }
}
