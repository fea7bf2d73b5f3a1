import Foundation
import LedgerCore
import Testing

@Suite("Working days")
struct CalendarTests {
  struct Planted: Sendable, CustomTestStringConvertible {
    let day: String
    let answer: WorkingCalendar.Answer
    var testDescription: String { day }
  }

  /// Read in the notices, not in a table.
  static let planted = [
    Planted(day: "2026-01-01", answer: .holiday("元旦")),
    Planted(day: "2026-01-04", answer: .makeUpWorkday(for: "元旦")),
    Planted(day: "2026-02-14", answer: .makeUpWorkday(for: "春节")),
    Planted(day: "2026-02-15", answer: .holiday("春节")),
    Planted(day: "2026-02-23", answer: .holiday("春节")),
    Planted(day: "2026-02-24", answer: .workday),
    Planted(day: "2026-02-28", answer: .makeUpWorkday(for: "春节")),
    Planted(day: "2026-05-09", answer: .makeUpWorkday(for: "劳动节")),
    Planted(day: "2026-10-11", answer: .weekend),
    Planted(day: "2020-01-31", answer: .holiday("春节")),
    Planted(day: "2020-02-01", answer: .holiday("春节")),
    Planted(day: "2019-05-02", answer: .holiday("劳动节")),
    Planted(day: "2019-05-05", answer: .makeUpWorkday(for: "劳动节")),
    Planted(day: "2015-09-03", answer: .holiday("抗战胜利纪念日")),
    Planted(day: "2015-09-06", answer: .makeUpWorkday(for: "抗战胜利纪念日")),
    Planted(day: "2012-06-23", answer: .holiday("端午节")),
    Planted(day: "2011-12-31", answer: .makeUpWorkday(for: "元旦")),
    Planted(day: "2007-12-31", answer: .holiday("元旦")),
    Planted(day: "2006-05-07", answer: .holiday("劳动节")),
  ]

  @Test(arguments: planted) func aDayIsWhatItsNoticeSays(row: Planted) throws {
    #expect(WorkingCalendar.builtIn.answer(on: try #require(Day(row.day))) == row.answer)
  }

  @Test func everyNoticeBecomesATableThatNamesIt() {
    #expect(YearTable.builtIn.map(\.year) == Array(2006...2026))
    for table in YearTable.builtIn {
      #expect(table.source.contains("关于\(table.year)年部分节假日安排的通知"))
      #expect(table.source.contains("国办发明电〔\(table.year - 1)〕"))
      for day in table.makeUpWorkdays.keys { #expect(day.isWeekend, "\(day) is worked but no weekend day") }
      for day in table.holidays.keys { #expect(day.year == table.year) }
    }
  }

  @Test func theYear2026Has248WorkingDays() throws {
    let first = try #require(Day("2025-12-31"))
    #expect(WorkingCalendar.builtIn.workingDays(after: first, through: try #require(Day("2026-12-31"))) == 248)
  }

  @Test func twentyWorkingDaysOverTheSpringFestivalEndOn16March() throws {
    let reckoning = WorkingCalendar.builtIn.reckon(
      from: Moment(try #require(Day("2026-02-10"))), .workingDays(20))
    #expect(reckoning.due.day.description == "2026-03-16")
    #expect(reckoning.notable.count { $0.answer == .makeUpWorkday(for: "春节") } == 2)
  }

  @Test func aYearWithoutNoticeIsProvisionalAndKnowsTheStatutoryDays() throws {
    let calendar = WorkingCalendar.builtIn
    #expect(calendar.isProvisional(2027))
    #expect(calendar.answer(on: try #require(Day("2027-02-05"))) == .holiday("春节"))
    #expect(calendar.answer(on: try #require(Day("2027-06-09"))) == .holiday("端午节"))
    #expect(calendar.answer(on: try #require(Day("2027-06-10"))) == .workday)
    let over = calendar.reckon(from: Moment(try #require(Day("2026-12-30"))), .workingDays(5))
    #expect(over.provisionalYears == [2027])
  }

  @Test func aTableLoadedLaterReplacesTheGuess() throws {
    var calendar = WorkingCalendar.builtIn
    let day = try #require(Day("2027-02-13"))
    #expect(!calendar.isWorked(day))
    calendar.set(YearTable(year: 2027, source: "通知", holidays: [:], makeUpWorkdays: [day: "春节"]))
    #expect(calendar.answer(on: day) == .makeUpWorkday(for: "春节"))
    #expect(!calendar.isProvisional(2027))
  }

  /// Foundation reckons the Chinese calendar on its own (ICU).
  @Test func theStatutoryFestivalsFallWhereTheChineseCalendarPutsThem() throws {
    var chinese = Calendar(identifier: .chinese)
    let beijing = try #require(TimeZone(identifier: "Asia/Shanghai"))
    chinese.timeZone = beijing
    for year in 2027...2036 {
      var found: [String: String] = [:]
      let first = try #require(Day(year: year, month: 1, day: 1))
      for number in first.number..<(first.number + 365) {
        let day = Day(number: number)
        let noon = Date(timeIntervalSince1970: Double(Moment(day, hour: 12).seconds))
        let parts = chinese.dateComponents([.month, .day, .isLeapMonth], from: noon)
        guard parts.isLeapMonth != true else { continue }
        switch (parts.month, parts.day) {
        case (1, 1): found["春节"] = day.description
        case (5, 5): found["端午节"] = day.description
        case (8, 15): found["中秋节"] = day.description
        default: break
        }
      }
      for (name, text) in found {
        let day = try #require(Day(text))
        let answer = WorkingCalendar().answer(on: day)
        // 中秋 on 1 to 3 October is both.
        #expect(answer == .holiday(name) || answer == .holiday("国庆节"), "\(text) \(name)")
        if name == "春节" { #expect(WorkingCalendar().answer(on: day.adding(days: -1)) == .holiday("春节")) }
      }
      #expect(found.count == 3)
    }
  }

  /// `CALENDAR_DUMP=FILE swift test --filter CalendarTests` writes what `Scripts/check-calendar.py FILE` compares.
  @Test func aYearIsPrintedDayByDay() throws {
    let lines = WorkingCalendar.builtIn.lines(of: 2026)
    #expect(lines.count == 365)
    #expect(lines[0] == "2026-01-01\t休\t元旦")
    #expect(lines[44] == "2026-02-14\t班\t春节")
    if let path = ProcessInfo.processInfo.environment["CALENDAR_DUMP"] {
      let all = (2006...2036).flatMap(WorkingCalendar.builtIn.lines)
      try Data((all.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    }
  }
}
