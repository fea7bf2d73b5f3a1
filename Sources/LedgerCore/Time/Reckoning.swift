/// 时限推算: how a due date was found, so that a person can check it on paper.
public struct Reckoning: Hashable, Sendable {
  public let from: Moment
  public let limit: Limit
  /// The last second in which it is still in time; days end at midnight.
  public let due: Moment
  /// Every day on the way that is no plain workday, with what the calendar says of it; empty unless working days count.
  public let notable: [Noticed]
  /// Days given back for pauses: working days where working days count, else calendar days.
  public let givenBack: Int
  /// Years without a notice that the reckoning passed through: its answer may change.
  public let provisionalYears: [Int]

  public struct Noticed: Hashable, Sendable {
    public let day: Day
    public let answer: WorkingCalendar.Answer
  }
}

extension WorkingCalendar {
  /// When a clock that starts at `start` runs out.
  ///
  /// At most 4,000 working days are counted (sixteen years), so that no input makes this run on.
  public func reckon(from start: Moment, _ limit: Limit, pauses: [Pause] = []) -> Reckoning {
    var notable: [Reckoning.Noticed] = []
    var givenBack = pauses.reduce(0) { $0 + max(0, $1.to.day.number - $1.from.day.number) }
    let due: Moment
    switch limit {
    case .hours(let count):
      let paused = pauses.reduce(0) { $0 + max(0, $1.to.seconds - $1.from.seconds) }
      due = start.adding(seconds: min(count, 1_000_000) * 3600 + paused)
    case .workingDays(let count):
      givenBack = pauses.reduce(0) { $0 + workingDays(after: $1.from.day, through: $1.to.day) }
      var last = start.day
      var left = min(max(0, count) + givenBack, 4_000)
      while left > 0 {
        last = last.adding(days: 1)
        let answer = self.answer(on: last)
        if answer.isWorked { left -= 1 }
        if answer != .workday { notable.append(Reckoning.Noticed(day: last, answer: answer)) }
      }
      due = last.end
    case .workingHours(let count):
      let paused = pauses.reduce(0) { $0 + workingSeconds(from: $1.from, to: $1.to) }
      givenBack = paused / (OfficeHours.closes - OfficeHours.opens)
      (due, notable) = moment(workingSeconds: min(max(0, count), 32_000) * 3600 + paused, after: start)
    case .calendarDays(let count):
      due = start.day.adding(days: min(count, 40_000) + givenBack).end
    case .calendarMonths(let count):
      due = start.day.adding(months: min(count, 1_200)).adding(days: givenBack).end
    case .monthly(let day):
      givenBack = 0
      due = WorkingCalendar.next(day, everyMonths: 1, after: start, pauses)
    case .quarterly(let day):
      givenBack = 0
      due = WorkingCalendar.next(day, everyMonths: 3, after: start, pauses)
    case .day(let day):
      givenBack = 0
      due = day.end
    }
    let years =
      limit.countsWorkingDays ? (start.day.year...max(start.day.year, due.day.year)).filter(isProvisional) : []
    return Reckoning(
      from: start, limit: limit, due: due, notable: notable, givenBack: givenBack, provisionalYears: years)
  }

  /// The next such day of a month that opens a stretch of so many months (January, April… for 3). One that falls into a
  /// pause is not owed: the first after the pause is.
  private static func next(_ day: Int, everyMonths step: Int, after start: Moment, _ pauses: [Pause]) -> Moment {
    var month = start.day.adding(days: 1 - start.day.dayOfMonth)
    while true {
      let last = month.lastOfMonth
      let due = last.adding(days: min(0, day - last.dayOfMonth))
      if (month.month - 1) % step == 0, due > start.day,
        !pauses.contains(where: { $0.from < due.end && due.end < $0.to })
      {
        return due.end
      }
      month = month.adding(months: 1)
    }
  }

  /// The same, but no more than `most`: a year of days need not be counted to know that there are eleven.
  func workingDays(after start: Day, through end: Day, atMost most: Int) -> Int {
    var (day, count) = (start.number + 1, 0)
    while day <= end.number, count < most {
      if isWorked(Day(number: day)) { count += 1 }
      day += 1
    }
    return count
  }

  /// Days worked after `start` up to and with `end`; 0 when `end` is not later.
  public func workingDays(after start: Day, through end: Day) -> Int {
    guard end > start, end.number - start.number <= 40_000 else { return 0 }
    return ((start.number + 1)...end.number).count { isWorked(Day(number: $0)) }
  }

  /// The day that lies `count` working days before `day`.
  public func day(_ count: Int, workingDaysBefore day: Day) -> Day {
    var (day, left) = (day, min(max(count, 0), 4_000))
    while left > 0 {
      day = day.adding(days: -1)
      if isWorked(day) { left -= 1 }
    }
    return day
  }
}

extension Day {
  /// The last second of the day in China.
  public var end: Moment { Moment(adding(days: 1)).adding(seconds: -1) }
}
