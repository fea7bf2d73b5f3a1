internal import LedgerCore

extension ReviewPage {
  /// All reports, where none is chosen.
  static func view(_ reports: [ShelvedReport], _ frame: Frame) -> HTML {
    frame.page(
      title: ReviewWords.title, at: "/work", WorkSections.view("/work/review", frame),
      .tag("h1", [:], frame.text(ReviewWords.title)), .tag("p", ["class": "quiet"], frame.text(ReviewWords.lead)),
      self.reports(reports, frame))
  }

  static func reports(_ reports: [ShelvedReport], _ frame: Frame) -> HTML {
    let head = [ReviewWords.report, ReviewWords.open, ReviewWords.total]
    let rows = reports.map { report in
      HTML.tag(
        "tr", [:],
        .tag(
          "th", ["scope": "row"],
          .tag(
            "a", ["href": LocalPath("work", "review").with(["report": report.digest])],
            frame.said(ReviewWords.title(report)[frame.language]))),
        .tag("td", ["class": "number", "data-name": ReviewWords.open[frame.language]], .text(String(report.open))),
        .tag("td", ["class": "number", "data-name": ReviewWords.total[frame.language]], .text(String(report.total))))
    }
    return .tag("h2", [:], frame.text(ReviewWords.reports))
      + (rows.isEmpty
        ? .tag("p", ["class": "quiet"], frame.text(ReviewWords.noReports))
        : .tag(
          "table", ["class": "stack"],
          .tag(
            "thead", [:],
            .tag(
              "tr", [:],
              head.enumerated().map { index, words in
                .tag("th", ["scope": "col", "class": index > 0 ? "number" : nil], frame.text(words))
              })), .tag("tbody", [:], rows)))
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let title = model.report.map(ReviewWords.title) ?? ReviewWords.title
    let isDone = model.cards.isEmpty && !model.question.isNarrow
    return frame.page(
      title: ReviewWords.title, at: "/work", WorkSections.view("/work/review", frame),
      frame.notice(model.notice),
      .tag("h1", [:], frame.said(title[frame.language])),
      .tag(
        "p", ["class": "quiet"], frame.text(ReviewWords.count(model.total)), " · ",
        .tag("a", ["href": "/work/review"], frame.text(ReviewWords.other))),
      isDone ? .tag("p", [:], frame.text(ReviewWords.none)) : filters(model, frame),
      model.cards.isEmpty && !isDone ? .tag("p", [:], frame.text(ReviewWords.noneSuch)) : .nothing,
      Inputs.list("offices", model.offices),
      .group(model.cards.enumerated().map { ReviewCard(card: $1, isFirst: $0 == 0, model: model, frame: frame).view }),
      model.cards.isEmpty ? .nothing : bulk(model, frame))
  }

  private static func filters(_ model: Model, _ frame: Frame) -> HTML {
    let (question, inputs) = (model.question, Inputs(frame: frame, prefix: "filter-"))
    func box(_ content: HTML) -> HTML { .tag("div", [:], content) }
    return .tag(
      "form",
      [
        "class": "filters", "role": "search", "action": "/work/review",
        "aria-label": ReviewWords.filter[frame.language],
      ],
      .empty("input", ["type": "hidden", "name": "report", "value": question.report ?? ""]),
      box(
        inputs.choice(
          "kind", ReviewWords.kind, model.kinds.map { ($0.name, $0.title) }, question.kind, any: ReviewWords.any)),
      box(
        .tag("label", ["for": "filter-text"], frame.text(ReviewWords.words))
          + .empty("input", ["type": "search", "id": "filter-text", "name": "text", "value": question.text ?? ""])),
      box(
        .tag("label", ["for": "filter-heading"], frame.text(ReviewWords.heading))
          + .empty(
            "input", ["type": "search", "id": "filter-heading", "name": "heading", "value": question.heading ?? ""])),
      box(
        inputs.choice(
          "sure", ReviewWords.sure, [60, 70, 80, 90, 95].map { (String($0), Title("\($0)%", "\($0)%")) },
          String(question.sure), any: ReviewWords.any)),
      .tag("button", [:], frame.text(ReviewWords.filter)))
  }

  private static func bulk(_ model: Model, _ frame: Frame) -> HTML {
    let (question, inputs) = (model.question, Inputs(frame: frame, prefix: "bulk-"))
    func button(_ word: String, _ title: Title, _ key: String?) -> HTML {
      .tag("button", ["name": "do", "value": word, "accesskey": key], frame.text(title))
    }
    return .tag(
      "section", ["class": "desk bulk", "aria-labelledby": "bulk-name"],
      .tag("h2", ["id": "bulk-name"], frame.text(ReviewWords.bulk)),
      .tag(
        "p", [:],
        .tag(
          "a", ["href": question.path(after: question.after, all: !question.isAllTicked) + "#bulk-name"],
          frame.text(question.isAllTicked ? ReviewWords.selectNone : ReviewWords.selectAll)),
        model.next.map { next in
          " · " + HTML.tag("a", ["href": question.path(after: next), "rel": "next"], frame.text(ReviewWords.next))
        } ?? .nothing),
      .tag(
        "form", ["method": "post", "action": question.action(), "id": "bulk"],
        .empty("input", ["type": "hidden", "name": "token", "value": frame.formToken ?? ""]),
        .tag(
          "label", ["class": "tick"], .empty("input", ["type": "checkbox", "name": "proposed", "value": "1"]),
          frame.text(ReviewWords.byProposal)),
        .tag(
          "p", ["class": "moves"], button("assign", ReviewWords.acceptAndAssign, "s"),
          button("accept", ReviewWords.accept, nil)),
        .tag(
          "details", [:], .tag("summary", [:], frame.text(ReviewWords.reject)),
          inputs.line("reason", ReviewWords.reason),
          .tag("p", [:], button("reject", ReviewWords.reject, nil))),
        .tag(
          "details", [:], .tag("summary", [:], frame.text(ReviewWords.merge)),
          inputs.line("title", ReviewWords.mergedTitle), .tag("p", [:], button("merge", ReviewWords.merge, nil)))))
  }
}
