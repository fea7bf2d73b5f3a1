import Foundation
import LedgerCore
import Testing

/// Days, moments and limits against Foundation's calendar, over random days; the seed is printed with a failure.
@Suite("Days and moments")
struct DayPropertyTests {
  static let seeds: [UInt64] = [1, 2026, 0xC0FFEE]

  private static let gregorian: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
    return calendar
  }()

  // From 1600-01-01 on: before, Foundation's calendar turns Julian.
  private static func anyDay(_ generator: inout SeededGenerator) -> Day {
    Day(number: Int.random(in: -135_140...2_932_896, using: &generator))
  }

  private static func date(_ day: Day) -> Date { Date(timeIntervalSince1970: Double(day.number) * 86_400) }

  @Test(arguments: seeds) func aDayIsWhatFoundationSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    for _ in 0..<2_000 {
      let day = Self.anyDay(&generator)
      let parts = Self.gregorian.dateComponents([.year, .month, .day, .weekday], from: Self.date(day))
      #expect([day.year, day.month, day.dayOfMonth] == [parts.year, parts.month, parts.day], "seed \(seed), \(day)")
      #expect(day.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1, "seed \(seed), \(day)")
      #expect(Day(year: day.year, month: day.month, day: day.dayOfMonth) == day, "seed \(seed), \(day)")
      #expect(Day(day.description) == day, "seed \(seed), \(day)")
    }
  }

  @Test(arguments: seeds) func aMonthLaterIsWhatFoundationSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    for _ in 0..<1_000 {
      let day = Self.anyDay(&generator)
      // Only forward: Foundation puts 25 months before 3476-03-29 on 3474-03-01, not on the last of February.
      let months = Int.random(in: 0...30, using: &generator)
      let later = try #require(Self.gregorian.date(byAdding: .month, value: months, to: Self.date(day)))
      #expect(Self.date(day.adding(months: months)) == later, "seed \(seed), \(day) and \(months) months")
      #expect(day.adding(months: -months).adding(months: months) <= day, "seed \(seed), \(day) and \(months) months")
      #expect(day.lastOfMonth.adding(days: 1).dayOfMonth == 1, "seed \(seed), \(day)")
      #expect(day.lastOfMonth.month == day.month, "seed \(seed), \(day)")
    }
  }

  @Test(arguments: seeds) func aMomentIsReadBackFromItsText(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<1_000 {
      let moment = Moment(seconds: Int.random(in: -2_000_000_000...9_000_000_000, using: &generator))
      #expect(Moment(moment.description) == moment, "seed \(seed), \(moment)")
      #expect(Moment(moment.day).seconds + moment.secondOfDay == moment.seconds, "seed \(seed), \(moment)")
      #expect(moment.day.end >= moment && moment.day.end.day == moment.day, "seed \(seed), \(moment)")
    }
  }

  @Test(arguments: [
    "2026-02-30", "2026-13-01", "2026-00-10", "0000-01-01", "2026/01/01", "26-01-01", "2026-1-1", "", "2026-01-0a",
    "2026-01-011", "２０２６-01-01",
  ])
  func whatIsNoDateIsRefused(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: [
    "2026-03-01 24:00", "2026-03-01 09:60", "2026-03-01 9", "2026-03-01 09:00:60", "2026-03-01 09:00 x", "09:00",
    "2026-03-01 09:aa", "2026-03-01 09:00:00:00", "",
  ])
  func whatIsNoMomentIsRefused(text: String) { #expect(Moment(text) == nil) }

  @Test func beijingIsEightHoursBeforeGreenwich() {
    #expect(Moment("1970-01-01 08:00")?.seconds == 0)
    #expect(Moment("2026-03-01T09:30")?.description == "2026-03-01 09:30:00")
  }

  @Test(arguments: ["24h", "8wh", "5d", "14cd", "3m", "monthly 25", "quarterly 31", "2026-06-30"])
  func aLimitIsReadBackFromItsText(text: String) throws {
    let limit = try #require(Limit(text))
    #expect(limit.description == text)
    #expect(!limit.chinese.isEmpty)
  }

  @Test(arguments: [
    "", "5", "5 d", "0d", "-3d", "d5", "monthly", "monthly 0", "quarterly 32", "yearly 3", "5y", "9999999999999999999d",
  ])
  func whatIsNoLimitIsRefused(text: String) { #expect(Limit(text) == nil) }

  @Test func momentsAndDaysKeepTheirFormInJSON() throws {
    struct Both: Codable, Equatable {
      var day: Day
      var at: Moment
    }
    let both = Both(day: try #require(Day("2026-02-28")), at: try #require(Moment("2026-02-28 09:30:15")))
    let data = try JSONEncoder().encode(both)
    #expect(try JSONDecoder().decode(Both.self, from: data) == both)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-29"]"#.utf8))
    }
  }
}
