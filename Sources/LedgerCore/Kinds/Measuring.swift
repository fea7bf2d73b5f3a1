public import Facts

/// 统计结果: a measure over some items, with what was counted.
public struct Measured: Hashable, Sendable {
  public let measure: KindMeasure
  /// For a share, what met the condition; else the count or number of items summed.
  public let part: Int
  /// Items that could meet it; 0 means no data, which is not 0 %.
  public let whole: Int
  /// The sum, exact, where the measure is a sum.
  public let sum: ExactNumber?

  /// `3/4`, `12`, a sum, or `0/0` for no data.
  public var text: String {
    switch measure.formula {
    case .share: "\(part)/\(whole)"
    case .count: "\(part)"
    case .sum: sum.map(\.description) ?? "无数据"
    case .ratio: whole == 0 ? "无数据" : Item.percent(part)
    case .average: whole == 0 ? "无数据" : "\(part)/\(whole)"
    }
  }

  /// `75%`, or 无数据.
  public var percent: String {
    guard case .share = measure.formula else { return text }
    return whole == 0 ? "无数据" : Item.percent(part * 10_000 / whole)
  }
}

extension KindMeasure {
  public func evaluate(_ items: [Item], _ kind: Kind, at now: Moment) -> Measured {
    switch formula {
    case .count(let condition):
      let count = items.count { condition.holds($0, kind, now) }
      return Measured(measure: self, part: count, whole: items.count, sum: nil)
    case .share(let part, let whole):
      let base = items.filter { whole.holds($0, kind, now) }
      return Measured(measure: self, part: base.count { part.holds($0, kind, now) }, whole: base.count, sum: nil)
    case .sum(let field):
      let numbers = items.compactMap { $0.fields[field].flatMap { ExactNumber($0) } }
      return Measured(
        measure: self, part: numbers.count, whole: items.count, sum: numbers.isEmpty ? nil : KindMeasure.sum(numbers))
    case .ratio(let part, let whole):
      let pairs = items.compactMap { item -> (ExactNumber, ExactNumber)? in
        guard let part = item.fields[part].flatMap({ ExactNumber($0) }),
          let whole = item.fields[whole].flatMap({ ExactNumber($0) })
        else { return nil }
        return (part, whole)
      }
      guard let one = KindMeasure.sum(pairs.map(\.0)), let all = KindMeasure.sum(pairs.map(\.1)),
        let share = one.share(of: all)
      else { return Measured(measure: self, part: 0, whole: 0, sum: nil) }
      return Measured(measure: self, part: share, whole: 10_000, sum: one)
    case .average(let move):
      let reached = items.filter { $0.begun != nil }
      return Measured(
        measure: self, part: reached.reduce(0) { $0 + ($1.made[move] ?? 0) }, whole: reached.count, sum: nil)
    }
  }

  private static func sum(_ numbers: [ExactNumber]) -> ExactNumber? {
    numbers.reduce(ExactNumber(0)) { total, next in total.flatMap { $0.adding(next) } }
  }
}

extension KindMeasure.Condition {
  func holds(_ item: Item, _ kind: Kind, _ now: Moment) -> Bool {
    switch self {
    case .all: true
    case .inState(let states): states.contains(item.state)
    case .reached(let states): states.contains(where: item.reached.contains)
    case .made(let move): item.made[move] != nil
    case .kept(let clock): item.clocks.contains { $0.rule == clock } && !late(clock, item, now)
    case .decided(let clock):
      item.clocks.contains { $0.rule == clock && ($0.stopped != nil || $0.isLate(at: now)) }
    case .rated(let grades): item.ratings.last.map { grades.contains($0.grade) } == true
    case .field(let name, let values): item.fields[name].map(values.contains) == true
    case .overdue: item.isOverdue(kind, at: now)
    case .urged: !item.urged.isEmpty
    case .both(let one, let other): one.holds(item, kind, now) && other.holds(item, kind, now)
    }
  }

  private func late(_ clock: String, _ item: Item, _ now: Moment) -> Bool {
    item.clocks.contains { $0.rule == clock && $0.isLate(at: now) }
  }
}

extension Item {
  /// Past its due date while open, or a clock of it is late and still running.
  public func isOverdue(_ kind: Kind, at now: Moment) -> Bool {
    guard let phase = kind.state(state)?.phase, phase == .waiting || phase == .running else { return false }
    return due.map { $0.end < now } == true || clocks.contains { $0.isRunning && $0.isLate(at: now) }
  }
}
