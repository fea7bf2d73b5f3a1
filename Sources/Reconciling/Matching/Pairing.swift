internal import Facts

/// 一对: a target and a figure of the later report that may be its result.
struct Pairing: Sendable {
  let promise: Side
  let result: Side
  let subject: SubjectMatch
  /// The year the later report looks back on.
  let year: Int?

  var target: Figure { promise.statement.figure }
  var reported: Figure { result.statement.figure }

  var sameUnit: Bool { UnitFamily.areSame(target.unit, reported.unit) }

  /// 五年来, 2021-2025: told of more years than were promised for.
  var spansYears: Bool {
    guard let told = reported.period, told.firstYear < told.lastYear else { return false }
    return target.period.map { $0.firstYear == $0.lastYear } ?? true
  }

  /// Limits of one side that the other side does not name.
  var spareLimits: Set<Limit> {
    let mine = promise.statement.topic.limits.subtracting(result.limits)
    let its = result.statement.topic.limits.subtracting(promise.limits)
    let axes = Set(mine.map(\.axis)).intersection(its.map(\.axis))
    return mine.union(its).filter { !$0.isSoft || axes.contains($0.axis) }
  }

  /// Three times what was promised: more than a year's work.
  var isFarLarger: Bool {
    guard let aim = target.values.first, let told = reported.values.first,
      let thrice = aim.multiplied(by: ExactNumber(3))
    else { return false }
    return told.reaches(thrice)
  }
}
