import LedgerCore
import Testing

/// Due dates against a plain count of days, over random starts, limits and pauses.
@Suite("Reckoning")
struct ReckoningPropertyTests {
  static let seeds: [UInt64] = [7, 2026, 0xBADCAFE]
  let calendar = WorkingCalendar.builtIn

  private func anyMoment(_ generator: inout SeededGenerator) -> Moment {
    Moment(Day(number: Int.random(in: 16_436...20_817, using: &generator))).adding(
      seconds: Int.random(in: 0..<86_400, using: &generator))
  }

  @Test(arguments: seeds) func workingDaysAreCountedFromTheDayAfter(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<300 {
      let start = anyMoment(&generator)
      let count = Int.random(in: 1...60, using: &generator)
      let reckoning = calendar.reckon(from: start, .workingDays(count))
      #expect(calendar.workingDays(after: start.day, through: reckoning.due.day) == count, "seed \(seed), \(start)")
      #expect(calendar.isWorked(reckoning.due.day), "seed \(seed), \(start)")
      #expect(reckoning.due == reckoning.due.day.end, "seed \(seed), \(start)")
      // The arithmetic it shows adds up: all days on the way, less those off, are the limit.
      let off = reckoning.notable.count { !$0.answer.isWorked }
      #expect(reckoning.due.day.number - start.day.number - off == count, "seed \(seed), \(start)")
    }
  }

  @Test(arguments: seeds) func aPauseGivesBackItsWorkingDays(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<300 {
      let start = anyMoment(&generator)
      let from = start.adding(seconds: Int.random(in: 0...864_000, using: &generator))
      let pause = Pause(from: from, to: from.adding(seconds: Int.random(in: 0...8_640_000, using: &generator)))
      let count = Int.random(in: 1...40, using: &generator)
      let reckoning = calendar.reckon(from: start, .workingDays(count), pauses: [pause])
      let back = calendar.workingDays(after: pause.from.day, through: pause.to.day)
      #expect(reckoning.givenBack == back, "seed \(seed), \(start)")
      #expect(
        calendar.workingDays(after: start.day, through: reckoning.due.day) == count + back, "seed \(seed), \(start)")
      let hours = calendar.reckon(from: start, .hours(count), pauses: [pause])
      #expect(
        hours.due.seconds == start.seconds + count * 3600 + pause.to.seconds - pause.from.seconds,
        "seed \(seed), \(start)")
    }
  }

  @Test(arguments: seeds) func workingHoursRunOnlyFromNineToFiveOnDaysWorked(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<200 {
      let start = anyMoment(&generator)
      let count = Int.random(in: 1...40, using: &generator)
      let due = calendar.reckon(from: start, .workingHours(count)).due
      // Counted minute by minute.
      var minutes = 0
      var at = start.seconds
      while at < due.seconds {
        let moment = Moment(seconds: at)
        if calendar.isWorked(moment.day), (9 * 3600..<17 * 3600).contains(moment.secondOfDay) {
          minutes += min(60, due.seconds - at)
        }
        at += 60
      }
      #expect(abs(minutes - count * 3600) < 60, "seed \(seed), \(start) and \(count) hours: \(due)")
      #expect(calendar.isWorked(due.day) && due.secondOfDay <= 17 * 3600, "seed \(seed), \(start)")
    }
  }

  @Test(arguments: seeds) func aMonthlyDueDateIsTheNextSuchDay(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<300 {
      let start = anyMoment(&generator)
      let day = Int.random(in: 1...31, using: &generator)
      let due = calendar.reckon(from: start, .monthly(by: day)).due.day
      #expect(due > start.day && due.number - start.day.number <= 31 + 30, "seed \(seed), \(start) by \(day)")
      #expect(due.dayOfMonth == min(day, due.lastOfMonth.dayOfMonth), "seed \(seed), \(start) by \(day)")
      let quarterly = calendar.reckon(from: start, .quarterly(by: day)).due.day
      #expect([1, 4, 7, 10].contains(quarterly.month) && quarterly >= due, "seed \(seed), \(start) by \(day)")
      let pause = Pause(from: start, to: quarterly.adding(days: 3).end)
      #expect(
        calendar.reckon(from: start, .quarterly(by: day), pauses: [pause]).due > pause.to, "seed \(seed), \(start)")
    }
  }

  struct Planted: Sendable, CustomTestStringConvertible {
    let from: String
    let limit: String
    let due: String
    var testDescription: String { "\(from) + \(limit)" }
  }

  /// Counted by hand on the notice of 2026.
  static let planted = [
    Planted(from: "2026-02-13 18:00", limit: "1d", due: "2026-02-14 23:59:59"),
    Planted(from: "2026-02-14 09:00", limit: "1d", due: "2026-02-24 23:59:59"),
    Planted(from: "2026-02-27 09:00", limit: "2d", due: "2026-03-02 23:59:59"),
    Planted(from: "2026-04-30 16:00", limit: "2wh", due: "2026-05-06 10:00:00"),
    Planted(from: "2026-04-30 20:00", limit: "8wh", due: "2026-05-06 17:00:00"),
    Planted(from: "2026-05-09 08:00", limit: "1wh", due: "2026-05-09 10:00:00"),
    Planted(from: "2026-09-30 09:00", limit: "3d", due: "2026-10-10 23:59:59"),
    Planted(from: "2026-01-31 09:00", limit: "1m", due: "2026-02-28 23:59:59"),
    Planted(from: "2026-03-25 09:00", limit: "monthly 25", due: "2026-04-25 23:59:59"),
    Planted(from: "2026-01-31 09:00", limit: "monthly 31", due: "2026-02-28 23:59:59"),
    Planted(from: "2026-03-02 09:00", limit: "180cd", due: "2026-08-29 23:59:59"),
    Planted(from: "2026-03-02 09:00", limit: "2026-12-31", due: "2026-12-31 23:59:59"),
    Planted(from: "2026-03-02 09:00", limit: "1h", due: "2026-03-02 10:00:00"),
  ]

  @Test(arguments: planted) func aDueDateIsThatOfTheNotice(row: Planted) throws {
    let reckoning = calendar.reckon(from: try #require(Moment(row.from)), try #require(Limit(row.limit)))
    #expect(reckoning.due.description == row.due)
    #expect(reckoning.provisionalYears.isEmpty)
  }

  @Test func aYearWithoutNoticeIsProvisional() throws {
    let start = try #require(Moment("2026-12-28"))
    #expect(calendar.reckon(from: start, .workingDays(10)).provisionalYears == [2027])
    #expect(calendar.reckon(from: start, .calendarDays(10)).provisionalYears == [])
  }

  @Test func noLimitRunsOnForEver() {
    let start = Moment(seconds: 0)
    for limit in [
      Limit.workingDays(.max), .workingHours(.max), .hours(.max), .calendarDays(.max), .calendarMonths(.max),
    ] {
      let due = calendar.reckon(from: start, limit).due
      #expect(due > start && due.day.year < 9999)
    }
    #expect(calendar.workingDays(after: Day(number: 0), through: Day(number: 900_000)) == 0)
    #expect(calendar.workingDays(after: Day(number: 9), through: Day(number: 2)) == 0)
    #expect(Day("2026-02-25").map { calendar.day(3, workingDaysBefore: $0).description } == "2026-02-13")
  }
}
