internal import LedgerCore

extension BundlePage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let bundle = model.bundle
    let legal = bundle.legal.map { legal in
      [HTML.tag("dt", [:], frame.text(BundlesWords.legal)), .tag("dd", [:], frame.text(BundlesWords.days(legal)))]
    }
    return frame.page(
      title: Title(bundle.title, bundle.title), at: "/services", frame.notice(model.fault, bad: true),
      .tag("p", ["class": "quiet"], .tag("a", ["href": "/bundles"], frame.text(BundlesWords.title))),
      .tag("h1", [:], frame.said(bundle.title)),
      .tag(
        "dl", ["class": "facts"],
        [
          .tag("dt", [:], frame.text(BundlesWords.audience)), .tag("dd", [:], frame.said(bundle.audience)),
          .tag("dt", [:], frame.text(BundlesWords.promise)), .tag("dd", [:], frame.text(bundle.promise.title)),
        ] + (legal ?? [])),
      materials(bundle, frame), parts(bundle, frame), model.channels.isEmpty ? .nothing : form(model, frame))
  }

  private static func materials(_ bundle: ServiceBundle, _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(BundlesWords.materials))
      + .tag("p", ["class": "quiet"], frame.text(BundlesWords.once))
      + .tag("ol", [:], bundle.materials.map { .tag("li", [:], frame.said($0)) })
  }

  private static func parts(_ bundle: ServiceBundle, _ frame: Frame) -> HTML {
    let head = [
      BundlesWords.part, BundlesWords.office, BundlesWords.promise, BundlesWords.legal, BundlesWords.each,
    ]
    let rows = bundle.parts.map { part -> HTML in
      let cells: [HTML] = [
        frame.said(part.office), frame.text(part.promise.title),
        part.legal.map { frame.text(BundlesWords.days($0)) } ?? "—",
        part.materials.isEmpty ? "—" : frame.said(part.materials.joined(separator: PromiseWords.separator[.chinese])),
      ]
      return frame.row(head, frame.said(part.title), cells)
    }
    return .tag("h2", [:], frame.text(BundlesWords.parts))
      + frame.table(head, rows)
  }

  private static func form(_ model: Model, _ frame: Frame) -> HTML {
    let form = model.form
    let handed = form.fields["handed"] ?? []
    let boxes = model.bundle.materials.map { material in
      HTML.tag(
        "label", ["class": "line"],
        .empty(
          "input",
          ["type": "checkbox", "name": "handed", "value": material, "checked": handed.contains(material) ? "" : nil]),
        " ", frame.said(material))
    }
    return .tag(
      "section", ["class": "desk", "aria-labelledby": "start-title"],
      .tag("h2", ["id": "start-title"], frame.text(BundlesWords.start)),
      frame.form(
        to: LocalPath("bundles", model.bundle.name).path, class: "asking",
        frame.inputs.line(
          "subject", BundlesWords.subject, form["subject"], isRequired: true, most: 60, hint: BundlesWords.subjectHint),
        frame.inputs.choice("channel", BundlesWords.channel, among: model.channels, form["channel"]),
        frame.inputs.line("name", BundlesWords.name, form["name"], most: 100),
        frame.inputs.line("phone", BundlesWords.phone, form["phone"], type: "tel", most: 200),
        .tag(
          "fieldset", [:],
          [
            .tag("legend", [:], frame.text(BundlesWords.handed)),
            .tag("p", ["class": "hint"], frame.text(BundlesWords.handedHint)),
          ] + boxes), .tag("p", ["class": "more"], .tag("button", [:], frame.text(BundlesWords.send)))))
  }
}
