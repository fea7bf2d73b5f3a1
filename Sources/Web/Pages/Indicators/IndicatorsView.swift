internal import LedgerCore

extension IndicatorsPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: IndicatorWords.title, at: "/indicators", .tag("h1", [:], frame.text(IndicatorWords.title)),
      .tag("p", ["class": "lead"], frame.text(IndicatorWords.lead)), places(model, frame), table(model, frame),
      sources(model, frame))
  }

  private static func places(_ model: Model, _ frame: Frame) -> HTML {
    frame.tabs(
      IndicatorWords.places,
      model.places.prefix(100).map { place in
        (frame.said(place), LocalPath("indicators").with(["place": place]), place == model.place)
      })
  }

  private static func table(_ model: Model, _ frame: Frame) -> HTML {
    guard let place = model.place, !model.lines.isEmpty else {
      return .tag("p", [:], frame.text(IndicatorWords.none))
    }
    let head = [
      (IndicatorWords.indicator, nil), (IndicatorWords.quantity, nil), (IndicatorWords.target, "number"),
      (IndicatorWords.result, "number"), (IndicatorWords.rank, "number"),
    ].map { words, look in HTML.tag("th", ["scope": "col", "class": look], frame.text(words)) }
    return .tag(
      "table", ["class": "stack"],
      .tag("caption", [:], frame.text(IndicatorWords.count(model.lines.count))),
      .tag("thead", [:], .tag("tr", [:], head)),
      .tag("tbody", [:], model.lines.map { row($0, place, model.places.first, frame) }))
  }

  private static func row(_ line: Line, _ place: String, _ home: String?, _ frame: Frame) -> HTML {
    func cell(_ name: Title, _ value: Value?) -> HTML {
      .tag(
        "td", ["class": value == nil ? "number none" : "number", "data-name": name[frame.language]],
        value.map { .text($0.words) + " " + .tag("small", [:], .text("\($0.year)")) } ?? "—")
    }
    return .tag(
      "tr", [:],
      .tag(
        "th", ["scope": "row"],
        .tag(
          "a", ["href": LocalPath("indicators", line.code).with(["place": place])],
          frame.indicator(line.code, line.name))),
      .tag("td", ["data-name": IndicatorWords.quantity[frame.language]], frame.said(line.quantity)),
      cell(IndicatorWords.target, line.target), cell(IndicatorWords.result, line.result),
      .tag(
        "td",
        ["class": line.rank.isEmpty ? "number none" : "number", "data-name": IndicatorWords.rank[frame.language]],
        line.rank.isEmpty ? "—" : frame.said(line.rank)))
  }

  private static func sources(_ model: Model, _ frame: Frame) -> HTML {
    .tag(
      "p", ["class": "quiet"], frame.text(IndicatorWords.sources(model.reports)),
      model.left > 0 ? " " + frame.text(IndicatorWords.left(model.left)) : .nothing)
  }
}
