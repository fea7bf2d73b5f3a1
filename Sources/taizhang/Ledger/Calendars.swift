import ArgumentParser
import Foundation
import LedgerCore
import Publishing
import Settings

struct Calendars: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "The working calendar in force (工作日历): the State Council's notices, year by year.",
    subcommands: [Year.self, Reckon.self, Adopt.self], defaultSubcommand: Year.self)

  struct Year: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "year", abstract: "Shows a year's holidays and the weekend days worked in exchange (调休).")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "The year; otherwise this one.") var year: Int?
    @Flag(help: "Every day of the year, one a line: date, 1 for worked or 0, why.") var days = false

    func run() throws {
      let session = try options.session()
      let year = year ?? session.now.day.year
      let calendar = try session.attempt(nil, { try session.ledger.calendar() })
      guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
        throw ValidationError("\(year) is no year: write four digits.")
      }
      let all = (first.number...last.number).map(Day.init(number:))
      if days {
        for day in all {
          Standard.output.say("\(day) \(calendar.isWorked(day) ? 1 : 0) \(calendar.answer(on: day).title.chinese)")
        }
        return
      }
      let source = calendar.years[year]?.source ?? "放假安排未公布，暂按周末和法定节日"
      Standard.output.say("\(year)年：\(source)，\(all.count(where: calendar.isWorked))个工作日")
      for day in all {
        switch calendar.answer(on: day) {
        case .holiday, .makeUpWorkday: Standard.output.say("  \(day) \(calendar.answer(on: day).title.chinese)")
        case .workday, .weekend: break
        }
      }
    }
  }

  struct Reckon: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows when a limit runs out, day by day.",
      discussion: """
        Limits: 24h (hours), 8wh (working hours), 5d (working days), 14cd (calendar days), 3m (months), 'monthly 25'.

        Example:
          taizhang calendar reckon 2026-02-11 5d
        """)
    @OptionGroup var options: LedgerOptions
    @Argument(help: "From when.", transform: LedgerOptions.moment) var from: Moment
    @Argument(
      help: "The limit.",
      transform: { text in
        guard let limit = Limit(text) else {
          throw ValidationError("“\(text)” is no limit: write 24h, 8wh, 5d, 14cd, 3m or 'monthly 25'.")
        }
        return limit
      })
    var limit: Limit

    func run() throws {
      let session = try options.session()
      let calendar = try session.attempt(nil, { try session.ledger.calendar() })
      let reckoning = calendar.reckon(from: from, limit)
      Standard.output.say("自\(from)起\(limit.chinese)：至\(reckoning.due)")
      for noticed in reckoning.notable { Standard.output.say("  \(noticed.day) \(noticed.answer.title.chinese)") }
      for year in reckoning.provisionalYears {
        Standard.output.say("  \(year)年放假安排未公布，暂按周末和法定节日推算")
      }
    }
  }

  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts a year in force from a file, or those that this program knows and the ledger does not.",
      discussion: """
        Open clocks are reckoned again, and each due date that moved is named. What was closed stays as it was.

        Example:
          taizhang calendar adopt calendar/2027.yaml
        """)
    @OptionGroup var options: LedgerOptions
    @Argument(help: "A year's file; without one, the years built into this program.", completion: .file())
    var file: String?

    func run() throws {
      let session = try options.session()
      try session.check(.calendar)
      let now = try session.timeOfWriting()
      let known = try session.attempt(nil, { try session.ledger.calendar() }).years
      let tables =
        try file.map { [try Settings.year(at: URL(filePath: $0))] }
        ?? session.settings.calendar.years.values.filter { known[$0.year] != $0 }.sorted { $0.year < $1.year }
      guard !tables.isEmpty else { return Standard.output.say("every year this program knows is in force already") }
      let change = try session.attempt(nil) {
        try session.ledger.setCalendar(tables, by: session.asker, at: now)
      }
      Standard.output.say("in force: " + tables.map { "\($0.year)年 \($0.source)" }.joined(separator: ", "))
      for moved in change.moved {
        Standard.output.say("  \(moved.item) \(moved.clock)：\(moved.old.day) → \(moved.new.day)")
      }
    }
  }
}
