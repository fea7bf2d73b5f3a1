internal import LedgerCore

extension GlossaryPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let tabs = model.places.prefix(100).map { place in
      (frame.said(place), LocalPath("glossary").with(["place": place]), place == model.place)
    }
    return frame.page(
      title: GlossaryWords.title, .tag("h1", [:], frame.text(GlossaryWords.title)),
      .tag("p", ["class": "lead"], frame.text(GlossaryWords.lead)), frame.tabs(GlossaryWords.places, tabs),
      model.entries.isEmpty
        ? .tag("p", [:], frame.text(GlossaryWords.none))
        : .tag("dl", ["class": "glossary"], model.entries.flatMap { entry($0, frame) }))
  }

  private static func entry(_ entry: Entry, _ frame: Frame) -> [HTML] {
    [.tag("dt", [:], frame.said(entry.term))]
      + entry.explanations.map { explanation in
        .tag(
          "dd", [:], .tag("p", [:], frame.said(explanation.words)),
          .tag("ul", ["class": "meta"], explanation.sources.map { .tag("li", [:], source($0, frame)) }))
      }
  }

  private static func source(_ source: Source, _ frame: Frame) -> HTML {
    let page = source.page.map { frame.text(GlossaryWords.page($0)) }
    return .tag("a", ["href": source.explained], frame.text(GlossaryWords.explained(source.year)))
      + (source.used.map { path in
        frame.text(GlossaryWords.comma) + .tag("a", ["href": path], frame.text(GlossaryWords.used))
      } ?? .nothing) + (page.map { frame.text(GlossaryWords.comma) + $0 } ?? .nothing)
  }
}
