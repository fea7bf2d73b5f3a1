/// 时限: how long a clock runs.
///
/// As text `24h`, `8wh`, `5d`, `14cd`, `3m`, `monthly 25`, `quarterly 25` or a date.
public enum Limit: Hashable, Sendable {
  /// Clock hours, day and night: the hotline dispatches within one.
  case hours(Int)
  /// 工作时: hours of `OfficeHours` on working days.
  case workingHours(Int)
  /// 工作日: the first day counted is the day after the start.
  case workingDays(Int)
  case calendarDays(Int)
  /// 自然月: the same day of a later month.
  case calendarMonths(Int)
  /// Each month by that day: 每月25日前. The start's own month counts when that day is still ahead.
  case monthly(by: Int)
  /// Each quarter by that day of the month after it: 季后25日前.
  case quarterly(by: Int)
  /// That day, whenever it started.
  case day(Day)
}

extension Limit: CustomStringConvertible {
  public var description: String {
    switch self {
    case .hours(let count): "\(count)h"
    case .workingHours(let count): "\(count)wh"
    case .workingDays(let count): "\(count)d"
    case .calendarDays(let count): "\(count)cd"
    case .calendarMonths(let count): "\(count)m"
    case .monthly(let day): "monthly \(day)"
    case .quarterly(let day): "quarterly \(day)"
    case .day(let day): day.description
    }
  }

  /// 24小时, 5个工作日, 每月25日前
  public var chinese: String {
    switch self {
    case .hours(let count): "\(count)小时"
    case .workingHours(let count): "\(count)个工作时"
    case .workingDays(let count): "\(count)个工作日"
    case .calendarDays(let count): "\(count)日"
    case .calendarMonths(let count): "\(count)个月"
    case .monthly(let day): "每月\(day)日前"
    case .quarterly(let day): "每季后\(day)日前"
    case .day(let day): "\(day)前"
    }
  }

  /// From what `description` writes; nil for anything else and for a limit that is not above 0.
  public init?(_ text: some StringProtocol) {
    if let day = Day(text) {
      self = .day(day)
      return
    }
    let words = text.split(separator: " ")
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let limit: Limit
    if words.count == 2, let day = Int(words[1]) {
      switch words[0] {
      case "monthly": limit = .monthly(by: day)
      case "quarterly": limit = .quarterly(by: day)
      default: return nil
      }
    } else if let count = Int(digits) {
      switch text.dropFirst(digits.count) {
      case "h": limit = .hours(count)
      case "wh": limit = .workingHours(count)
      case "d": limit = .workingDays(count)
      case "cd": limit = .calendarDays(count)
      case "m": limit = .calendarMonths(count)
      default: return nil
      }
    } else {
      return nil
    }
    guard limit.isSound else { return nil }
    self = limit
  }

  var isSound: Bool {
    switch self {
    case .hours(let count), .workingHours(let count), .workingDays(let count), .calendarDays(let count),
      .calendarMonths(let count):
      count > 0
    case .monthly(let day), .quarterly(let day): (1...31).contains(day)
    case .day: true
    }
  }

  /// True when its due moment depends on which days are worked.
  var countsWorkingDays: Bool {
    switch self {
    case .workingDays, .workingHours: true
    default: false
    }
  }
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
