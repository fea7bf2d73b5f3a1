public import Facts

/// 统计结果: a measure over some items, with what was counted.
public struct Measured: Hashable, Sendable {
  public let measure: KindMeasure
  /// For a share, what met the condition; for a mean or a ratio the dividend; else the count.
  public let part: Int
  /// Items (runs, ratings) that could meet it; 0 means no data, which is not 0 %.
  public let whole: Int
  /// The exact sum or mean, where the measure is one.
  public let sum: ExactNumber?

  init(_ measure: KindMeasure, _ part: Int, of whole: Int, sum: ExactNumber? = nil) {
    self.measure = measure
    self.part = part
    self.whole = whole
    self.sum = sum
  }

  /// `3/4`, `12`, a sum, or 无数据.
  public var text: String {
    switch measure.formula {
    case .count: "\(part)"
    case .share, .runs, .ratings, .leading, .children: "\(part)/\(whole)"
    case .sum, .saved: sum.map(\.description) ?? "无数据"
    case .ratio, .done: whole == 0 ? "无数据" : Item.percent(part)
    case .average, .mean, .days: whole == 0 ? "无数据" : sum.map { "\($0)/\(whole)" } ?? "\(part)/\(whole)"
    case .distance: sum.map(\.description) ?? (whole == 0 ? "无数据" : "\(part)/\(whole)")
    }
  }

  /// `75%` where it is a share of a whole, else as `text`; or 无数据.
  public var percent: String {
    switch measure.formula {
    case .share, .runs, .ratings, .leading, .children:
      whole == 0 ? "无数据" : Item.percent(part * 10_000 / whole)
    default: text
    }
  }
}

extension KindMeasure {
  /// Over items of one kind; `around` gives the children where the measure counts them.
  public func evaluate(_ items: [Item], _ kind: Kind, at now: Moment, around: Surroundings = .none) -> Measured {
    func share(_ things: [Bool]) -> Measured { Measured(self, things.count { $0 }, of: things.count) }
    switch formula {
    case .count(let condition): return Measured(self, items.count { condition.holds($0, kind, now) }, of: items.count)
    case .share(let part, let whole):
      return share(items.filter { whole.holds($0, kind, now) }.map { part.holds($0, kind, now) })
    case .sum(let name), .mean(let name):
      let numbers = items.compactMap { $0.amount(name) }
      return Measured(self, numbers.count, of: numbers.count, sum: numbers.isEmpty ? nil : KindMeasure.sum(numbers))
    case .ratio(let part, let whole): return ratio(items, part, whole)
    case .average(let move):
      let reached = items.filter { $0.begun != nil }
      return Measured(self, reached.reduce(0) { $0 + ($1.made[move] ?? 0) }, of: reached.count)
    case .days(let clock):
      let counted = items.filter { kind.phase($0.state) != .dropped }
      let spent = counted.flatMap(\.clocks).filter { $0.rule == clock }.compactMap(\.spent)
      return Measured(self, spent.reduce(0, +), of: spent.count)
    case .saved(let clock, let field):
      let saved = items.compactMap { item -> ExactNumber? in
        guard let legal = item.fields[field].flatMap({ ExactNumber($0) }),
          let spent = item.clocks.last(where: { $0.rule == clock })?.spent
        else { return nil }
        return legal.adding(ExactNumber(Int64(-spent)))
      }
      return Measured(self, saved.count, of: saved.count, sum: saved.isEmpty ? nil : KindMeasure.sum(saved))
    case .runs(let clock):
      let runs = items.flatMap(\.clocks).filter { run in
        run.rule == clock && (run.stopped.map { $0 >= run.started } ?? run.isLate(at: now))
      }
      return share(runs.map { !$0.isLate(at: now) })
    case .ratings(let grades): return share(items.flatMap(\.opinions.values).map { grades.contains($0.grade) })
    case .done:
      let rollUp = RollUp(items, kind)
      return Measured(self, rollUp.share ?? 0, of: rollUp.counted)
    case .distance:
      let gaps = items.compactMap { item in item.observed.flatMap { seen in item.aim.map { ($0, seen) } } }
      return Measured(
        self, gaps.count { $0.0.isMet(by: $0.1) }, of: gaps.count,
        sum: items.count == 1 ? gaps.first.flatMap { $0.0.gap(from: $0.1) } : nil)
    case .leading: return share(Ranking.all(items).flatMap(\.ranks).map { $0.rank == 1 })
    case .children: return share(items.flatMap { around.children($0.id) }.map { around.phase($0) == .done })
    }
  }

  /// The same for each value of what the measure is shown by, with the items of that value; those without one under 未填.
  public func evaluate(
    _ items: [Item], by name: String, _ kind: Kind, at now: Moment, around: Surroundings = .none
  ) -> [(value: String, items: [Item], measured: Measured)] {
    let groups = Dictionary(grouping: items) { item in
      switch name {
      case "place": item.place
      case "office": item.parties.lead ?? "未填"
      default: item.fields[name] ?? "未填"
      }
    }
    return groups.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value, evaluate($0.value, kind, at: now, around: around))
    }
  }

  private func ratio(_ items: [Item], _ part: String, _ whole: String) -> Measured {
    let pairs = items.compactMap { item in item.amount(part).flatMap { part in item.amount(whole).map { (part, $0) } } }
    guard let one = KindMeasure.sum(pairs.map(\.0)), let all = KindMeasure.sum(pairs.map(\.1)),
      let share = one.share(of: all)
    else { return Measured(self, 0, of: 0) }
    return Measured(self, share, of: pairs.count, sum: one)
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
    case .onTime: kind.phase(item.state) == .done && item.due.map { item.since.day <= $0 } == true
    case .observed: item.observed != nil || !item.progress.isEmpty
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
    guard kind.phase(state)?.isEnd == false else { return false }
    return due.map { $0.end < now } == true
      || clocks.contains { $0.isRunning && kind.clock($0.rule)?.waits != true && $0.isLate(at: now) }
  }
}
