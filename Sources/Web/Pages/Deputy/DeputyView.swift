internal import LedgerCore

extension DeputyPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    func section(_ title: Title, _ none: Title, _ parts: [HTML]) -> HTML {
      .tag("h2", [:], frame.text(title))
        + (parts.isEmpty ? .tag("p", ["class": "quiet"], frame.text(none)) : .group(parts))
    }
    return frame.page(
      title: DeputyWords.title, at: "/deputy", frame.notice(model.notice),
      .tag("h1", [:], frame.text(DeputyWords.title)),
      section(DeputyWords.ballots, DeputyWords.noBallots, model.ballots.map { ballot($0, frame) }),
      section(DeputyWords.projects, DeputyWords.noProjects, model.projects.map { card($0, frame) }),
      section(DeputyWords.suggestions, DeputyWords.noSuggestions, model.suggestions.map { card($0, frame) }))
  }

  private static func ballot(_ row: ItemRow, _ frame: Frame) -> HTML {
    .tag(
      "div", ["class": "card"], .tag("h3", [:], frame.said(row.title)), .tag("p", [:], frame.text(DeputyWords.secret)),
      .tag(
        "p", [:],
        .tag("a", ["class": "button", "href": LocalPath("vote", String(row.id)).path], frame.text(DeputyWords.vote))))
  }

  private static func card(_ line: Line, _ frame: Frame) -> HTML {
    let item = line.item
    var pairs: [HTML] = []
    func add(_ name: Title, _ value: HTML?) {
      if let value { pairs += [.tag("dt", [:], frame.text(name)), .tag("dd", [:], value)] }
    }
    add(DeputyWords.office, item.parties.lead.map(frame.said))
    add(DeputyWords.due, line.due.map { .text($0.description) })
    add(DeputyWords.contact, item.fields["contact"].map(frame.said))
    add(DeputyWords.answerClass, item.fields["class"].map { .text($0) })
    add(DeputyWords.answer, line.answer.map(frame.said))
    add(DeputyWords.yours, line.own.map { frame.text($0.title) })
    // A suggestion is on no page for everybody; the item's page shows its mover no more than this.
    let title =
      item.kind == "suggestion"
      ? frame.said(item.title)
      : HTML.tag("a", ["href": LocalPath("items", String(item.id)).path], frame.said(item.title))
    return .tag(
      "div", ["class": "card"], .tag("h3", [:], title),
      .tag("p", [:], frame.light(line.light), " · ", frame.text(line.state)),
      pairs.isEmpty ? .nothing : .tag("dl", ["class": "facts"], pairs), line.mayRate ? form(line, frame) : .nothing)
  }

  private static func form(_ line: Line, _ frame: Frame) -> HTML {
    let id = String(line.item.id)
    return .tag(
      "details", [:], .tag("summary", [:], frame.text(line.own == nil ? DeputyWords.send : DeputyWords.yours)),
      frame.form(
        to: LocalPath("deputy", "items", id, "rating").path,
        frame.grades(DeputyWords.rating, line.own),
        .tag("label", ["for": "words-" + id], frame.text(DeputyWords.words), frame.text(InputWords.optional)),
        .tag("p", ["class": "hint"], frame.text(DeputyWords.wordsHint)),
        .tag("textarea", ["id": "words-" + id, "name": "words", "maxlength": "500"]),
        .tag("p", [:], .tag("button", [:], frame.text(DeputyWords.send)))))
  }
}

extension Frame {
  /// 满意、基本满意、不满意, one of them.
  func grades(_ legend: Title, _ chosen: Rating.Grade? = nil) -> HTML {
    .tag(
      "fieldset", [:],
      [.tag("legend", [:], text(legend))]
        + Rating.Grade.allCases.map { grade in
          .tag(
            "label", ["class": "pick"],
            .empty(
              "input",
              [
                "type": "radio", "name": "grade", "value": grade.rawValue, "required": "",
                "checked": grade == chosen ? "" : nil,
              ]), " ", text(grade.title))
        })
  }
}
