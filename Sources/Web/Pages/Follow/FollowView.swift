internal import LedgerCore

extension FollowPage {
  static func view(asking form: Form, _ fault: Title?, _ frame: Frame) -> HTML {
    frame.page(
      title: FollowWords.title, at: "/services", .tag("h1", [:], frame.text(FollowWords.title)),
      .tag("p", [:], frame.text(FollowWords.lead)), frame.notice(fault, bad: true),
      frame.form(
        to: "/requests", class: "asking",
        frame.inputs.line("number", FollowWords.number, form["number"], type: "number", isRequired: true),
        frame.inputs.line("code", FollowWords.code, isRequired: true, most: 40, hint: FollowWords.codeHint),
        .tag("p", ["class": "more"], .tag("button", [:], frame.text(FollowWords.find)))),
      .tag("p", [:], .tag("a", ["href": "/requests/new"], frame.text(FollowWords.new))))
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let item = model.item
    return frame.page(
      title: FollowWords.heading(item.id), at: "/services", frame.notice(model.notice),
      frame.notice(model.fault, bad: true),
      .tag(
        "p", ["class": "quiet"], frame.text(FollowWords.heading(item.id)), " · ",
        frame.text(FollowWords.at(item.createdAt))), .tag("h1", [:], frame.said(item.title)),
      .tag(
        "p", ["class": "lead"], .tag("b", [:], frame.text(model.state)), " · ", frame.text(FollowWords.office), " ",
        item.parties.lead.map(frame.said) ?? frame.text(FollowWords.notYet)),
      clocks(model, frame), answer(model, frame), rating(model, frame), adding(model, frame), history(model, frame))
  }

  private static func clocks(_ model: Model, _ frame: Frame) -> HTML {
    if model.clocks.isEmpty { return .nothing }
    return .tag(
      "ul", [:],
      model.clocks.map { .tag("li", [:], frame.text($0.title), frame.text(PromiseWords.colon), frame.text($0.words)) })
  }

  private static func answer(_ model: Model, _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(FollowWords.answer))
      + (model.answer.map { answer in
        .tag("blockquote", [:], frame.said(answer.words))
          + .tag("p", ["class": "quiet"], .text(answer.at.day.description))
      } ?? .tag("p", ["class": "quiet"], frame.text(FollowWords.noAnswer)))
  }

  private static func rating(_ model: Model, _ frame: Frame) -> HTML {
    let said = model.rating.map { rating in
      HTML.tag(
        "p", [:], frame.text(FollowWords.rated), frame.text(PromiseWords.colon),
        .tag("b", [:], frame.text(rating.grade.title)), rating.words.map { " " + frame.said($0) } ?? .nothing)
        + (rating.grade == .not && model.mayRate
          ? .tag("p", ["class": "quiet"], frame.text(FollowWords.again)) : .nothing)
    }
    guard model.mayRate else { return said ?? .nothing }
    return .tag(
      "section", ["class": "desk", "aria-labelledby": "rate-title"],
      .tag("h2", ["id": "rate-title"], frame.text(FollowWords.rate)), said ?? .nothing,
      frame.form(
        to: LocalPath("requests", String(model.item.id), "rating").path,
        frame.grades(FollowWords.grade),
        frame.inputs.area("words", FollowWords.words, most: 500, hint: FollowWords.wordsHint),
        .tag("p", [:], .tag("button", [:], frame.text(FollowWords.sendRating)))))
  }

  private static func adding(_ model: Model, _ frame: Frame) -> HTML {
    .tag(
      "details", ["class": "desk"], .tag("summary", [:], frame.text(FollowWords.add)),
      frame.form(
        to: LocalPath("requests", String(model.item.id), "words").path,
        .tag("label", ["for": "more-words"], frame.text(FollowWords.addWords)),
        .tag("p", ["class": "hint"], .tag("small", [:], frame.text(FollowWords.wordsHint))),
        .tag("textarea", ["id": "more-words", "name": "words", "required": "", "maxlength": "500"]),
        .tag("p", [:], .tag("button", [:], frame.text(FollowWords.send)))))
  }

  private static func history(_ model: Model, _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(FollowWords.history)) + frame.history(model.history)
  }
}
