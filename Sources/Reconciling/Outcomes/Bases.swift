internal import Facts

/// 基数: the levels that a report gives of its own past year, to reckon changes from.
struct Bases: Sendable {
  struct Level: Sendable {
    let value: ExactNumber
    let words: String
  }

  private let report: ReadReport
  private let rarity: Rarity
  private var topics = TopicIndex()
  private var byIndicator: [String: [Int]] = [:]

  init(_ report: ReadReport, rarity: Rarity) {
    self.report = report
    self.rarity = rarity
    let year = report.year.map { $0 - 1 }
    for (position, statement) in report.statements.enumerated() where Bases.isLevel(statement, of: year) {
      topics.add(statement.topic, at: position)
      if let code = statement.figure.indicator, byIndicator[code, default: []].count < Bases.mostOfOne {
        byIndicator[code, default: []].append(position)
      }
    }
  }

  private static let mostOfOne = 64

  private static func isLevel(_ statement: Statement, of year: Int?) -> Bool {
    guard statement.figure.measure == .level, statement.figure.status == .actual else { return false }
    guard let year, let period = statement.figure.period else { return true }
    return Int(period.lastYear) == year && period.firstYear == period.lastYear
  }

  /// The level of the same thing, in the target's unit or, for a target in %, in that of the result.
  ///
  /// - Parameter isHeld: Of things in being only, not of those added in that year.
  func level(of promise: Side, like result: Figure? = nil, isHeld: Bool = false) -> Level? {
    let target = promise.statement.figure
    let unit = result?.unit ?? (target.unit == "百分点" ? "%" : target.unit)
    var best: (percent: Int, statement: Statement)?
    for position in places(for: promise) {
      let statement = report.statements[position]
      guard statement.figure.unit == unit, let percent = likeness(promise, statement) else { continue }
      if isHeld, !Side(report, position).acts.isDisjoint(with: .flow) { continue }
      if percent > best?.percent ?? 0 { best = (percent, statement) }
    }
    guard let best, let value = best.statement.figure.values.first else { return nil }
    return Level(value: value, words: report.words(best.statement.source))
  }

  private func places(for promise: Side) -> [Int] {
    if let code = promise.indicator, Indicator.decides(code) { return byIndicator[code] ?? [] }
    return topics.places(near: promise.topic, sharing: 80, by: rarity)
  }

  private func likeness(_ promise: Side, _ base: Statement) -> Int? {
    if promise.circle != Circle.named(by: base.figure) { return nil }
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
