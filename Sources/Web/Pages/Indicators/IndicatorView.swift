internal import Facts
internal import LedgerCore
internal import Publishing
internal import Reconciling

extension IndicatorPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let name = model.own.name ?? model.question.name.name
    let isSilent = model.own.sections.isEmpty && model.compared?.sections.isEmpty != false
    return frame.page(
      title: Title(name, name), at: "/indicators",
      .tag("p", ["class": "quiet"], .tag("a", ["href": "/indicators"], frame.text(IndicatorWords.all))),
      .tag("h1", [:], frame.indicator(model.question.name.code, name)),
      isSilent
        ? .tag("p", [:], frame.text(IndicatorWords.silent))
        : .tag("p", ["class": "quiet"], frame.text(IndicatorWords.caution)),
      own(model, frame), compared(model, frame), targets(model, frame),
      isSilent ? .nothing : downloads(model.question, frame))
  }

  private static func own(_ model: Model, _ frame: Frame) -> HTML {
    guard let place = model.question.place, !model.own.sections.isEmpty else { return .nothing }
    return .tag("h2", [:], frame.said(IndicatorWords.over(place)[frame.language]))
      + sections(model.own, 0, isOfYears: true, frame)
  }

  private static func compared(_ model: Model, _ frame: Frame) -> HTML {
    guard let compared = model.compared, !compared.sections.isEmpty else {
      return model.own.sections.isEmpty ? .nothing : .tag("p", ["class": "quiet"], frame.text(IndicatorWords.alone))
    }
    return .tag("h2", [:], frame.text(IndicatorWords.others)) + choice(model, frame)
      + sections(compared, model.own.sections.count, isOfYears: false, frame)
  }

  private static func choice(_ model: Model, _ frame: Frame) -> HTML {
    let others = model.places.filter { $0 != model.question.place }
    guard others.count > 1 else { return .nothing }
    let boxes = others.prefix(IndicatorQuestion.most).map { place in
      HTML.tag(
        "label", [:],
        .empty(
          "input",
          ["type": "checkbox", "name": "with", "value": place, "checked": model.question.isAsked(place) ? "" : nil]),
        " ", frame.said(place))
    }
    return .tag(
      "details", ["class": "more"], .tag("summary", [:], frame.text(IndicatorWords.choose)),
      .tag(
        "form", ["class": "boxes"],
        .empty("input", ["type": "hidden", "name": "place", "value": model.question.place ?? ""]),
        .tag("fieldset", [:], [.tag("legend", [:], frame.text(IndicatorWords.choose))] + boxes),
        .tag("button", [:], frame.text(IndicatorWords.compare))))
  }

  private static func sections(_ drawn: Drawn, _ before: Int, isOfYears: Bool, _ frame: Frame) -> HTML {
    var counts: [Measure: Int] = [:]
    var shown: [HTML] = []
    var older: [HTML] = []
    for (index, section) in drawn.sections.enumerated() {
      let part = part(section, drawn, before + index + 1, isOfYears: isOfYears, frame)
      counts[section.measure, default: 0] += 1
      if counts[section.measure] ?? 0 <= newest { shown.append(part) } else { older.append(part) }
    }
    let rest: HTML =
      older.isEmpty
      ? .nothing
      : .tag("details", ["class": "more"], [.tag("summary", [:], frame.text(IndicatorWords.older))] + older)
    return .group(shown) + rest + notes(drawn.notes, frame)
  }

  /// Of bars that are drawn year by year, so many years are open.
  private static let newest = 2

  private static func part(
    _ section: ComparedSection, _ drawn: Drawn, _ number: Int, isOfYears: Bool, _ frame: Frame
  ) -> HTML {
    .tag(
      "figure", ["class": "picture", "tabindex": "0", "aria-label": section.title, "role": "group"],
      HTML.chart(section, number: number))
      + .tag(
        "details", ["class": "behind"], .tag("summary", [:], frame.text(IndicatorWords.behind)),
        table(section, drawn, isOfYears: isOfYears, frame)) + notes(section.notes, frame)
  }

  private static func notes(_ notes: [String], _ frame: Frame) -> HTML {
    notes.isEmpty
      ? .nothing : .tag("ul", ["class": "quiet"], notes.map { .tag("li", [:], frame.said(Plain.line($0))) })
  }

  private static func table(_ section: ComparedSection, _ drawn: Drawn, isOfYears: Bool, _ frame: Frame) -> HTML {
    var head = [IndicatorWords.year]
    if !isOfYears { head = section.year == nil ? [IndicatorWords.place, IndicatorWords.year] : [IndicatorWords.place] }
    let numbers = [IndicatorWords.aim, IndicatorWords.done, IndicatorWords.difference, IndicatorWords.later]
    let names = head + numbers + [IndicatorWords.rank, IndicatorWords.source, IndicatorWords.remarks]
    return .tag(
      "table", ["class": "stack"],
      .tag("caption", [:], .text(section.title)),
      .tag("thead", [:], .tag("tr", [:], names.map { .tag("th", ["scope": "col"], frame.text($0)) })),
      .tag(
        "tbody", [:],
        section.rows.map { row in
          let first: HTML =
            isOfYears
            ? .tag("th", ["scope": "row"], .text("\(row.point.year)"))
            : .tag("th", ["scope": "row"], frame.said(row.place))
          let year: [HTML] =
            isOfYears || section.year != nil ? [] : [cell(IndicatorWords.year, "\(row.point.year)", frame)]
          return .tag(
            "tr", [:],
            [first] + year
              + zip(numbers, [row.target, row.result, row.difference, row.restated]).map {
                cell($0, $1, frame, "number")
              } + [
                cell(IndicatorWords.rank, row.rank, frame, "number"), source(row, drawn, frame),
                cell(
                  IndicatorWords.remarks, row.remarks.joined(separator: IndicatorWords.semicolon[frame.language]), frame
                ),
              ])
        }))
  }

  private static func cell(_ name: Title, _ words: String, _ frame: Frame, _ look: String? = nil) -> HTML {
    .tag(
      "td", ["data-name": name[frame.language], "class": words.isEmpty ? "none" : look],
      words.isEmpty ? "—" : frame.said(words))
  }

  /// 2025年报告, at the sentence.
  private static func source(_ row: ComparedRow, _ drawn: Drawn, _ frame: Frame) -> HTML {
    guard let source = row.source, drawn.reports.indices.contains(source.report) else {
      return cell(IndicatorWords.source, "", frame)
    }
    let report = drawn.reports[source.report]
    return .tag(
      "td", ["data-name": IndicatorWords.source[frame.language]],
      .tag(
        "a", ["href": report.path(at: source.source.lowerBound), "title": report.report.words(source.sentence)],
        frame.text(IndicatorWords.report(source.reportYear))))
  }

  private static func targets(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.targets.isEmpty else { return .nothing }
    return .tag("h2", [:], frame.text(IndicatorWords.ledger)) + ItemTable.view(model.targets, frame)
  }

  private static func downloads(_ question: IndicatorQuestion, _ frame: Frame) -> HTML {
    let files = [
      ("data.csv", IndicatorWords.csv), ("chart.svg", IndicatorWords.svg), ("package.zip", IndicatorWords.package),
    ]
    return .tag(
      "p", ["class": "more"], frame.text(IndicatorWords.download), frame.text(IndicatorWords.colon),
      .group(
        files.map { file, words in
          .tag("a", ["href": question.path(file), "download": ""], frame.text(words)) + " "
        }))
  }
}

extension Frame {
  /// 指标名: as the reports call it, behind its name in the language of the page where that has one.
  func indicator(_ code: String, _ name: String) -> HTML {
    guard language == .english, let english = ChartLanguageWords.indicators[code] else { return said(name) }
    return .text(english) + " " + .tag("small", [:], said(name))
  }
}
