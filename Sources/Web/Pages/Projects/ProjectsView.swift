internal import Facts
internal import LedgerCore

extension ProjectsPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let title = ProjectWords.heading(model.year)
    return frame.page(
      title: title, .tag("h1", [:], frame.text(title)), years(model, frame),
      model.board.isEmpty
        ? .tag("p", [:], frame.text(ProjectWords.none)) : model.board.view(model.year, frame),
      model.map.view(model.year, frame), model.rows.isEmpty ? .nothing : calendar(model, frame) + table(model, frame))
  }

  private static func years(_ model: Model, _ frame: Frame) -> HTML {
    frame.tabs(
      ProjectWords.years,
      model.years.map { year in
        (.text(String(year)), LocalPath("projects").with(["year": String(year)]), year == model.year)
      })
  }

  /// A row for each project, a cell for each month.
  private static func calendar(_ model: Model, _ frame: Frame) -> HTML {
    let months = (1...12).map { month in
      HTML.tag(
        "th", ["scope": "col", "class": month == model.month ? "now" : nil], .text(String(month)),
        .tag("span", ["class": "unseen"], frame.text(ProjectWords.month)))
    }
    let rows = model.rows.filter { $0.span != nil }.map { row in
      HTML.tag(
        "tr", [:],
        [
          .tag(
            "th", ["scope": "row"],
            .tag("a", ["href": LocalPath("items", String(row.line.row.id)).path], frame.said(row.line.row.title)))
        ] + (1...12).map { cell($0, row, model, frame) })
    }
    return .tag("h2", [:], frame.text(ProjectWords.byMonth))
      + .tag(
        "div", ["class": "wide", "tabindex": "0", "role": "group", "aria-label": ProjectWords.byMonth[frame.language]],
        .tag(
          "table", ["class": "gantt"],
          .tag(
            "thead", [:],
            .tag("tr", [:], [.tag("th", ["scope": "col"], frame.text(ProjectWords.project))] + months)),
          .tag("tbody", [:], rows)))
      + .tag("p", ["class": "quiet"], frame.text(ProjectWords.key))
  }

  private static func cell(_ month: Int, _ row: Row, _ model: Model, _ frame: Frame) -> HTML {
    guard let span = row.span, let first = Day(year: model.year, month: month, day: 1),
      span.lowerBound <= first.lastOfMonth, first <= span.upperBound
    else { return .tag("td", ["class": month == model.month ? "now" : nil]) }
    let isOver = row.isStarted && first <= model.today
    let words = isOver ? ProjectWords.over : ProjectWords.planned
    let look = (isOver ? "over" : "planned") + (month == model.month ? " now" : "")
    return .tag("td", ["class": look], .tag("span", ["class": "unseen"], frame.text(words)))
  }

  private static func table(_ model: Model, _ frame: Frame) -> HTML {
    let names = [
      ProjectWords.project, ItemsWords.light, ProjectWords.stage, ProjectWords.total, ProjectWords.planOfYear,
      ProjectWords.doneMoney, ItemsWords.share, ItemsWords.office, ItemsWords.due,
    ]
    let rows = model.rows.map { row -> HTML in
      func number(_ name: Title, _ value: ExactNumber?) -> HTML {
        .tag(
          "td", ["class": value == nil ? "number none" : "number", "data-name": name[frame.language]],
          value.map { .text($0.plain) } ?? "—")
      }
      func cell(_ name: Title, _ content: HTML?) -> HTML {
        .tag("td", ["class": content == nil ? "none" : "due", "data-name": name[frame.language]], content ?? "—")
      }
      let line = row.line
      return .tag(
        "tr", [:],
        .tag(
          "th", ["scope": "row"],
          .tag("a", ["href": LocalPath("items", String(line.row.id)).path], frame.said(line.row.title)),
          row.site.map { " " + .tag("small", [:], frame.said($0)) } ?? .nothing),
        cell(ItemsWords.light, frame.light(line.row.light)), cell(ProjectWords.stage, frame.text(line.state)),
        number(ProjectWords.total, row.money.total), number(ProjectWords.planOfYear, row.money.planned),
        number(ProjectWords.doneMoney, row.money.done), cell(ItemsWords.share, line.share.map(frame.share)),
        cell(ItemsWords.office, line.row.office.map(frame.said)),
        cell(ItemsWords.due, line.row.due.map { .text($0.description) }))
    }
    let head = names.enumerated().map { index, name in
      HTML.tag("th", ["scope": "col", "class": (3...5).contains(index) ? "number" : nil], frame.text(name))
    }
    return .tag("h2", [:], frame.text(ProjectWords.each))
      + .tag(
        "div", ["class": "wide", "tabindex": "0", "role": "group", "aria-label": ProjectWords.each[frame.language]],
        .tag(
          "table", ["class": "stack"], .tag("caption", [:], frame.text(ProjectWords.unit)),
          .tag("thead", [:], .tag("tr", [:], head)), .tag("tbody", [:], rows)))
      + (model.left > 0 ? .tag("p", ["class": "quiet"], frame.text(ProjectWords.left(model.left))) : .nothing)
  }
}
