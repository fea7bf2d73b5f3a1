internal import LedgerCore

extension BoardPage {
  static func view(_ model: Model, _ frame: Frame, _ now: Moment) -> HTML {
    frame.page(
      title: BoardWords.title, at: "/board", .tag("h1", [:], frame.text(BoardWords.title)),
      .tag("p", ["class": "quiet"], frame.text(BoardWords.lead)), years(model, frame, now),
      model.parts.isEmpty ? .tag("p", [:], frame.text(BoardWords.empty)) : model.drawn[frame.language] ?? .nothing)
  }

  /// What depends on nothing but the language.
  static func tables(_ parts: [Part], _ year: Int?, _ frame: Frame) -> HTML {
    .group(parts.map { part($0, year, frame) })
  }

  private static func years(_ model: Model, _ frame: Frame, _ now: Moment) -> HTML {
    let options = ((now.day.year - 9)...(now.day.year + 1)).reversed().map { year in
      HTML.tag(
        "option", ["value": String(year), "selected": year == model.year ? "" : nil], .text(String(year)))
    }
    return .tag(
      "form", ["class": "find", "action": "/board"],
      .tag("label", ["for": "year"], frame.text(BoardWords.year)),
      .tag(
        "select", ["id": "year", "name": "year"],
        [.tag("option", ["value": ""], frame.text(BoardWords.allYears))] + options),
      .tag("button", [:], frame.text(BoardWords.show)))
  }

  private static func part(_ part: Part, _ year: Int?, _ frame: Frame) -> HTML {
    let head = LightWords.order.map(LightWords.name) + [BoardWords.all]
    let total = part.rows.reduce(into: [Light.Color: Int]()) { $0.merge($1.counts, uniquingKeysWith: +) }
    var rows = part.rows.map {
      row(part.kind, $0, $0.office.map(frame.said) ?? frame.text(BoardWords.unassigned), year, frame)
    }
    if part.rows.count > 1 {
      rows.append(
        row(part.kind, Row(office: nil, counts: total), frame.text(BoardWords.all), year, frame, isTotal: true))
    }
    return .tag("h2", [:], frame.text(part.title))
      + .tag(
        "table", ["class": "stack"],
        .tag(
          "thead", [:],
          .tag(
            "tr", [:],
            [.tag("th", ["scope": "col"], frame.text(BoardWords.office))]
              + head.map { .tag("th", ["scope": "col", "class": "number"], frame.text($0)) })),
        .tag("tbody", [:], rows))
  }

  private static func row(
    _ kind: String, _ row: Row, _ name: HTML, _ year: Int?, _ frame: Frame, isTotal: Bool = false
  ) -> HTML {
    func list(_ light: Light.Color?) -> String? {
      guard isTotal || row.office != nil else { return nil }
      return LocalPath("items").with([
        "kind": kind, "office": row.office, "year": year.map(String.init), "light": light?.rawValue,
      ])
    }
    func cell(_ name: Title, _ count: Int, _ light: Light.Color?) -> HTML {
      let number = HTML.text(String(count))
      return .tag(
        "td", ["class": count == 0 ? "number none" : "number", "data-name": name[frame.language]],
        count == 0 ? number : list(light).map { .tag("a", ["href": $0], number) } ?? number)
    }
    return .tag(
      "tr", [:],
      [.tag("th", ["scope": "row"], name)]
        + LightWords.order.map { cell(LightWords.name($0), row.counts[$0] ?? 0, $0) }
        + [cell(BoardWords.all, row.counts.values.reduce(0, +), nil)])
  }
}
