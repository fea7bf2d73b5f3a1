internal import LedgerCore

/// The other steps as forms, each closed until it is wanted.
struct OtherStepsView {
  let steps: OtherSteps
  let item: Item
  let offices: [String]
  let history: [PromisePage.Line]
  let frame: Frame

  var view: HTML {
    .tag("h3", [:], frame.text(OtherStepsWords.title))
      + (steps.assigns ? assign : .nothing) + (steps.urges ? urge : .nothing)
      + (steps.extends.isEmpty ? .nothing : extend) + (steps.signs ? sign : .nothing) + (steps.links ? link : .nothing)
      + (steps.corrects ? correct : .nothing)
  }

  private func form(_ word: String, _ title: Title, _ content: HTML...) -> HTML {
    .tag(
      "details", ["id": word], .tag("summary", [:], frame.text(title)),
      frame.form(
        to: LocalPath("items", String(item.id), word).path, class: "sheet", .group(content),
        .tag("p", [:], .tag("button", [:], frame.text(title)))))
  }

  private var assign: HTML {
    let inputs = Inputs(frame: frame, prefix: "assign-")
    let supporting = (item.parties.supporting ?? []).joined(separator: ReviewWords.supportSeparator)
    return Inputs.list("offices", offices)
      + form(
        "assign", OtherStepsWords.assign, .tag("p", ["class": "quiet"], frame.text(OtherStepsWords.kept)),
        inputs.line("lead", OtherStepsWords.lead, item.parties.lead, most: 100, list: "offices"),
        inputs.line("support", OtherStepsWords.supporting, supporting),
        inputs.line("leader", OtherStepsWords.leader, item.parties.leader, most: 100),
        steps.assignsDate ? inputs.day("due", OtherStepsWords.due, item.due) : .nothing)
  }

  private var urge: HTML {
    let inputs = Inputs(frame: frame, prefix: "urge-")
    return form(
      "urge", OtherStepsWords.urge(steps.urgeLevel), inputs.line("reason", DeskWords.reason, isRequired: true),
      inputs.day("until", OtherStepsWords.until))
  }

  private var extend: HTML {
    let inputs = Inputs(frame: frame, prefix: "extend-")
    return form(
      "extend", OtherStepsWords.extend,
      inputs.choice(
        "clock", OtherStepsWords.what, steps.extends.map { ($0.clock, OtherStepsWords.ends($0.title, $0.due)) }, nil),
      inputs.day("to", OtherStepsWords.newDay, isRequired: true),
      inputs.line("reason", DeskWords.reason, isRequired: true),
      inputs.line("allowedBy", OtherStepsWords.allowedBy, isRequired: true, most: 100))
  }

  private var sign: HTML {
    form(
      "sign", OtherStepsWords.sign, Inputs(frame: frame, prefix: "sign-").line("note", OtherStepsWords.words))
  }

  private var link: HTML {
    let inputs = Inputs(frame: frame, prefix: "link-")
    return form(
      "link", OtherStepsWords.link,
      inputs.choice(
        "how", OtherStepsWords.how, Linked.How.allCases.map { ($0.rawValue, $0.title) }, Linked.How.related.rawValue),
      inputs.line("item", OtherStepsWords.other, type: "number", isRequired: true))
  }

  private var correct: HTML {
    let lines = history.filter { EntryParts.canBeCorrected($0.event) }
    return .tag(
      "details", ["id": "correct"], .tag("summary", [:], frame.text(OtherStepsWords.correct)),
      .tag("p", ["class": "quiet"], frame.text(OtherStepsWords.whichEntry)),
      .tag(
        "ul", [:],
        lines.map { line in
          let path = LocalPath("items", String(item.id), "correct").with(["entry": String(line.number)])
          return .tag(
            "li", [:], .tag("a", ["href": path], .text("#\(line.number)")), " ", .text(line.at.day.description), " ",
            frame.said(line.words[frame.language]))
        }))
  }
}
