internal import LedgerCore

extension ItemsPage {
  static func view(_ model: Model, _ frame: Frame, _ now: Moment) -> HTML {
    frame.page(
      title: ItemsWords.title, at: "/items", .tag("h1", [:], frame.text(ItemsWords.title)),
      filters(model, frame, now), list(model, frame), paging(model, frame), feeds(model, frame))
  }

  private static func filters(_ model: Model, _ frame: Frame, _ now: Moment) -> HTML {
    let filter = model.question.filter
    let years = ((now.day.year - 9)...(now.day.year + 1)).reversed().map { (String($0), ItemsWords.year($0)) }
    return .tag(
      "form",
      ["class": "filters", "role": "search", "action": "/items", "aria-label": ItemsWords.narrow[frame.language]],
      field(
        ItemsWords.words, "text", frame,
        .empty("input", ["type": "search", "id": "text", "name": "text", "value": filter.text ?? ""])),
      choice(ItemsWords.kind, "kind", model.kinds.map { ($0.name, $0.title) }, filter.kinds.first, frame),
      choice(ItemsWords.year, "year", years, filter.year.map(String.init), frame),
      choice(
        ItemsWords.light, "light", LightWords.order.map { ($0.rawValue, LightWords.name($0)) },
        filter.lights.first?.rawValue, frame),
      choice(ItemsWords.office, "office", model.offices.map { ($0, Title($0, $0)) }, filter.offices.first, frame),
      .tag("button", [:], frame.text(ItemsWords.filter)))
  }

  private static func field(_ name: Title, _ id: String, _ frame: Frame, _ input: HTML) -> HTML {
    .tag("div", [:], .tag("label", ["for": id], frame.text(name)), input)
  }

  private static func choice(
    _ name: Title, _ id: String, _ options: [(String, Title)], _ chosen: String?, _ frame: Frame
  ) -> HTML {
    let list = options.map { value, words in
      HTML.tag("option", ["value": value, "selected": value == chosen ? "" : nil], frame.text(words))
    }
    return field(
      name, id, frame,
      .tag("select", ["id": id, "name": id], [.tag("option", ["value": ""], frame.text(ItemsWords.any))] + list))
  }

  private static func list(_ model: Model, _ frame: Frame) -> HTML {
    if model.lines.isEmpty { return .tag("p", [:], frame.text(ItemsWords.none)) }
    return ItemTable.view(model.lines, frame, caption: ItemsWords.count(model.total))
  }

  /// The same filter for readers of feeds and for calendars.
  private static func feeds(_ model: Model, _ frame: Frame) -> HTML {
    func link(_ name: String, _ words: Title) -> HTML {
      .tag("a", ["href": model.question.path(LocalPath("feeds", name), after: nil)], frame.text(words))
    }
    return .tag(
      "p", ["class": "more quiet"], link("items.atom", ItemsWords.feed), " · ", link("due.ics", ItemsWords.calendar))
  }

  private static func paging(_ model: Model, _ frame: Frame) -> HTML {
    func link(_ words: Title, _ after: Int?, _ rel: String) -> HTML {
      .tag("a", ["href": model.question.path(LocalPath("items"), after: after), "rel": rel], frame.text(words)) + " "
    }
    let links = [
      model.question.filter.after > 0 ? link(ItemsWords.first, nil, "start") : .nothing,
      model.next.map { link(ItemsWords.next, $0, "next") } ?? .nothing,
    ]
    return .tag("nav", ["class": "more", "aria-label": ItemsWords.paging[frame.language]], links)
  }
}
