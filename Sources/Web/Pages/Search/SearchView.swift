internal import LedgerCore

extension SearchPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: SearchWords.title(model.question.words), .tag("h1", [:], frame.text(SearchWords.search)),
      form(model, frame), answer(model, frame), paging(model, frame))
  }

  private static func form(_ model: Model, _ frame: Frame) -> HTML {
    func option(_ value: String, _ words: HTML, _ chosen: String?) -> HTML {
      .tag("option", ["value": value, "selected": value == chosen ? "" : nil], words)
    }
    func choice(_ name: Title, _ id: String, _ options: [HTML]) -> HTML {
      .tag(
        "div", [:], .tag("label", ["for": id], frame.text(name)),
        .tag("select", ["id": id, "name": id], [option("", frame.text(SearchWords.any), nil)] + options))
    }
    let question = model.question
    return .tag(
      "form", ["role": "search", "action": "/search", "aria-label": SearchWords.search[frame.language]],
      .tag(
        "div", ["class": "find"],
        .empty(
          "input",
          ["type": "search", "name": "q", "value": question.words, "aria-label": SearchWords.words[frame.language]]),
        .tag("button", [:], frame.text(SearchWords.search))),
      .tag(
        "div", ["class": "filters"],
        choice(SearchWords.kind, "kind", kinds.map { option($0, frame.text(SearchWords.kind($0)), question.kind) }),
        choice(
          SearchWords.place, "place", model.places.prefix(100).map { option($0, .text($0), question.place) }),
        .tag(
          "div", [:], .tag("label", ["for": "year"], frame.text(SearchWords.year)),
          .empty("input", ["id": "year", "name": "year", "value": question.years ?? "", "inputmode": "numeric"]))),
      .tag("p", ["class": "quiet"], frame.text(SearchWords.how)))
  }

  private static func answer(_ model: Model, _ frame: Frame) -> HTML {
    if let wrong = model.wrong {
      return .tag(
        "p", ["class": "notice bad", "role": "alert"], frame.text(SearchWords.wrong), " ",
        .tag("span", ["lang": "en"], .text(wrong)))
    }
    guard let found = model.found else { return .nothing }
    if found.hits.isEmpty { return .tag("p", ["role": "status"], frame.text(SearchWords.none)) }
    return .tag("p", ["class": "quiet", "role": "status"], frame.text(SearchWords.count(found.total, found.isMore)))
      + .tag("ol", ["class": "hits"], found.hits.map { .tag("li", [:], hit($0, frame)) })
  }

  private static func hit(_ hit: SearchHit, _ frame: Frame) -> HTML {
    let path: String
    let title: HTML
    switch hit.spot {
    case .item(let number, let words):
      path = LocalPath("items", String(number)).path
      title = frame.said(words)
    case .report(let digest, let document, let position):
      path =
        LocalPath("reports", digest).with([
          "document": document == 0 ? nil : String(document), "at": String(position),
        ]) + "#here"
      let name = ReportWords.title(hit.place, hit.year) ?? SearchWords.report
      title = frame.said(name[frame.language])
    }
    let kinds = hit.kinds.filter { self.kinds.contains($0) }.map { SearchWords.kind($0)[frame.language] }
    let about = hit.headings.joined(separator: SearchWords.under)
    let sentences = hit.sentences.map { pieces in
      HTML.tag(
        "p", ["class": "words", "lang": Language.chinese.tag],
        pieces.map { $0.isFound ? .tag("mark", [:], .text($0.words)) : .text($0.words) })
    }
    return .tag("p", [:], .tag("a", ["href": path], title)) + .group(sentences)
      + .tag(
        "p", ["class": "quiet"], .text(kinds.joined(separator: SearchWords.dot)),
        kinds.isEmpty || about.isEmpty ? .nothing : .text(SearchWords.dot), frame.said(about))
  }

  private static func paging(_ model: Model, _ frame: Frame) -> HTML {
    guard let found = model.found else { return .nothing }
    let question = model.question
    func link(_ words: Title, _ page: Int, _ rel: String) -> HTML {
      let path = LocalPath("search").with([
        "q": question.words, "kind": question.kind, "place": question.place, "year": question.years,
        "page": page == 1 ? nil : String(page),
      ])
      return .tag("a", ["href": path, "rel": rel], frame.text(words)) + " "
    }
    let hasNext = !found.hits.isEmpty && (found.isMore || question.page * question.size < found.total)
    guard hasNext || question.page > 1 else { return .nothing }
    return .tag(
      "nav", ["class": "more", "aria-label": ItemsWords.paging[frame.language]],
      question.page > 1 ? link(SearchWords.previous, question.page - 1, "prev") : .nothing,
      hasNext ? link(ItemsWords.next, question.page + 1, "next") : .nothing)
  }
}
