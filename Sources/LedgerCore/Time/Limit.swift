/// 时限: how long a clock runs.
public enum Limit: Hashable, Sendable {
  /// Clock hours, day and night: the hotline dispatches within one.
  case hours(Int)
  /// 工作日: the first day counted is the day after the start.
  case workingDays(Int)
  case calendarDays(Int)
  /// 自然月: the same day of a later month.
  case calendarMonths(Int)
  /// Each month by that day: 每月25日前. The start's own month counts when that day is still ahead.
  case monthly(by: Int)
}

/// 中止计时: a stretch in which a clock stood still.
public struct Pause: Hashable, Sendable {
  public let from: Moment
  public let to: Moment

  public init(from: Moment, to: Moment) {
    self.from = from
    self.to = to
  }
}
