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
    let (value, title) = (answers[question.field], Title(question.field, question.field))
    let inputs = Inputs(frame: frame, saysOptional: false)
    switch question.form {
    case .number(let unit):
      let title = question.field + (unit.map { "（\($0)）" } ?? "")
      return inputs.line(name, Title(title, title), value, most: 30)
    case .day: return inputs.line(name, title, value, type: "date")
    case .words(let words):
      let isYesOrNo = words == [EntitledWords.yes]
      let rest =
        isYesOrNo
        ? (EntitledWords.no, Title(EntitledWords.no, EntitledWords.no)) : (EntitledWords.other, EntitledWords.others)
      return inputs.choice(
        name, title, words.map { ($0, Title($0, $0)) } + [rest], value, any: EntitledWords.unknown)
    }
  }
}
