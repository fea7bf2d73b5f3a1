internal import LedgerCore

/// The steps of a case as forms; each works without a script.
enum CaseStepView {
  static func view(_ model: CasePage.Model, _ frame: Frame) -> HTML {
    let plain = model.steps.filter(\.isPlain)
    let asking = model.steps.filter { !$0.isPlain }
    let isEmpty = model.steps.isEmpty && model.extendable.isEmpty && model.blocked.isEmpty
    return .tag(
      "section", ["class": "desk", "id": "steps", "aria-labelledby": "steps-title"],
      .tag("h2", ["id": "steps-title"], frame.text(CaseWords.steps)),
      isEmpty ? .tag("p", ["class": "quiet"], frame.text(CaseWords.nothing)) : .nothing,
      plain.isEmpty
        ? .nothing
        : .tag(
          "div", ["class": "moves"],
          plain.map { step in
            frame.form(to: path(step, model.item), .tag("button", [:], frame.text(step.move.title)))
          }),
      .group(asking.enumerated().map { form($1, isFirst: $0 == 0, model, frame) }),
      .group(model.blocked.map { DeskView.blocked($0, model.kind, frame) }),
      .group(model.extendable.map { extending($0.name, $0.title, model.item, frame) }))
  }

  private static func path(_ step: CaseStep, _ item: Item) -> String {
    LocalPath("desk", String(item.id), "moves", step.move.name).path
  }

  /// The first stands open: it is what is done next.
  private static func form(_ step: CaseStep, isFirst: Bool, _ model: CasePage.Model, _ frame: Frame) -> HTML {
    .tag(
      "details", ["open": isFirst ? "" : nil, "id": "step-\(step.move.name)"],
      .tag("summary", [:], frame.text(step.move.title)),
      frame.form(
        to: path(step, model.item), files: true, .group(step.before.map { field($0, step.move, model, frame) }),
        .group(step.asked.compactMap { DeskView.input($0, step.move, model.kind, frame) }),
        .tag("p", [:], .tag("button", [:], frame.text(step.move.title)))))
  }

  private static func field(_ before: CaseStep.Before, _ move: Move, _ model: CasePage.Model, _ frame: Frame) -> HTML {
    func id(_ name: String) -> String { "\(move.name)-\(name)" }
    func label(_ name: String, _ words: Title) -> HTML { .tag("label", ["for": id(name)], frame.text(words)) }
    switch before {
    case .office(let now):
      return label("office", CaseWords.office)
        + .empty(
          "input",
          [
            "type": "text", "id": id("office"), "name": "office", "list": id("offices"), "value": now ?? "",
            "required": "", "maxlength": "100", "autocomplete": "off",
          ]) + .tag("datalist", ["id": id("offices")], model.offices.map { .empty("option", ["value": $0]) })
        + urgency(model, frame)
    case .rating:
      return frame.grades(CaseWords.rating)
        + .tag("label", ["for": id("said")], frame.text(CaseWords.said), frame.text(InputWords.optional))
        + .tag("textarea", ["id": id("said"), "name": "said", "maxlength": "500"])
    case .into:
      return label("into", CaseWords.into) + .tag("p", ["class": "hint"], frame.text(CaseWords.intoHint))
        + .empty("input", ["type": "number", "id": id("into"), "name": "into", "min": "1", "required": ""])
    }
  }

  /// 缓急 decides the deadline, and whoever hands the case out has just read it.
  private static func urgency(_ model: CasePage.Model, _ frame: Frame) -> HTML {
    guard case .choice(let choices) = model.kind.field("urgency")?.form, let field = model.kind.field("urgency") else {
      return .nothing
    }
    return frame.inputs.choice("field.urgency", field.title, among: choices, model.item.fields["urgency"])
  }

  private static func extending(_ clock: String, _ title: Title, _ item: Item, _ frame: Frame) -> HTML {
    .tag(
      "details", ["id": "extend-\(clock)"], .tag("summary", [:], frame.text(CaseWords.extend(title))),
      frame.form(
        to: LocalPath("desk", String(item.id), "extensions").path,
        .empty("input", ["type": "hidden", "name": "clock", "value": clock]),
        .tag("label", ["for": "to-\(clock)"], frame.text(CaseWords.to)),
        .empty("input", ["type": "date", "id": "to-\(clock)", "name": "to", "required": ""]),
        .tag("label", ["for": "reason-\(clock)"], frame.text(DeskWords.reason)),
        .tag("textarea", ["id": "reason-\(clock)", "name": "reason", "required": "", "maxlength": "500"]),
        .tag("label", ["for": "allowed-\(clock)"], frame.text(CaseWords.allowedBy)),
        .empty(
          "input", ["type": "text", "id": "allowed-\(clock)", "name": "allowedBy", "required": "", "maxlength": "100"]),
        .tag("p", [:], .tag("button", [:], frame.text(CaseWords.extend)))))
  }
}
