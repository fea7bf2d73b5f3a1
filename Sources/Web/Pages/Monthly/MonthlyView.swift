internal import LedgerCore

extension MonthlyPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: MonthlyWords.title, at: "/work", WorkSections.view("/work/progress", frame),
      frame.notice(model.notice),
      .tag("h1", [:], frame.text(MonthlyWords.title)), .tag("p", ["class": "quiet"], frame.text(MonthlyWords.lead)),
      chooser(model, frame),
      frame.notice(model.wrong.isEmpty ? nil : MonthlyWords.nothingWritten, bad: true),
      model.items.isEmpty ? .tag("p", [:], frame.text(MonthlyWords.none)) : table(model, frame),
      .tag("h2", [:], frame.text(MonthlyWords.paste)), pasteForm(model.question, "", frame))
  }

  private static func chooser(_ model: Model, _ frame: Frame) -> HTML {
    let inputs = Inputs(frame: frame, prefix: "of-")
    let offices = model.offices.map { offices in
      inputs.choice(
        "office", MonthlyWords.office, offices.map { ($0, Title($0, $0)) }, model.question.office,
        any: MonthlyWords.all)
    }
    return .tag(
      "form", ["class": "filters", "action": "/work/progress"],
      offices.map { .tag("div", [:], $0) } ?? .nothing,
      .tag(
        "div", [:],
        inputs.choice(
          "period", MonthlyWords.period, model.question.periods.map { ($0, Title($0, $0)) }, model.question.period)),
      .tag("button", [:], frame.text(MonthlyWords.show)))
  }

  private static func table(_ model: Model, _ frame: Frame) -> HTML {
    let head = [
      MonthlyWords.item, MonthlyWords.last, MonthlyWords.share, MonthlyWords.quantity, MonthlyWords.money,
      MonthlyWords.note,
    ]
    return frame.form(
      to: "/work/progress", files: true,
      .empty("input", ["type": "hidden", "name": "period", "value": model.question.period]),
      .empty("input", ["type": "hidden", "name": "office", "value": model.question.office ?? ""]),
      .empty("input", ["type": "hidden", "name": "after", "value": String(model.question.after)]),
      frame.table(head, model.items.map { row($0, model, frame) }, class: "stack entry"),
      .tag("div", ["class": "sheet"], Inputs(frame: frame).file("files", MonthlyWords.files, isRequired: false)),
      .tag(
        "p", [:], .tag("button", [:], frame.text(MonthlyWords.send)), " ",
        model.next.map {
          .tag("a", ["href": model.question.path(after: $0), "rel": "next"], frame.text(MonthlyWords.next))
        } ?? .nothing))
  }

  private static func row(_ item: Item, _ model: Model, _ frame: Frame) -> HTML {
    let written = model.written[item.id] ?? [:]
    let fault = model.wrong[item.id]
    let faultID = fault == nil ? nil : "fault-\(item.id)"
    func input(_ name: String, _ words: Title, isNumber: Bool = true) -> HTML {
      .tag(
        "td", ["data-name": words[frame.language]],
        .empty(
          "input",
          [
            "name": "\(name).\(item.id)", "value": written[name] ?? "", "maxlength": isNumber ? "20" : "500",
            "inputmode": isNumber ? "decimal" : nil, "autocomplete": "off", "class": isNumber ? "short" : nil,
            "aria-label": "\(item.title) \(words[frame.language])", "aria-describedby": faultID,
          ]), name == "quantity" ? item.fields["unit"].map { " " + frame.said($0) } ?? .nothing : .nothing)
    }
    return .tag(
      "tr", ["class": fault == nil ? nil : "wrong"],
      .tag(
        "th", ["scope": "row"],
        .tag("a", ["href": LocalPath("items", String(item.id)).path], .text("\(item.id) "), frame.said(item.title)),
        fault.map { fault in
          HTML.empty("br")
            + .tag("strong", ["class": "bad", "id": faultID], frame.text(fault.fault ?? MonthlyWords.empty))
        } ?? .nothing),
      .tag(
        "td", ["data-name": MonthlyWords.last[frame.language], "class": item.newestProgress == nil ? "none" : nil],
        item.newestProgress.map { .text($0.period) + " " + newest($0, item, frame) } ?? "—"),
      input("share", MonthlyWords.share),
      item.aim == nil
        ? .tag("td", ["class": "none", "data-name": MonthlyWords.quantity[frame.language]], "—")
        : input("quantity", MonthlyWords.quantity), input("money", MonthlyWords.money),
      input("note", MonthlyWords.note, isNumber: false))
  }

  private static func newest(_ report: Progressed, _ item: Item, _ frame: Frame) -> HTML {
    report.share.map { .text($0.percent) } ?? report.amounts(unit: item.fields["unit"]).first.map(frame.amount)
      ?? .nothing
  }

  static func pasteForm(_ question: Question, _ text: String, _ frame: Frame) -> HTML {
    frame.form(
      to: "/work/progress/paste", files: true, .tag("p", ["class": "quiet"], frame.text(MonthlyWords.pasteLead)),
      .empty("input", ["type": "hidden", "name": "period", "value": question.period]),
      .empty("input", ["type": "hidden", "name": "office", "value": question.office ?? ""]),
      .tag("label", ["for": "sheet"], frame.text(MonthlyWords.pasted)),
      .tag("textarea", ["id": "sheet", "name": "sheet", "rows": "8", "required": ""], .text(text)),
      .tag("p", [:], .tag("button", [:], frame.text(MonthlyWords.look))))
  }
}
