internal import Hummingbird
internal import LedgerCore

/// 到期日历: what falls due in a month, day by day with its light.
enum DueCalendarPage {
  struct Model: Sendable {
    /// The first of the month.
    let month: Day
    let today: Day
    let days: [DueDay]
    let isCut: Bool

    var total: Int { days.reduce(0) { $0 + $1.rows.count } }
  }

  struct DueDay: Sendable {
    let day: Day
    let isWorked: Bool
    let rows: [ItemRow]
  }

  private static let most = 2_000

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let asked = visit.query("month").flatMap { Day($0 + "-01") }
    let today = visit.now.day
    let month = asked ?? today.adding(days: 1 - today.dayOfMonth)
    let (sight, now) = (visit.sight, visit.now)
    let model = try await visit.ask { ledger -> Model in
      var filter = ItemFilter()
      filter.dueFrom = month
      filter.dueBy = month.lastOfMonth
      filter.lights = [.red, .yellow, .green, .grey]
      filter.limit = most
      filter.offices = sight.ownOffices()
      let page = try sight.narrowed(filter).map { try ledger.items($0, at: now) } ?? ItemPage(rows: [], total: 0)
      let byDay = Dictionary(grouping: page.rows, by: \.due)
      let calendar = try ledger.calendar()
      let days = (month.number...month.lastOfMonth.number).map(Day.init(number:)).map { day in
        DueDay(day: day, isWorked: calendar.isWorked(day), rows: byDay[day] ?? [])
      }
      return Model(month: month, today: today, days: days, isCut: page.total > page.rows.count)
    }
    return visit.show(view(model, visit.frame))
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    func link(_ words: Title, _ months: Int, _ rel: String) -> HTML {
      let month = String(model.month.adding(months: months).description.prefix(7))
      return .tag(
        "a", ["href": LocalPath("work", "calendar").with(["month": month]), "rel": rel], frame.text(words))
    }
    let blanks = (1..<model.month.weekday).map { _ in HTML.tag("li", ["class": "blank", "aria-hidden": "true"]) }
    let rest = (model.month.lastOfMonth.weekday..<7).map { _ in
      HTML.tag("li", ["class": "blank", "aria-hidden": "true"])
    }
    return frame.page(
      title: DueCalendarWords.title, at: "/work", WorkSections.view("/work/calendar", frame),
      .tag("h1", [:], frame.text(DueCalendarWords.month(model.month))),
      .tag("p", [:], link(DueCalendarWords.earlier, -1, "prev"), " · ", link(DueCalendarWords.later, 1, "next")),
      .tag(
        "p", ["class": "quiet"],
        frame.text(model.total == 0 ? DueCalendarWords.none : DueCalendarWords.count(model.total)), " ",
        model.isCut ? frame.text(DueCalendarWords.cut) : .nothing),
      .tag("ol", ["class": "month"], blanks + model.days.map { day($0, model.today, frame) } + rest))
  }

  private static func day(_ due: DueDay, _ today: Day, _ frame: Frame) -> HTML {
    let look = [due.rows.isEmpty ? "empty" : nil, due.isWorked ? nil : "off", due.day == today ? "today" : nil]
      .compactMap { $0 }.joined(separator: " ")
    return .tag(
      "li", ["class": look.isEmpty ? nil : look, "aria-current": due.day == today ? "date" : nil],
      .tag(
        "p", ["class": "date"], .tag("time", ["datetime": due.day.description], .text(String(due.day.dayOfMonth))), " ",
        .tag("small", [:], frame.text(DueCalendarWords.days[due.day.weekday - 1])),
        due.isWorked ? .nothing : " " + .tag("small", [:], frame.text(DueCalendarWords.off))),
      due.rows.isEmpty
        ? .nothing
        : .tag(
          "ul", [:],
          due.rows.map { row in
            .tag(
              "li", [:], frame.light(row.light), " ",
              .tag("a", ["href": LocalPath("items", String(row.id)).path], frame.said(row.title)))
          }))
  }
}
