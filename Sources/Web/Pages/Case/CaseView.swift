internal import LedgerCore

extension CasePage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let item = model.item
    let state = model.kind.state(item.state)?.title ?? Title(item.state, item.state)
    return frame.page(
      title: Title(item.title, item.title), at: "/desk", frame.notice(model.notice),
      .tag(
        "p", ["class": "quiet"], frame.text(PromiseWords.number(model.kind.title, item.id)), " · ",
        frame.time(item.createdAt), " · ",
        .tag("a", ["href": LocalPath("items", String(item.id)).path], frame.text(CaseWords.item))),
      .tag("h1", [:], frame.said(item.title)),
      .tag(
        "p", ["class": "lead"], frame.light(model.light.color), " · ", .tag("b", [:], frame.text(state)),
        item.parties.lead.map { " · " + frame.said($0) } ?? .nothing,
        model.light.reason.isEmpty || model.light.reason == state.chinese
          ? .nothing : .empty("br") + frame.said(model.light.reason)),
      parent(model, frame), applicant(model, frame), CaseStepView.view(model, frame), facts(model, frame),
      parts(model, frame), clocks(model, frame),
      .tag("h2", [:], frame.text(PromiseWords.history)), frame.history(model.history))
  }

  private static func parent(_ model: Model, _ frame: Frame) -> HTML {
    model.parent.map { parent in
      .tag(
        "p", [:], frame.text(CaseWords.of), " ",
        .tag("a", ["href": LocalPath("desk", String(parent.id)).path], frame.said(parent.title)))
    } ?? .nothing
  }

  /// 来件人: whole for those who handle the case; nobody else is even given the words.
  private static func applicant(_ model: Model, _ frame: Frame) -> HTML {
    let head = HTML.tag("h2", [:], frame.text(CaseWords.applicant))
    func quiet(_ words: Title) -> HTML { head + .tag("p", ["class": "quiet"], frame.text(words)) }
    switch model.applicant {
    case nil: return model.kind.name == "request" ? quiet(CaseWords.nobody) : .nothing
    case .deleted: return quiet(CaseWords.deleted)
    case .locked: return quiet(CaseWords.locked)
    case .shown(let data):
      let names = [("name", CaseWords.name), ("phone", CaseWords.phone), ("address", CaseWords.address)]
      var pairs = names.flatMap { name, title in
        data.fields[name].map { [HTML.tag("dt", [:], frame.text(title)), .tag("dd", [:], frame.said($0))] } ?? []
      }
      pairs += [.tag("dt", [:], frame.text(CaseWords.until)), .tag("dd", [:], .text(data.until.description))]
      let text = model.isMasked ? nil : data.fields["text"]
      return head + (model.isMasked ? .tag("p", ["class": "quiet"], frame.text(CaseWords.masked)) : .nothing)
        + .tag("dl", ["class": "facts"], pairs)
        + (text.map { words in
          let lines = words.split(separator: "\n", omittingEmptySubsequences: true)
          return .tag("blockquote", [:], lines.map { .tag("p", [:], frame.said(String($0))) })
        } ?? .nothing)
    }
  }

  private static func facts(_ model: Model, _ frame: Frame) -> HTML {
    let pairs = model.kind.fields.filter { $0.form != .personal }.flatMap { field -> [HTML] in
      guard let value = model.item.fields[field.name] else { return [] }
      return [.tag("dt", [:], frame.text(field.title)), .tag("dd", [:], shown(value, field, frame))]
    }
    return pairs.isEmpty
      ? .nothing : .tag("h2", [:], frame.text(PromiseWords.facts)) + .tag("dl", ["class": "facts"], pairs)
  }

  private static func shown(_ value: String, _ field: Field, _ frame: Frame) -> HTML {
    if field.form == .limit, let limit = Limit(value) { return frame.text(limit.title) }
    return frame.said(value)
  }

  private static func parts(_ model: Model, _ frame: Frame) -> HTML {
    model.parts.isEmpty
      ? .nothing : .tag("h2", [:], frame.text(CaseWords.parts)) + ItemTable.view(model.parts, frame, to: "desk")
  }

  private static func clocks(_ model: Model, _ frame: Frame) -> HTML {
    if model.clocks.isEmpty { return .nothing }
    return .tag("h2", [:], frame.text(PromiseWords.clocks))
      + .tag(
        "ul", [:],
        model.clocks.reversed().map {
          .tag("li", [:], frame.text($0.title), frame.text(PromiseWords.colon), frame.text($0.words))
        })
  }
}
