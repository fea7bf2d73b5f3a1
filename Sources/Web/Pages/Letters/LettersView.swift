internal import LedgerCore

extension LettersPage {
  static func list(_ urgings: [Urging], _ frame: Frame) -> HTML {
    let head = [LetterWords.item, LetterWords.office, LetterWords.level, LetterWords.sent, LetterWords.open]
    let rows = urgings.map { one -> HTML in
      let cells = [
        one.item.parties.lead.map(frame.said) ?? "—", frame.text(LetterWords.level(one.urged.level)),
        .text(one.entry.at.day.description),
        .tag(
          "a",
          [
            "href": LocalPath("work", "letters").with(["entry": String(one.entry.number)]),
            "aria-label": LetterWords.open[frame.language] + " " + one.item.title,
          ], frame.text(LetterWords.open)),
      ]
      return .tag(
        "tr", [:],
        [
          .tag(
            "th", ["scope": "row"],
            .tag("a", ["href": LocalPath("items", String(one.item.id)).path], frame.said(one.item.title)))
        ] + zip(head.dropFirst(), cells).map { .tag("td", ["data-name": $0[frame.language]], $1) })
    }
    return frame.page(
      title: LetterWords.title, at: "/work", WorkSections.view("/work/urge", frame),
      .tag("h1", [:], frame.text(LetterWords.title)),
      rows.isEmpty
        ? .tag("p", [:], frame.text(LetterWords.none))
        : frame.table(head, rows))
  }

  static func letters(_ letters: [Letter], _ place: String, _ frame: Frame) -> HTML {
    frame.page(
      title: LetterWords.title, at: "/work",
      .tag("div", ["class": "unprinted"], WorkSections.view("/work/urge", frame)),
      .tag("h1", ["class": "unprinted"], frame.text(LetterWords.title)),
      .tag(
        "p", ["class": "quiet unprinted"], frame.text(LetterWords.lead), " ",
        .tag("a", ["href": "/work/letters"], frame.text(LetterWords.all))),
      .group(letters.map { letter($0, place) }))
  }

  private static func letter(_ letter: Letter, _ place: String) -> HTML {
    guard let first = letter.urgings.first else { return .nothing }
    let rows = letter.urgings.map { one -> HTML in
      let cells = [
        one.item.title, one.item.created.origin?.words ?? "", LetterWords.standing(one.item.id, one.light.reason),
        one.urged.reason, one.urged.until?.description ?? LetterWords.noLimit,
      ]
      return .tag(
        "tr", [:],
        zip(LetterWords.columns, cells).enumerated().map { index, pair in
          index == 0
            ? .tag("th", ["scope": "row"], .text(pair.1)) : .tag("td", ["data-name": pair.0], .text(pair.1))
        })
    }
    return .tag(
      "article", ["class": "letter", "lang": Language.chinese.tag],
      .tag("h2", [:], .text(LetterWords.heading(letter.level))),
      .tag("p", ["class": "docket"], .text(LetterWords.number(first.entry.at.day.year, first.entry.number))),
      .tag("p", [:], .text(LetterWords.to(letter.office ?? LetterWords.unassigned))),
      .tag(
        "p", ["class": "indented"],
        .text(LetterWords.body(letter.urgings.count, first.item.year, letter.level >= Urged.talk))),
      .tag(
        "table", ["class": "stack"],
        .tag("thead", [:], .tag("tr", [:], LetterWords.columns.map { .tag("th", ["scope": "col"], .text($0)) })),
        .tag("tbody", [:], rows)),
      .tag(
        "p", ["class": "closing"],
        .group(
          LetterWords.close(LetterWords.sender(place, first.entry.by), first.entry.at.day).map {
            .text($0) + .empty("br")
          })))
  }
}
