internal import Documents
internal import LedgerCore

extension DraftCheckPage {
  static func form(_ reports: [ShelvedReport], _ frame: Frame) -> HTML {
    let inputs = Inputs(frame: frame)
    func tick(_ name: String, _ words: HTML, isOn: Bool) -> HTML {
      .tag(
        "li", [:],
        .tag(
          "label", ["class": "tick"],
          .empty("input", ["type": "checkbox", "name": name, "value": "1", "checked": isOn ? "" : nil]), words))
    }
    return frame.page(
      title: DraftCheckWords.title, at: "/work", WorkSections.view("/work/check", frame),
      .tag("h1", [:], frame.text(DraftCheckWords.title)),
      .tag("p", ["class": "quiet"], frame.text(DraftCheckWords.lead)),
      frame.form(
        to: "/work/check", files: true, .tag("label", ["for": "text"], frame.text(DraftCheckWords.text)),
        .tag("textarea", ["id": "text", "name": "text", "rows": "12"]),
        .tag(
          "div", ["class": "sheet"], inputs.file("file", DraftCheckWords.file, isRequired: false),
          .tag(
            "div", ["class": "pair"], .tag("div", [:], inputs.line("place", DraftCheckWords.place)),
            .tag("div", [:], inputs.line("year", DraftCheckWords.year, type: "number")))),
        .tag(
          "fieldset", [:], .tag("legend", [:], frame.text(DraftCheckWords.earlier)),
          .tag(
            "ul", ["class": "ticks"],
            [tick("find", frame.text(DraftCheckWords.find), isOn: true)]
              + reports.prefix(30).map { report in
                tick("earlier.\(report.digest)", frame.said(ReviewWords.title(report)[frame.language]), isOn: false)
              })), .tag("p", [:], .tag("button", [:], frame.text(DraftCheckWords.check)))))
  }

  static func view(_ checked: CheckedText, _ frame: Frame) -> HTML {
    let title = DraftCheckWords.title(checked.place, checked.year)
    let counts = CheckedText.Severity.allCases.compactMap { severity -> HTML? in
      let count = checked.remarks.count { $0.severity == severity }
      return count == 0
        ? nil
        : .tag(
          "li", [:],
          .tag("mark", ["class": severity.rawValue], frame.text(DraftCheckWords.count(severity, count))))
    }
    return frame.page(
      title: DraftCheckWords.title, at: "/work", WorkSections.view("/work/check", frame),
      .tag("h1", [:], frame.said(title[frame.language])),
      .tag(
        "p", ["class": "quiet"],
        frame.said(DraftCheckWords.against(checked.earlier, checked.ledgerValues)[frame.language]), " ",
        .tag("a", ["href": "/work/check"], frame.text(DraftCheckWords.another))),
      counts.isEmpty
        ? .tag("p", ["class": "notice", "role": "status"], frame.text(DraftCheckWords.none))
        : .tag("ul", ["class": "key"], counts),
      .tag(
        "div", ["class": "checked"],
        checked.remarks.isEmpty ? .nothing : remarks(checked.remarks, frame),
        .tag(
          "section", ["aria-labelledby": "draft-name"],
          .tag("h2", ["id": "draft-name"], frame.text(DraftCheckWords.draft)),
          .tag("div", ["class": "text", "lang": Language.chinese.tag], DraftText(checked).paragraphs))))
  }

  private static func remarks(_ remarks: [CheckedText.Remark], _ frame: Frame) -> HTML {
    let list = remarks.enumerated().map { index, remark in
      HTML.tag(
        "li", ["class": remark.severity.rawValue, "id": "r\(index + 1)"],
        .tag(
          "a", ["href": "#m\(index + 1)"],
          .tag("b", [:], frame.text(DraftCheckWords.severity(remark.severity)), " ", .text(remark.code)), " ",
          frame.said(remark.title), " ", .tag("small", [:], frame.text(DraftCheckWords.line(remark.line)))),
        .tag("p", [:], frame.said(remark.message)),
        .group(
          remark.related.map {
            .tag("p", ["class": "quiet"], frame.text(DraftCheckWords.conflicts), frame.said($0))
          }))
    }
    return .tag(
      "section", ["aria-labelledby": "remarks-name"],
      .tag("h2", ["id": "remarks-name"], frame.text(DraftCheckWords.remarks)), .tag("ol", ["class": "remarks"], list))
  }
}

/// The draft line by line with what is wrong marked. Where two marks overlap the later one begins behind the first.
private struct DraftText {
  private let checked: CheckedText

  init(_ checked: CheckedText) { self.checked = checked }

  var paragraphs: [HTML] {
    let text = checked.document.text
    var drawn: [HTML] = []
    var next = 0
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let first = next
      while next < checked.remarks.count, checked.remarks[next].source.lowerBound <= end { next += 1 }
      if end > start || next > first { drawn.append(.tag("p", [:], line(start..<end, first..<next))) }
      start = end + 1
    }
    return drawn
  }

  private func line(_ range: Range<Int>, _ remarks: Range<Int>) -> [HTML] {
    let text = checked.document.text
    var pieces: [HTML] = []
    var at = range.lowerBound
    for index in remarks {
      let remark = checked.remarks[index]
      let start = min(max(remark.source.lowerBound, at), range.upperBound)
      let end = min(max(remark.source.upperBound, start), range.upperBound)
      pieces.append(.text(text.string(at..<start)))
      pieces.append(
        .tag(
          "mark", ["class": remark.severity.rawValue, "id": "m\(index + 1)"], .text(text.string(start..<end)),
          .tag("a", ["href": "#r\(index + 1)", "class": "code"], .text(remark.code))))
      at = end
    }
    pieces.append(.text(text.string(at..<range.upperBound)))
    return pieces
  }
}
