internal import Hummingbird
internal import LedgerCore

/// 更正: one entry of an item, part by part, to be said as it should have been.
enum CorrectionPage {
  struct Model: Sendable {
    let item: Item
    let entry: Entry
    let words: Title
    let parts: EntryParts
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (id, sight, wanted) = (try visit.item(), visit.sight, visit.query("entry").flatMap { Int($0) })
    let model = try await visit.ask { ledger -> Model in
      guard let item = try ledger.item(id), sight.seesInside(item), let kind = ledger.kinds[item.kind] else {
        throw Fault.nothingHere
      }
      let history = try ledger.history(of: id)
      guard let entry = history.first(where: { $0.number == wanted ?? id }), EntryParts.canBeCorrected(entry.event)
      else { throw Fault.nothingHere }
      let known = item.corrected(entry)
      return Model(item: item, entry: entry, words: known.words(kind), parts: EntryParts(known, kind))
    }
    return visit.show(view(model, visit.frame))
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let inputs = Inputs(frame: frame)
    let back = LocalPath("items", String(model.item.id)).path
    return frame.page(
      title: CorrectionWords.correct, at: "/work", .tag("h1", [:], frame.text(CorrectionWords.correct)),
      .tag("p", [:], .tag("a", ["href": back], frame.said(model.item.title))),
      .tag(
        "p", ["class": "quiet"], frame.text(CorrectionWords.entry(model.entry.number, model.entry.at.day)), " · ",
        frame.said(model.words[frame.language])), .tag("p", ["class": "quiet"], frame.text(CorrectionWords.lead)),
      frame.form(
        to: LocalPath("items", String(model.item.id), "correct").path, class: "sheet",
        .empty("input", ["type": "hidden", "name": "entry", "value": String(model.entry.number)]),
        .group(
          model.parts.parts.map { part in
            part.value.contains("\n")
              ? inputs.area(part.name, part.title, part.value)
              : inputs.line(
                part.name, part.title, part.value, type: part.isDay ? "date" : "text", most: 2_000, hint: part.hint)
          }), inputs.line("why", CorrectionWords.reason, isRequired: true),
        .tag("p", [:], .tag("button", [:], frame.text(CorrectionWords.correct)))))
  }
}
