internal import Facts

/// 基数: the levels that a report gives of its own past year, to reckon changes from.
struct Bases: Sendable {
  struct Level: Sendable {
    let value: ExactNumber
    let words: String
  }

  private let report: ReadReport
  private let rarity: Rarity
  private let year: Int?

  init(_ report: ReadReport, rarity: Rarity) {
    self.report = report
    self.rarity = rarity
    year = report.year.map { $0 - 1 }
  }

  /// The level of the same thing, in the target's unit or, for a target in %, in that of the result.
  func level(of promise: Side, like result: Figure? = nil, isHeld: Bool = false) -> Level? {
    var best: (percent: Int, statement: Statement)?
    for (position, statement) in report.statements.enumerated()
    where statement.figure.measure == .level && statement.figure.status == .actual {
      if let year, let period = statement.figure.period,
        Int(period.lastYear) != year || period.firstYear != period.lastYear
      {
        continue
      }
      let unit = result?.unit ?? (promise.statement.figure.unit == "百分点" ? "%" : promise.statement.figure.unit)
      guard statement.figure.unit == unit, let percent = likeness(promise, statement) else { continue }
      if isHeld, !Side(report, position).acts.isDisjoint(with: .flow) { continue }
      if percent > best?.percent ?? 0 { best = (percent, statement) }
    }
    guard let best, let value = best.statement.figure.values.first else { return nil }
    return Level(value: value, words: report.words(best.statement.source))
  }

  private func likeness(_ promise: Side, _ base: Statement) -> Int? {
    if let code = promise.indicator, Indicator.decides(code) { return base.figure.indicator == code ? 100 : nil }
    let match = SubjectMatch(promise.topic, base.topic, by: rarity)
    return match.relation == .same && match.percent >= 85 ? match.percent : nil
  }

  /// In percent, one place; nothing where the numbers are too long or the base is nought.
  static func growth(from base: ExactNumber, to level: ExactNumber) -> ExactNumber? {
    let (from, to) = (base.approximate, level.approximate)
    guard from > 0 else { return nil }
    let tenths = ((to / from - 1) * 1000).rounded()
    guard tenths.magnitude < 1e9 else { return nil }
    return ExactNumber(Int64(tenths), exponent: -1)
  }
}
