internal import LedgerCore

/// The desk as forms; each works without a script.
enum DeskView {
  static func view(
    _ desk: Desk, _ item: Item, _ kind: Kind, _ history: [PromisePage.Line], _ frame: Frame
  ) -> HTML {
    let simple = desk.offers.filter(\.asked.isEmpty)
    let asking = desk.offers.filter { !$0.asked.isEmpty }
    let hasMoves = !desk.offers.isEmpty || !desk.blocked.isEmpty
    return .tag(
      "section", ["class": "desk", "id": "desk", "aria-labelledby": "desk-title"],
      .tag("h2", ["id": "desk-title"], frame.text(DeskWords.title)),
      hasMoves || desk.progress != nil ? .nothing : .tag("p", ["class": "quiet"], frame.text(DeskWords.nothing)),
      simple.isEmpty ? .nothing : .tag("div", ["class": "moves"], simple.map { button($0, item, frame) }),
      .group(asking.map { form($0, item, kind, frame) }),
      .group(desk.blocked.map { blocked($0, kind, frame) }),
      desk.progress.map { progress($0, item, frame) } ?? .nothing,
      desk.mayComment ? comment(item, frame) : .nothing,
      desk.others.isEmpty
        ? .nothing
        : OtherStepsView(steps: desk.others, item: item, offices: desk.offices, history: history, frame: frame).view)
  }

  private static func path(_ offer: Offer, _ item: Item) -> String {
    LocalPath("items", String(item.id), "moves", offer.move.name).path
  }

  private static func button(_ offer: Offer, _ item: Item, _ frame: Frame) -> HTML {
    frame.form(to: path(offer, item), .tag("button", [:], frame.text(offer.move.title)))
  }

  /// A move that takes words or files: they are asked for before it is made.
  private static func form(_ offer: Offer, _ item: Item, _ kind: Kind, _ frame: Frame) -> HTML {
    let inputs = offer.asked.compactMap { input($0, offer.move, kind, frame) }
    return .tag(
      "details", [:], .tag("summary", [:], frame.text(offer.move.title)),
      frame.form(
        to: path(offer, item), files: true, .group(inputs), position(offer.move, item, kind, frame),
        .tag("p", [:], .tag("button", [:], frame.text(offer.move.title)))))
  }

  /// Where it stands, to be said with any step until somebody has.
  private static func position(_ move: Move, _ item: Item, _ kind: Kind, _ frame: Frame) -> HTML {
    guard let field = kind.fields.first(where: { $0.form == .position }), item.fields[field.name] == nil else {
      return .nothing
    }
    let (id, name) = ("\(move.name)-field.\(field.name)", "field." + field.name)
    return .tag("label", ["for": id], frame.text(field.title), frame.text(DeskWords.optional))
      + .tag("p", ["class": "hint", "id": id + "-hint"], .tag("small", [:], frame.text(DeskWords.position)))
      + .empty(
        "input",
        [
          "type": "text", "id": id, "name": name, "maxlength": "64", "placeholder": Inputs.position,
          "aria-describedby": id + "-hint",
        ])
  }

  /// What a need asks for; nil for what no form brings.
  static func input(_ need: Need, _ move: Move, _ kind: Kind, _ frame: Frame) -> HTML? {
    func id(_ name: String) -> String { "\(move.name)-\(name)" }
    func label(_ name: String, _ words: Title) -> HTML { .tag("label", ["for": id(name)], frame.text(words)) }
    switch need {
    case .reason:
      return label("reason", DeskWords.reason)
        + .tag("textarea", ["id": id("reason"), "name": "reason", "required": "", "maxlength": "2000"])
    case .evidence:
      return label("files", DeskWords.files)
        + .empty("input", ["type": "file", "id": id("files"), "name": "files", "required": "", "multiple": ""])
    case .handed(let what):
      return label("files", Title(what, what))
        + .empty("input", ["type": "file", "id": id("files"), "name": "files", "required": ""])
    case .field(let name):
      guard let field = kind.field(name) else { return nil }
      return label("field." + name, field.title) + value(field, id("field." + name), frame)
    case .value(let name, let values):
      guard let field = kind.field(name) else { return nil }
      return label("field." + name, field.title)
        + .tag(
          "select", ["id": id("field." + name), "name": "field." + name, "required": ""],
          values.map { .tag("option", ["value": $0], frame.said($0)) })
    default: return nil
    }
  }

  private static func value(_ field: Field, _ id: String, _ frame: Frame) -> HTML {
    let name = "field." + field.name
    switch field.form {
    case .choice(let choices):
      return .tag(
        "select", ["id": id, "name": name, "required": ""],
        choices.map { .tag("option", ["value": $0], frame.said($0)) })
    case .day: return .empty("input", ["type": "date", "id": id, "name": name, "required": ""])
    case .count: return .empty("input", ["type": "number", "min": "0", "id": id, "name": name, "required": ""])
    case .quantity, .numbers:
      return .empty("input", ["type": "text", "inputmode": "decimal", "id": id, "name": name, "required": ""])
    case .position:
      return .empty(
        "input",
        ["type": "text", "id": id, "name": name, "required": "", "maxlength": "64", "placeholder": Inputs.position])
    case .text, .limit, .plan, .personal:
      return .empty("input", ["type": "text", "id": id, "name": name, "required": "", "maxlength": "500"])
    }
  }

  /// A step that nobody can take yet, with what it lacks.
  static func blocked(_ offer: Offer, _ kind: Kind, _ frame: Frame) -> HTML {
    let needs = offer.lacking.map { $0.words(kind)[frame.language] }.joined(
      separator: DeskWords.separator[frame.language])
    return .tag(
      "p", ["class": "quiet"], frame.text(DeskWords.blocked), frame.text(offer.move.title), " — ",
      frame.text(DeskWords.lacks), .text(needs))
  }

  private static func progress(_ form: Desk.ProgressForm, _ item: Item, _ frame: Frame) -> HTML {
    let amount =
      form.hasAim
      ? HTML.tag(
        "div", [:],
        .tag("label", ["for": "quantity"], frame.text(DeskWords.quantity(form.unit)), frame.text(DeskWords.optional)),
        .empty(
          "input", ["type": "text", "inputmode": "decimal", "id": "quantity", "name": "quantity", "maxlength": "20"]))
      : .nothing
    return .tag(
      "details", ["id": "progress"], .tag("summary", [:], frame.text(DeskWords.progress)),
      frame.form(
        to: LocalPath("items", String(item.id), "progress").path, files: true,
        .tag(
          "div", ["class": "pair"],
          .tag(
            "div", [:], .tag("label", ["for": "period"], frame.text(DeskWords.month)),
            .tag(
              "select", ["id": "period", "name": "period"], form.months.map { .tag("option", ["value": $0], .text($0)) }
            )),
          .tag(
            "div", [:], .tag("label", ["for": "share"], frame.text(DeskWords.share)),
            .empty(
              "input",
              [
                "type": "number", "id": "share", "name": "share", "min": "0", "max": "100", "step": "0.01",
                "required": form.hasAim ? nil : "",
              ])),
          amount),
        .tag("label", ["for": "note"], frame.text(DeskWords.note), frame.text(DeskWords.optional)),
        .tag("textarea", ["id": "note", "name": "note", "maxlength": "2000"]),
        .tag("label", ["for": "files"], frame.text(DeskWords.files)),
        .empty(
          "input",
          ["type": "file", "id": "files", "name": "files", "multiple": "", "required": form.wantsEvidence ? "" : nil]),
        .tag("p", [:], .tag("button", [:], frame.text(DeskWords.send)))))
  }

  private static func comment(_ item: Item, _ frame: Frame) -> HTML {
    .tag(
      "details", [:], .tag("summary", [:], frame.text(DeskWords.comment)),
      frame.form(
        to: LocalPath("items", String(item.id), "comments").path,
        .tag("label", ["for": "text"], frame.text(DeskWords.say)),
        .tag("textarea", ["id": "text", "name": "text", "required": "", "maxlength": "2000"]),
        .tag("p", [:], .tag("button", [:], frame.text(DeskWords.add)))))
  }
}
