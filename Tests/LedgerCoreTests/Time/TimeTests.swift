import Foundation
import LedgerCore
import Testing

@Suite("Days, moments and limits")
struct TimeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let limit: Limit
    let chinese: String
    var testDescription: String { text }
  }

  static let limits = [
    Row(text: "24h", limit: .hours(24), chinese: "24小时"),
    Row(text: "8wh", limit: .workingHours(8), chinese: "8个工作时"),
    Row(text: "5d", limit: .workingDays(5), chinese: "5个工作日"),
    Row(text: "14cd", limit: .calendarDays(14), chinese: "14日"),
    Row(text: "3m", limit: .calendarMonths(3), chinese: "3个月"),
    Row(text: "monthly 25", limit: .monthly(by: 25), chinese: "每月25日前"),
    Row(text: "quarterly 25", limit: .quarterly(by: 25), chinese: "每季后25日前"),
    Row(text: "2026-11-30", limit: .day(Day(number: 20_787)), chinese: "2026-11-30前"),
  ]

  @Test(arguments: limits) func aLimitIsReadAsItIsWritten(row: Row) {
    #expect(Limit(row.text) == row.limit)
    #expect(row.limit.description == row.text)
    #expect(row.limit.chinese == row.chinese)
  }

  @Test(arguments: [
    "", "5", "d", "5x", "0d", "-1d", "5 d", "monthly 0", "monthly 32", "weekly 1", "monthly x", "2026-02-30",
  ])
  func whatIsNoLimitIsRefused(text: String) {
    #expect(Limit(text) == nil)
  }

  @Test(arguments: [
    "2026-3-01", "2026-13-01", "2026-02-29", "0000-01-01", "2026/03/01", "２０２６-03-01", "", "2026-03-01 ",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    "2026-03-01 24:00", "2026-03-01 09:60", "2026-03-01 9", "2026-03-01 09:30:60", "2026-03-01 a:b", "x",
    "2026-03-01 09:30 1",
  ])
  func whatIsNoMomentIsRefused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func everyDayOf400YearsIsWrittenAndReadBack() throws {
    let first = try #require(Day("1800-01-01"))
    var weekday = first.weekday
    for number in first.number..<(first.number + 146_097) {
      let day = Day(number: number)
      guard Day(year: day.year, month: day.month, day: day.dayOfMonth) == day, day.weekday == weekday else {
        Issue.record("\(day)")
        return
      }
      weekday = weekday % 7 + 1
    }
    #expect(weekday == first.weekday)  // 400 years are whole weeks
  }

  @Test func monthsAreAddedToTheSameDayOrTheLast() throws {
    let day = try #require(Day("2028-01-31"))
    #expect(day.adding(months: 1).description == "2028-02-29")
    #expect(day.adding(months: -11).description == "2027-02-28")
    #expect(day.adding(months: 12).description == "2029-01-31")
  }

  @Test func aMomentIsBeijingTime() throws {
    let moment = try #require(Moment("2026-03-01T09:30:15"))
    #expect(moment.description == "2026-03-01 09:30:15")
    #expect(moment.seconds == 1_772_328_615)
    #expect(Moment(seconds: -1).description == "1970-01-01 07:59:59")
  }

  @Test func aYearsTableDaysAndMomentsComeBackFromJSON() throws {
    let table = try #require(YearTable.builtIn.last)
    let again = try JSONDecoder().decode(YearTable.self, from: JSONEncoder().encode(table))
    #expect(again == table)
    let moment = Moment(seconds: 5)
    #expect(try JSONDecoder().decode([Moment].self, from: JSONEncoder().encode([moment])) == [moment])
    let day = Day(number: 20_000)
    #expect(try JSONDecoder().decode([Day].self, from: JSONEncoder().encode([day])) == [day])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data("[\"2026-02-30\"]".utf8)) }
    let bad = #"{"year":2026,"source":"x","holidays":{"2026-02-30":"x"},"makeUpWorkdays":{}}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(YearTable.self, from: Data(bad.utf8)) }
  }

  @Test func eachEntryIsReckonedByTheCalendarInForceThen() throws {
    let day = try #require(Day("2027-01-04"))
    var history = CalendarHistory()
    #expect(history.latest == WorkingCalendar())
    history.set(YearTable(year: 2027, source: "一", holidays: [day: "元旦"], makeUpWorkdays: [:]), at: 10)
    history.set(YearTable(year: 2027, source: "二", holidays: [:], makeUpWorkdays: [:]), at: 20)
    #expect([9, 10, 19, 20].map { history.calendar(at: $0).isWorked(day) } == [true, false, false, true])
    #expect(history.latest.years[2027]?.source == "二")
  }

  @Test func aYearThatCannotBeHasNoDays() {
    #expect(WorkingCalendar.builtIn.lines(of: 0).isEmpty)
    #expect(WorkingCalendar.builtIn.lines(of: 2024).count == 366)
  }

  @Test func aNoticeOfManyDaysIsReckonedWithinBounds() throws {
    let start = Moment(try #require(Day("2026-01-05")))
    for limit in [
      Limit.hours(.max), .workingHours(.max), .workingDays(.max), .calendarDays(.max), .calendarMonths(.max),
      .workingDays(.min),
    ] {
      #expect(WorkingCalendar.builtIn.reckon(from: start, limit).due.day.year < 2200)
    }
  }
}
