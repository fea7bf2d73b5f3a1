internal import Documents
internal import Facts
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// Beside the text where it is wide, at the foot of the window where it is narrow.
enum SelectionView {
  static func view(_ selection: Selection, _ model: ReportPage.Model, _ frame: Frame) -> HTML {
    let close = LocalPath("reports", model.digest).with(["document": model.index == 0 ? nil : String(model.index)])
    let slots = FindingSlots(text: model.report.document.text, indicators: selection.indicators, frame: frame)
    return .tag(
      "aside", ["id": "found", "class": "found", "aria-label": ReportWords.found[frame.language]],
      .tag(
        "p", ["class": "bar"], .tag("b", [:], frame.text(ReportWords.found)), " ",
        .tag("a", ["href": "#here"], frame.text(ReportWords.back)), " ",
        .tag("a", ["href": close + "#c\(selection.sentence.lowerBound)"], frame.text(ReportWords.close))),
      selection.chosen.isEmpty ? .tag("p", ["class": "quiet"], frame.text(ReportWords.nothing)) : .nothing,
      part(selection.chosen, slots, frame),
      selection.rest.isEmpty
        ? .nothing
        : .tag(
          "details", [:], .tag("summary", [:], frame.text(ReportWords.rest)), part(selection.rest, slots, frame)))
  }

  private static func part(_ part: Selection.Part, _ slots: FindingSlots, _ frame: Frame) -> HTML {
    items(part.items, frame) + .group(part.found.map { found($0, slots, frame) })
  }

  private static func items(_ items: [Selection.Line], _ frame: Frame) -> HTML {
    guard !items.isEmpty else { return .nothing }
    return .tag("h3", [:], frame.text(ReportWords.inLedger))
      + .tag(
        "ul", ["class": "plain"],
        items.map { item in
          .tag(
            "li", [:], .tag("a", ["href": LocalPath("items", String(item.id)).path], frame.said(item.title)), " ",
            .tag("small", [:], frame.text(item.kind), " · ", frame.text(item.state)), " ", frame.light(item.light))
        })
  }

  private static func found(_ found: Selection.Found, _ slots: FindingSlots, _ frame: Frame) -> HTML {
    let pairs = slots.slots(of: found.finding)
    guard !pairs.isEmpty else { return .nothing }
    return .tag(
      "section", [:], .tag("h3", [:], .tag("q", ["lang": Language.chinese.tag], .text(found.words))),
      .tag(
        "dl", ["class": "facts"],
        pairs.flatMap { [.tag("dt", [:], frame.text($0.name)), .tag("dd", [:], $0.value)] }), result(found, frame))
  }

  private static func result(_ found: Selection.Found, _ frame: Frame) -> HTML {
    var parts: [HTML] = []
    if let (row, end) = found.result, let year = end.later.report.year {
      parts += [
        .tag("p", ["class": "quiet"], frame.text(ResultsWords.told(year)), frame.text(ResultsWords.colon)),
        .tag("p", [:], ResultsPage.result(row, end, frame)), .tag("p", [:], ResultsPage.verdict(row, frame)),
      ]
    }
    if let (row, end) = found.answers, let year = end.earlier.report.year {
      parts += [
        .tag(
          "p", ["class": "quiet"], frame.text(ResultsWords.earlier), " ", frame.text(ResultsWords.promised(year)),
          frame.text(ResultsWords.colon)),
        .tag(
          "p", [:], .tag("b", [:], frame.said(row.words.promise)),
          ResultsPage.quote(row.words.promiseSentence, end.earlier.path(at: row.promise.lowerBound), frame)),
        .tag("p", [:], ResultsPage.verdict(row, frame)),
      ]
    }
    return .group(parts)
  }
}
