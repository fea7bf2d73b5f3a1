internal import LedgerCore

extension AppraisingPage {
  static func empty(_ frame: Frame) -> HTML {
    frame.page(
      title: AppraisingWords.title, at: "/work", WorkSections.view("/work/appraisal", frame),
      .tag("h1", [:], frame.text(AppraisingWords.title)), .tag("p", [:], frame.text(AppraisingWords.none)),
      .tag("p", ["class": "quiet"], frame.text(AppraisingWords.hint)))
  }

  static func view(_ model: Model, _ kinds: KindCatalogue, _ frame: Frame) -> HTML {
    let formula = model.formula
    return frame.page(
      title: AppraisingWords.title, at: "/work", WorkSections.view("/work/appraisal", frame),
      .tag("h1", [:], model.opened.map { frame.said($0.score.office) } ?? frame.said(formula.title)),
      .tag(
        "p", ["class": "quiet"], model.opened == nil ? .nothing : frame.said(formula.title) + " · ",
        frame.said(AppraisingWords.ground(formula)[frame.language]), " ", others(model.others, frame)),
      model.opened.map { points($0, formula, frame) } ?? scores(model, kinds, frame))
  }

  private static func others(_ formulas: [Appraisal], _ frame: Frame) -> HTML {
    formulas.isEmpty
      ? .nothing
      : frame.text(AppraisingWords.other)
        + .group(formulas.map { .tag("a", ["href": path($0, nil)], frame.said($0.title)) + " " })
  }

  private static func path(_ formula: Appraisal, _ office: String?) -> String {
    LocalPath("work", "appraisal").with(["formula": formula.name, "office": office])
  }

  private static func scores(_ model: Model, _ kinds: KindCatalogue, _ frame: Frame) -> HTML {
    let rows = model.scoring.offices.map { score in
      HTML.tag(
        "tr", [:],
        .tag(
          "th", ["scope": "row"],
          .tag("a", ["href": path(model.formula, score.office)], frame.said(score.office))),
        .tag(
          "td",
          ["class": score.rank == nil ? "number none" : "number", "data-name": AppraisingWords.rank[frame.language]],
          score.rank.map { .text(String($0)) } ?? "—"),
        .tag(
          "td", ["class": "number", "data-name": AppraisingWords.score[frame.language]],
          score.score.map { .text(Appraisal.text($0)) } ?? frame.text(AppraisingWords.noData)))
    }
    let loose = model.scoring.unattributed.count
    return .tag("h2", [:], frame.text(AppraisingWords.ranking))
      + table([AppraisingWords.office, AppraisingWords.rank, AppraisingWords.score], rows, frame)
      + .tag(
        "p", ["class": "quiet"], frame.text(AppraisingWords.noDataNote), " ",
        loose == 0 ? .nothing : frame.text(AppraisingWords.loose(loose))) + formula(model.formula, kinds, frame)
  }

  private static func formula(_ formula: Appraisal, _ kinds: KindCatalogue, _ frame: Frame) -> HTML {
    let rows = formula.criteria.map { criterion -> HTML in
      let worth: Title =
        switch criterion.rule {
        case .share(_, let points): AppraisingWords.share(Appraisal.text(points))
        case .each(_, let points, let limit): AppraisingWords.each(Appraisal.text(points), limit.map(Appraisal.text))
        }
      return .tag(
        "tr", [:], .tag("th", ["scope": "row"], frame.said(criterion.title)),
        .tag(
          "td", ["data-name": AppraisingWords.kind[frame.language]],
          frame.text(kinds[criterion.kind]?.title ?? Title(criterion.kind, criterion.kind))),
        .tag("td", ["data-name": AppraisingWords.worth[frame.language]], frame.text(worth)))
    }
    return .tag("h2", [:], frame.text(AppraisingWords.formula))
      + .tag("p", [:], frame.text(AppraisingWords.base(Appraisal.text(formula.base))))
      + table([AppraisingWords.criterion, AppraisingWords.kind, AppraisingWords.worth], rows, frame, numbers: false)
  }

  private static func table(_ head: [Title], _ rows: [HTML], _ frame: Frame, numbers: Bool = true) -> HTML {
    .tag(
      "table", ["class": "stack"],
      .tag(
        "thead", [:],
        .tag(
          "tr", [:],
          head.enumerated().map { index, words in
            .tag("th", ["scope": "col", "class": index > 0 && numbers ? "number" : nil], frame.text(words))
          })), .tag("tbody", [:], rows))
  }

  private static func points(_ opened: Opened, _ formula: Appraisal, _ frame: Frame) -> HTML {
    let score = opened.score
    return .tag(
      "p", ["class": "lead"],
      .tag("b", [:], score.score.map { .text(Appraisal.text($0)) } ?? frame.text(AppraisingWords.noData)),
      " · ", .tag("a", ["href": path(formula, nil)], frame.text(AppraisingWords.back)))
      + .tag("h2", [:], frame.text(AppraisingWords.points))
      + .group(
        score.points.map { point in
          .tag("h3", [:], frame.said(point.criterion.title)) + .tag("p", [:], frame.said(point.words))
            + items(AppraisingWords.items, point.items, opened, frame)
            + items(AppraisingWords.others, point.others, opened, frame)
        })
  }

  private static func items(_ title: Title, _ ids: [Int], _ opened: Opened, _ frame: Frame) -> HTML {
    guard !ids.isEmpty else { return .nothing }
    let shown = ids.prefix(most).compactMap { id in
      opened.items[id].map { behind in
        HTML.tag(
          "details", ["class": "behind"], .tag("summary", [:], .text("\(id) "), frame.said(behind.title)),
          .tag(
            "ol", ["class": "history"],
            behind.lines.map { line in
              .tag(
                "li", [:], .tag("time", ["datetime": line.day.description], .text(line.day.description)),
                frame.said(line.words[frame.language]))
            }))
      }
    }
    return .tag("p", ["class": "quiet"], frame.text(title)) + .group(shown)
      + (ids.count > shown.count
        ? .tag("p", ["class": "quiet"], frame.text(AppraisingWords.more(ids.count - shown.count))) : .nothing)
  }
}
