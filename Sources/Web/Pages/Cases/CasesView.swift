internal import LedgerCore

extension CasesPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: CasesWords.title, at: "/desk", .tag("h1", [:], frame.text(CasesWords.title)),
      .tag("p", ["class": "quiet"], frame.said(CasesWords.whose(model.office)[frame.language])),
      .tag(
        "form", ["method": "get", "action": "/desk", "class": "find", "role": "search"],
        .empty(
          "input",
          [
            "type": "search", "name": "text", "value": model.text ?? "", "maxlength": "100",
            "aria-label": CasesWords.text[frame.language], "placeholder": CasesWords.text[frame.language],
          ]),
        .tag("button", [:], frame.text(CasesWords.find)),
        .tag("a", ["class": "button", "href": "/requests/new"], frame.text(CasesWords.new))),
      model.groups.isEmpty
        ? .tag("p", [:], frame.text(CasesWords.none)) : .group(model.groups.map { group($0, model, frame) }),
      .tag(
        "p", ["class": "more"],
        .tag(
          "a", ["href": LocalPath("items").with(["kind": "request", "light": "blue"])], frame.text(CasesWords.ended))
      ))
  }

  private static func group(_ group: Group, _ model: Model, _ frame: Frame) -> HTML {
    let id = "group-\(group.kind)-\(group.state)"
    let rest = LocalPath("items").with(["kind": group.kind, "state": group.state, "office": model.office])
    return .tag(
      "section", ["class": "group", "aria-labelledby": id],
      .tag(
        "h2", ["id": id], frame.text(group.title), " ", .tag("small", [:], frame.text(CasesWords.count(group.total)))),
      ItemTable.view(group.lines, frame, to: "desk"),
      group.total > group.lines.count
        ? .tag("p", ["class": "more"], .tag("a", ["href": rest], frame.text(CasesWords.more))) : .nothing)
  }
}
