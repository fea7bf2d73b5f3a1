internal import LedgerCore

extension VotePage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: Title(model.title, model.title), frame.notice(model.isDone ? VoteWords.done : nil),
      .tag("h1", [:], frame.said(model.title)), frame.notice(model.fault, bad: true),
      model.isOpen ? form(model, frame) : .tag("p", [:], frame.text(VoteWords.closed)),
      .tag(
        "p", ["class": "more"],
        .tag("a", ["href": LocalPath("items", String(model.id)).path], frame.text(VoteWords.results))))
  }

  private static func form(_ model: Model, _ frame: Frame) -> HTML {
    let boxes = model.candidates.map { candidate in
      HTML.tag(
        "label", ["class": "line"],
        .empty(
          "input",
          [
            "type": "checkbox", "name": "yes", "value": String(candidate.id),
            "checked": model.chosen.contains(candidate.id) ? "" : nil,
          ]), " ", frame.said(candidate.title))
    }
    return .tag("p", ["class": "quiet"], frame.text(VoteWords.secret))
      + frame.form(
        to: LocalPath("vote", String(model.id)).path, class: "asking",
        .tag(
          "fieldset", [:],
          [
            .tag("legend", [:], frame.text(VoteWords.candidates)),
            .tag(
              "p", ["class": "hint"], model.most.map { frame.text(VoteWords.most($0)) } ?? .nothing, " ",
              frame.text(VoteWords.empty)),
          ] + boxes),
        frame.inputs.line("code", VoteWords.code, isRequired: true, most: 100, hint: VoteWords.codeHint),
        .tag("p", ["class": "more"], .tag("button", [:], frame.text(VoteWords.send))))
  }
}
