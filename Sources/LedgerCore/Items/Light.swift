/// 灯: how an item stands on a day, with the reason in words.
public struct Light: Hashable, Sendable {
  public let color: Color
  /// 原因, a Chinese sentence for the board; empty for green without a remark.
  public let reason: String

  public init(_ color: Color, _ reason: String = "") {
    self.color = color
    self.reason = reason
  }

  public enum Color: String, CaseIterable, Hashable, Sendable, Codable {
    /// 终止: no longer counted.
    case none
    /// 办结
    case blue
    /// 未启动
    case grey
    /// 正常
    case green
    /// 预警
    case yellow
    /// 逾期 or far behind
    case red

    public var title: Title {
      switch self {
      case .none: Title("不计", "none")
      case .blue: Title("蓝", "blue")
      case .grey: Title("灰", "grey")
      case .green: Title("绿", "green")
      case .yellow: Title("黄", "yellow")
      case .red: Title("红", "red")
      }
    }
  }
}

/// 亮灯计划: the light of an item from now on, as long as nothing happens to it.
///
/// A light changes with the calendar alone; keeping the moments of change instead of the colour lets a board of
/// 100,000 items be counted without folding one of them.
public struct LightPlan: Hashable, Sendable {
  public let base: Light
  /// In order of time; each holds until the next.
  public let changes: [Change]

  public struct Change: Hashable, Sendable {
    public let from: Moment
    public let light: Light
  }

  public func light(at moment: Moment) -> Light { changes.last { $0.from <= moment }?.light ?? base }

  /// From when it is yellow, or red, or nil for never. It never turns back on its own.
  public func first(_ color: Light.Color) -> Moment? { changes.first { $0.light.color == color }?.from }
}

extension Item {
  public func lights(_ kind: Kind, _ calendar: WorkingCalendar) -> LightPlan {
    let phase = kind.phase(state) ?? .running
    let title = kind.state(state)?.title.chinese ?? state
    switch phase {
    case .done: return LightPlan(base: Light(.blue, "\(since.day)\(title)"), changes: [])
    case .failed: return LightPlan(base: Light(.red, "\(since.day)\(title)"), changes: [])
    case .dropped: return LightPlan(base: Light(.none), changes: [])
    case .waiting, .running: break
    }
    // What has not begun, or stands still, is behind no pace; its deadlines hold.
    let worries = deadlines(kind, calendar) + (phase == .running ? lags(kind) : [])
    return LightPlan(base: phase == .waiting ? Light(.grey, title) : Light(.green), changes: Worry.changes(worries))
  }

  /// When the plan turns yellow and red, without its words: what a store keeps of it.
  public func turns(
    _ kind: Kind, _ calendar: WorkingCalendar
  ) -> (base: Light.Color, yellow: Moment?, red: Moment?) {
    let phase = kind.phase(state) ?? .running
    switch phase {
    case .done: return (.blue, nil, nil)
    case .failed: return (.red, nil, nil)
    case .dropped: return (.none, nil, nil)
    case .waiting, .running: break
    }
    let worries = deadlines(kind, calendar) + (phase == .running ? lags(kind) : [])
    let red = worries.compactMap(\.red).min()
    let yellow = worries.compactMap(\.yellow).min()
    // A light that is red first never turns yellow.
    let isYellowFirst = yellow.map { yellow in red.map { yellow < $0 } ?? true } ?? false
    return (phase == .waiting ? .grey : .green, isYellowFirst ? yellow : nil, red)
  }

  private func deadlines(_ kind: Kind, _ calendar: WorkingCalendar) -> [Worry] {
    let runs = clocks.filter { $0.isRunning && $0.standsStillSince == nil && kind.clock($0.rule)?.waits != true }
    var worries = runs.map { run in
      Worry.deadline(
        kind.clock(run.rule)?.title.chinese ?? run.rule, from: run.started, to: run.due, run.limit, calendar)
    }
    if let due { worries.append(.deadline("完成时限", from: createdAt, to: due.end, .day(due), calendar)) }
    return worries
  }

  private func lags(_ kind: Kind) -> [Worry] {
    guard case .calendar(let yellow, let red) = kind.pace, let share = shareDone(kind) else { return [] }
    let pace = plannedPace
    return [
      Worry(
        yellow: pace.moment(whenAhead: share + yellow * 100), red: pace.moment(whenAhead: share + red * 100),
        cause: .lag(share: share, pace: pace.name, yellow: yellow, red: red))
    ]
  }

  static func percent(_ share: Int) -> String {
    share % 100 == 0 ? "\(share / 100)%" : "\(share / 100).\(Day.padded(share % 100, 2))%"
  }
}

/// Something that turns a light yellow, then red.
struct Worry {
  let yellow: Moment?
  let red: Moment?
  let cause: Cause

  /// What its words are made of: most worries are never told.
  enum Cause {
    case deadline(String, Moment, inHours: Bool)
    /// Done share in ten-thousandths; percentage points behind the pace.
    case lag(share: Int, pace: String, yellow: Int, red: Int)
  }

  /// Yellow three working days, or a fifth of the time where that is less, before the end (`kinds.md`); red after it.
  static func deadline(
    _ name: String, from start: Moment, to due: Moment, _ limit: Limit, _ calendar: WorkingCalendar
  ) -> Worry {
    let yellow: Moment
    let isHours =
      switch limit {
      case .hours, .workingHours: true
      default: false
      }
    if isHours {
      yellow = due.adding(seconds: -(due.seconds - start.seconds) / 5)
    } else {
      // From 11 days on a fifth is three or more.
      let total = calendar.workingDays(after: start.day, through: due.day, atMost: 11)
      let lead = min(3, (total + 4) / 5)
      yellow = max(start, Moment(calendar.day(lead, workingDaysBefore: due.day)))
    }
    return Worry(yellow: yellow, red: due.adding(seconds: 1), cause: .deadline(name, due, inHours: isHours))
  }

  private var yellowReason: String {
    switch cause {
    case .deadline(let name, let due, let inHours): "\(name)将于\(inHours ? due.description : due.day.description)到期"
    case .lag(let share, let pace, let yellow, _): "完成\(Item.percent(share))，比\(pace)落后\(yellow)个百分点以上"
    }
  }

  private var redReason: String {
    switch cause {
    case .deadline(let name, let due, let inHours): "\(name)已于\(inHours ? due.description : due.day.description)到期"
    case .lag(let share, let pace, _, let red): "完成\(Item.percent(share))，比\(pace)落后\(red)个百分点以上"
    }
  }

  static func changes(_ worries: [Worry]) -> [LightPlan.Change] {
    let moments = Set(worries.flatMap { [$0.yellow, $0.red].compactMap { $0 } }).sorted()
    return moments.map { moment in
      let red = worries.filter { $0.red.map { $0 <= moment } == true }.map(\.redReason)
      if !red.isEmpty { return LightPlan.Change(from: moment, light: Light(.red, red.joined(separator: "；"))) }
      let yellow = worries.filter { $0.yellow.map { $0 <= moment } == true }.map(\.yellowReason)
      return LightPlan.Change(from: moment, light: Light(.yellow, yellow.joined(separator: "；")))
    }
  }
}
