internal import Facts

/// Follows one goal through the reports after the one that sets it.
struct PaceReader {
  let reports: [ReadReport]
  /// Of each pair of neighbours: judges that look for a goal's result in a later report, by its position.
  let origin: Int
  let judges: [(report: Int, judge: Judge)]

  func pace(of goal: Int, due: Period) -> Pace? {
    let report = reports[origin]
    let side = Side(report, goal)
    guard let year = report.year, let aim = side.statement.figure.values.first, side.statement.figure.values.count == 1,
      let kind = PaceReader.kind(side)
    else { return nil }
    let last = Int(due.lastYear)
    // A span that began before the report sets it (五年规划的第三年) counts from its own first year.
    let first = due.firstYear < due.lastYear ? Int(due.firstYear) : year
    guard last >= first, last - first < PaceReader.mostYears else { return nil }
    let start = kind == .level ? judges.first?.judge.start(of: side) : nil
    var points: [Pace.Point] = []
    var told: [ExactNumber] = []
    for (place, judge) in judges {
      guard let reviewed = reports[place].year.map({ $0 - 1 }), reviewed >= first, reviewed <= last,
        let found = judge.result(for: side.asked(for: kind)), let value = found.value
      else { continue }
      told.append(value)
      guard let reached = PaceReader.reached(kind, told) else { continue }
      let expected = PaceReader.expected(kind, aim, start, Int64(reviewed - first + 1), Int64(last - first + 1))
      points.append(
        Pace.Point(
          report: place, statement: found.position, year: reviewed, reached: reached, expected: expected,
          isOnPace: expected.map {
            PaceReader.isOn($0, reached, aim, start, less: Comparison.lessIsBetter(side.statement.figure))
          }))
    }
    guard !points.isEmpty else { return nil }
    return Pace(
      report: origin, goal: goal, kind: kind, firstYear: first, lastYear: last, start: start, points: points)
  }

  private static let mostYears = 40

  private static func kind(_ side: Side) -> Pace.Kind? {
    switch side.statement.figure.measure {
    case .annualGrowth, .growth: .yearly
    case .level where !side.acts.isDisjoint(with: .flow) && !side.isReached: .total
    case .level: .level
    case .change, .multiple, .rank, .composition: nil
    }
  }

  private static func reached(_ kind: Pace.Kind, _ told: [ExactNumber]) -> ExactNumber? {
    switch kind {
    case .level: return told.last
    case .total: return sum(told)
    case .yearly: return sum(told).map { Amount.quotient($0, Int64(told.count)) }
    }
  }

  private static func sum(_ values: [ExactNumber]) -> ExactNumber? {
    values.reduce(ExactNumber(0)) { $0?.adding($1) }
  }

  /// The part of the way that the years so far ought to have made.
  private static func expected(
    _ kind: Pace.Kind, _ aim: ExactNumber, _ start: ExactNumber?, _ passed: Int64, _ years: Int64
  ) -> ExactNumber? {
    switch kind {
    case .yearly: return aim
    case .total: return aim.multiplied(by: ExactNumber(passed)).map { Amount.quotient($0, years) }
    case .level:
      guard let start, let way = aim.subtracting(start)?.multiplied(by: ExactNumber(passed)) else { return nil }
      return start.adding(Amount.quotient(way, years))
    }
  }

  private static func isOn(
    _ expected: ExactNumber, _ reached: ExactNumber, _ aim: ExactNumber, _ start: ExactNumber?, less: Bool
  ) -> Bool {
    let falls = less || start.map { aim < $0 } ?? aim.isNegative
    return falls ? expected.reaches(reached) : reached.reaches(expected)
  }
}
