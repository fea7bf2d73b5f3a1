internal import LedgerCore

/// One proposal: its words, and what becomes of it.
struct ReviewCard {
  let card: ReviewPage.Card
  /// The first of the page has the access keys: it is the next one to look at.
  let isFirst: Bool
  let model: ReviewPage.Model
  let frame: Frame

  private var created: Created { card.proposal.created }
  private var prefix: String { "p\(card.number)-" }

  var view: HTML {
    .tag(
      "article", ["class": "card", "id": "p\(card.number)", "aria-labelledby": prefix + "name"],
      .tag(
        "h2", ["id": prefix + "name"],
        frame.tick(
          "number.\(card.number)", ReviewWords.tick(card.number), isOn: model.question.isAllTicked, form: "bulk",
          frame.text(ReviewWords.number(card.number))), " ", frame.text(card.kind)),
      .tag(
        "p", ["class": "quiet"], frame.said((created.origin?.heading ?? []).joined(separator: " › ")), " · ",
        frame.text(ReviewWords.sure(card.proposal.confidence)),
        card.under.map { .empty("br") + frame.said(ReviewWords.under($0)[frame.language]) } ?? .nothing),
      card.passage?.view(frame)
        ?? created.origin?.words.map { .tag("blockquote", [:], frame.said($0)) } ?? .nothing, form)
  }

  private var form: HTML {
    let inputs = Inputs(frame: frame, prefix: prefix)
    let supporting = (created.parties?.supporting ?? []).joined(separator: ReviewWords.supportSeparator)
    return frame.form(
      to: model.question.action(String(card.number)),
      // What Enter in a field does: nothing that cannot be taken back.
      .tag("button", ["name": "do", "value": "save", "hidden": ""], frame.text(ReviewWords.save)),
      inputs.line("title", ReviewWords.item, created.title, isRequired: true, most: 2_000),
      .tag(
        "div", ["class": "pair"],
        box(inputs.choice("kind", ReviewWords.kind, model.kinds.map { ($0.name, $0.title) }, created.kind)),
        box(
          inputs.line(
            "lead", ReviewWords.leadOffice, created.parties?.lead, most: 100,
            example: card.offices.first.map { Title($0.office, $0.office) }, list: "offices")),
        box(inputs.line("support", ReviewWords.supporting, supporting)),
        box(inputs.day("due", ReviewWords.due, created.due))), proposed,
      .tag(
        "p", ["class": "moves"], button("assign", ReviewWords.acceptAndAssign, key: "a"),
        button("accept", ReviewWords.accept), button("save", ReviewWords.save, isQuiet: true)), split(inputs),
      .tag(
        "details", [:], .tag("summary", ["accesskey": isFirst ? "x" : nil], frame.text(ReviewWords.reject)),
        inputs.line("reason", ReviewWords.reason), .tag("p", [:], button("reject", ReviewWords.reject))))
  }

  private func split(_ inputs: Inputs) -> HTML {
    .tag(
      "details", [:], .tag("summary", [:], frame.text(ReviewWords.split)),
      inputs.area("parts", ReviewWords.parts, card.proposal.steps.joined(separator: "\n"), most: 4_000),
      .tag("p", [:], button("split", ReviewWords.split)))
  }

  private var proposed: HTML {
    guard !card.offices.isEmpty else { return .nothing }
    let choices = card.offices.map { one -> HTML in
      .tag(
        "li", [:],
        .tag(
          "button", ["class": "plain", "name": "office", "value": one.office, "type": "submit"], frame.said(one.office)),
        " ", .tag("small", [:], frame.said(one.reasons.joined(separator: ReviewWords.semicolon))))
    }
    return .tag("p", ["class": "quiet"], frame.text(ReviewWords.proposed)) + .tag("ul", ["class": "offices"], choices)
  }

  private func button(_ word: String, _ title: Title, key: String? = nil, isQuiet: Bool = false) -> HTML {
    .tag(
      "button",
      ["name": "do", "value": word, "accesskey": isFirst ? key : nil, "class": isQuiet ? "quiet" : nil],
      frame.text(title))
  }

  private func box(_ content: HTML) -> HTML { .tag("div", [:], content) }
}
