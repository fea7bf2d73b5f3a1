/// 计时: one run of a kind's clock on an item, running, standing still or stopped.
public struct RunningClock: Hashable, Sendable {
  public let rule: String
  public let started: Moment
  public private(set) var limit: Limit
  public private(set) var reckoning: Reckoning
  public private(set) var pauses: [Pause] = []
  public private(set) var standsStillSince: Moment?
  public private(set) var extensions: [Extended] = []
  /// The day of the last extension, moved on by the pauses after it.
  private var extendedTo: Day?
  public private(set) var stopped: Moment?
  /// The end of the month or quarter whose report met the run before.
  let reportedThrough: Moment?
  /// Working days it ran, without those it stood still; set when it stops.
  public private(set) var spent: Int?

  init(
    _ rule: String, from start: Moment, _ limit: Limit, reportedThrough: Moment? = nil, by calendar: WorkingCalendar
  ) {
    self.rule = rule
    started = start
    self.limit = limit
    self.reportedThrough = reportedThrough
    reckoning = calendar.reckon(from: start, limit)
  }

  public var due: Moment { extendedTo.map { max($0.end, reckoning.due) } ?? reckoning.due }
  public var isRunning: Bool { stopped == nil }

  /// Late when it stopped, or runs on, after its due time. While it stands still the time of the pause does not count.
  public func isLate(at moment: Moment) -> Bool { (stopped ?? standsStillSince ?? moment) > due }

  /// A report meets a clock only for a time that the clock is about: by the 25th of March the month of March or that before
  /// it, and none that met the run before; by a limit in days any month in which it runs.
  func isMet(by report: Progressed) -> Bool {
    guard let end = Progressed.months(of: report.period)?.end else { return false }
    switch limit {
    case .monthly, .quarterly:
      let due = reckoning.due.day
      return end >= Moment(due.adding(days: 1 - due.dayOfMonth)) && reportedThrough.map { end > $0 } != false
    default: return end > started
    }
  }

  mutating func stop(at moment: Moment, by calendar: WorkingCalendar) {
    resume(at: moment, by: calendar)
    stopped = moment
    let still = pauses.reduce(0) { $0 + calendar.workingDays(after: $1.from.day, through: $1.to.day) }
    spent = max(0, calendar.workingDays(after: started.day, through: moment.day) - still)
  }

  mutating func pause(at moment: Moment) {
    if isRunning && standsStillSince == nil { standsStillSince = moment }
  }

  mutating func resume(at moment: Moment, by calendar: WorkingCalendar) {
    guard let since = standsStillSince else { return }
    standsStillSince = nil
    pauses.append(Pause(from: since, to: moment))
    reckonAgain(by: calendar)
    extendedTo = extendedTo.map { day in
      guard limit.countsWorkingDays else { return day.adding(days: moment.day.number - since.day.number) }
      let lost = calendar.workingDays(after: since.day, through: moment.day)
      return lost == 0 ? day : calendar.reckon(from: Moment(day), .workingDays(lost)).due.day
    }
  }

  mutating func extend(_ extension: Extended) {
    extensions.append(`extension`)
    extendedTo = `extension`.new
  }

  mutating func change(to limit: Limit, by calendar: WorkingCalendar) {
    guard isRunning, limit != self.limit else { return }
    self.limit = limit
    reckonAgain(by: calendar)
  }

  /// Does nothing once stopped: what was in time stays in time.
  mutating func reckonAgain(by calendar: WorkingCalendar) {
    guard isRunning else { return }
    reckoning = calendar.reckon(from: started, limit, pauses: pauses)
  }
}
