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
        frame.field(
          "channel", model.channels.count > 2 ? FilingWords.channel : FilingWords.who,
          .choice(model.channels.map { ($0.value, frame.text($0.words)) }), value: form["channel"], required: true),
        frame.field(
          "topic", FilingWords.topic, .choice(FilingWords.topics.map { ($0.chinese, frame.text($0)) }),
          value: form["topic"], required: true),
        frame.field(
          "summary", FilingWords.summary, .line(most: 100), value: form["summary"], hint: FilingWords.summaryHint,
          required: true),
        frame.field("area", FilingWords.area, .line(most: 100), value: form["area"], hint: FilingWords.areaHint),
        frame.field(
          "text", FilingWords.text, .lines(most: 2_000), value: form["text"], hint: FilingWords.textHint, required: true
        ),
        .tag(
          "fieldset", [:], .tag("legend", [:], frame.text(FilingWords.contact)),
          .tag("p", ["class": "hint"], frame.text(FilingWords.contactHint)),
          frame.field("name", FilingWords.name, .line(most: 50), value: form["name"], autocomplete: "name"),
          frame.field("phone", FilingWords.phone, .other(type: "tel"), value: form["phone"], autocomplete: "tel")),
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
