internal import LedgerCore

extension SettingsPage {
  static func list(_ files: [SettingsText], _ kinds: KindCatalogue, _ frame: Frame) -> HTML {
    let head = [SettingsWords.what, SettingsWords.file, SettingsWords.state]
    let rows = files.map { file -> HTML in
      let cells: [HTML] = [
        .tag("code", [:], .text(file.path)),
        frame.text(file.text == nil ? SettingsWords.builtIn : SettingsWords.changed),
      ]
      return frame.row(head, .tag("a", ["href": path(file)], frame.text(SettingsWords.about(file.path, kinds))), cells)
    }
    return frame.page(
      title: SettingsWords.title, at: "/work", WorkSections.view("/admin/settings", frame),
      .tag("h1", [:], frame.text(SettingsWords.title)), .tag("p", ["class": "quiet"], frame.text(SettingsWords.lead)),
      frame.table(head, rows))
  }

  private static func path(_ file: SettingsText) -> String { LocalPath("admin", "settings").with(["file": file.path]) }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let title = model.kind?.title ?? SettingsWords.about(model.file.path, KindCatalogue([]))
    return frame.page(
      title: title, at: "/work", WorkSections.view("/admin/settings", frame),
      frame.notice(model.notice),
      .tag("h1", [:], frame.text(title)),
      .tag(
        "p", ["class": "quiet"], .tag("code", [:], .text(model.file.path)), " · ",
        frame.text(model.file.text == nil ? SettingsWords.builtIn : SettingsWords.changed), " · ",
        .tag("a", ["href": "/admin/settings"], frame.text(SettingsWords.back))),
      faults(model.remarks, frame), editor(model, frame),
      model.kind.map { KindNumbers(kind: $0, frame: frame).view } ?? .nothing)
  }

  private static func faults(_ remarks: [SettingsRemark], _ frame: Frame) -> HTML {
    guard !remarks.isEmpty else { return .nothing }
    return .tag(
      "div", ["class": "notice bad", "role": "alert"], .tag("p", [:], frame.text(SettingsWords.wrong)),
      .tag(
        "ul", [:],
        remarks.map { remark in
          .tag(
            "li", [:], .tag("b", [:], frame.text(SettingsWords.place(remark))),
            .tag("span", ["lang": "en"], .text(remark.reason)))
        }))
  }

  private static func editor(_ model: Model, _ frame: Frame) -> HTML {
    frame.form(
      to: "/admin/settings", files: true,
      .empty("input", ["type": "hidden", "name": "file", "value": model.file.path]),
      .tag("label", ["for": "text"], frame.text(SettingsWords.text)),
      .tag(
        "textarea", ["id": "text", "name": "text", "rows": "16", "class": "code", "spellcheck": "false"],
        .text(model.text)),
      model.kind == nil
        ? .nothing
        : .tag("p", ["class": "quiet"], frame.text(SettingsWords.howTo))
          + .tag("pre", [:], .tag("code", [:], .text(KindNumbers.example(model.kind)))),
      .tag("p", [:], .tag("button", [:], frame.text(SettingsWords.save))))
  }
}
