internal import LedgerCore

extension WorkPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: WorkWords.title, at: "/work", WorkSections.view("/work", frame),
      .tag("h1", [:], frame.text(WorkWords.title)),
      .tag("p", ["class": "quiet"], frame.said(WorkWords.whose(model.office)[frame.language])),
      model.groups.isEmpty
        ? .tag("p", [:], frame.text(WorkWords.none)) : .group(model.groups.map { group($0, model.office, frame) }))
  }

  private static func group(_ group: Group, _ office: String?, _ frame: Frame) -> HTML {
    let rest = LocalPath("items").with(["light": group.light.rawValue, "office": office])
    return .tag(
      "section", ["class": "group", "aria-labelledby": "group-\(group.light.rawValue)"],
      .tag(
        "h2", ["id": "group-\(group.light.rawValue)"], frame.text(group.title), " ",
        .tag("small", [:], frame.text(WorkWords.count(group.total)))), ItemTable.view(group.lines, frame),
      group.total > group.lines.count
        ? .tag("p", ["class": "more"], .tag("a", ["href": rest], frame.text(WorkWords.more))) : .nothing)
  }
}
