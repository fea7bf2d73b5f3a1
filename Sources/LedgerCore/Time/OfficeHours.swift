/// 工作时间: the hours of a working day in which promised working hours (工作时) run.
///
/// 9:00 to 17:00: eight hours, as State Council Decree No. 174 of 1995 sets the working day. Where a hall closes at noon
/// its promises are kept a little more strictly than it made them.
enum OfficeHours {
  static let opens = 9 * 3600
  static let closes = 17 * 3600
}

extension WorkingCalendar {
  /// Seconds of office hours from one moment to another.
  func workingSeconds(from start: Moment, to end: Moment) -> Int {
    guard end > start, end.day.number - start.day.number <= 40_000 else { return 0 }
    return (start.day.number...end.day.number).reduce(0) { sum, number in
      let day = Day(number: number)
      guard isWorked(day) else { return sum }
      let from = day == start.day ? max(start.secondOfDay, OfficeHours.opens) : OfficeHours.opens
      let to = day == end.day ? min(end.secondOfDay, OfficeHours.closes) : OfficeHours.closes
      return sum + max(0, to - from)
    }
  }

  /// The moment at which so many seconds of office hours have gone by, and the days on the way that are no plain workday.
  func moment(workingSeconds count: Int, after start: Moment) -> (due: Moment, notable: [Reckoning.Noticed]) {
    var notable: [Reckoning.Noticed] = []
    var left = max(0, count)
    var day = start.day
    var from = max(start.secondOfDay, OfficeHours.opens)
    for _ in 0..<4_000 {
      let answer = self.answer(on: day)
      if answer != .workday { notable.append(Reckoning.Noticed(day: day, answer: answer)) }
      if answer.isWorked {
        let room = max(0, OfficeHours.closes - from)
        if left <= room { return (Moment(day).adding(seconds: min(from, OfficeHours.closes) + left), notable) }
        left -= room
      }
      day = day.adding(days: 1)
      from = OfficeHours.opens
    }
    return (day.end, notable)
  }
}
