internal import LedgerCore

extension EntitledPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: EntitledWords.mine, at: "/services",
      .tag("p", ["class": "quiet"], .tag("a", ["href": "/policies"], frame.text(PoliciesWords.title))),
      .tag("h1", [:], frame.text(EntitledWords.mine)),
      model.decisions.isEmpty ? .nothing : result(model, frame),
      .tag("p", [:], frame.text(EntitledWords.mineLead)),
      frame.form(
        to: "/policies/mine", class: "asking", .group(model.questions.map { field($0, model.answers, frame) }),
        .tag("p", ["class": "more"], .tag("button", [:], frame.text(EntitledWords.reckon)))))
  }

  private static func result(_ model: Model, _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(EntitledWords.result))
      + .tag("p", ["class": "quiet"], frame.text(EntitledWords.day))
      + .group(model.decisions.map { DecisionView.card($0.policy.title, $0.decision, frame) })
  }

  private static func field(_ question: CompanyQuestion, _ answers: [String: String], _ frame: Frame) -> HTML {
    let name = "field." + question.field
    let value = answers[question.field]
    switch question.form {
    case .number(let unit):
      let title = question.field + (unit.map { "（\($0)）" } ?? "")
      return frame.field(name, Title(title, title), .line(most: 30), value: value, saysOptional: false)
    case .day:
      return frame.field(
        name, Title(question.field, question.field), .other(type: "date"), value: value, saysOptional: false)
    case .words(let words):
      let isYesOrNo = words == [EntitledWords.yes]
      let rest =
        isYesOrNo
        ? (EntitledWords.no, HTML.text(EntitledWords.no)) : (EntitledWords.other, frame.text(EntitledWords.others))
      let choices = [("", frame.text(EntitledWords.unknown))] + words.map { ($0, HTML.text($0)) } + [rest]
      return frame.field(
        name, Title(question.field, question.field), .choice(choices), value: value, saysOptional: false)
    }
  }
}
