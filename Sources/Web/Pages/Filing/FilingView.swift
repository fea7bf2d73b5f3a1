internal import LedgerCore

extension FilingPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let form = model.form
    return frame.page(
      title: FilingWords.title, at: "/services", .tag("h1", [:], frame.text(FilingWords.title)),
      .tag("p", [:], frame.text(FilingWords.lead)), .tag("p", ["class": "quiet"], frame.text(FilingWords.urgent)),
      frame.notice(model.fault, bad: true),
      frame.form(
        to: "/requests/new", class: "asking",
        frame.inputs.choice(
          "channel", model.channels.count > 2 ? FilingWords.channel : FilingWords.who,
          model.channels.map { ($0.value, $0.words) }, form["channel"]),
        frame.inputs.choice(
          "topic", FilingWords.topic, FilingWords.topics.map { ($0.chinese, $0) }, form["topic"]),
        frame.inputs.line(
          "summary", FilingWords.summary, form["summary"], isRequired: true, most: 100, hint: FilingWords.summaryHint),
        frame.inputs.line("area", FilingWords.area, form["area"], most: 100, hint: FilingWords.areaHint),
        frame.inputs.area(
          "text", FilingWords.text, form["text"] ?? "", isRequired: true, hint: FilingWords.textHint),
        .tag(
          "fieldset", [:], .tag("legend", [:], frame.text(FilingWords.contact)),
          .tag("p", ["class": "hint"], frame.text(FilingWords.contactHint)),
          frame.inputs.line("name", FilingWords.name, form["name"], most: 50, autocomplete: "name"),
          frame.inputs.line("phone", FilingWords.phone, form["phone"], type: "tel", most: 200, autocomplete: "tel")),
        .tag("p", ["class": "more"], .tag("button", [:], frame.text(FilingWords.send)))))
  }

  static func view(_ receipt: Receipt, _ frame: Frame) -> HTML {
    func limit(_ limit: Limit?) -> Title? { limit.map { Title($0.chinese, $0.english) } }
    let steps = [
      limit(receipt.dispatch).map(FilingWords.first), limit(receipt.reply).map(FilingWords.answered), FilingWords.rated,
    ].compactMap { $0 }
    return frame.page(
      title: FilingWords.receipt, at: "/services", .tag("h1", [:], frame.text(FilingWords.receipt)),
      .tag(
        "dl", ["class": "receipt"], .tag("dt", [:], frame.text(FilingWords.number)),
        .tag("dd", ["id": "number"], .text(String(receipt.item))), .tag("dt", [:], frame.text(FilingWords.code)),
        .tag("dd", ["id": "code"], .text(receipt.code))),
      .tag("p", [:], frame.text(FilingWords.keep)),
      .tag("h2", [:], frame.text(FilingWords.next)), .tag("ol", [:], steps.map { .tag("li", [:], frame.text($0)) }),
      .tag(
        "p", ["class": "more"],
        .tag(
          "a", ["class": "button", "href": LocalPath("requests", String(receipt.item)).path],
          frame.text(FilingWords.follow))))
  }
}
