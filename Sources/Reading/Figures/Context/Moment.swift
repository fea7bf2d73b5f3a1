import Facts

/// 时点: status, period and base of one figure, from the part it stands in and the words around it.
struct Moment {
  let frame: Frame
  let cues: ClauseCues
  /// The last year named before the sentence, in its paragraph or article.
  let lastYear: ClauseCues.Year?
  let measure: Measure
  let unit: Unit?
  /// The year written right before the number: 是2015年的, 由2015年的.
  let tailYear: Int?
  /// 同比: against the year before, whatever the text looks back on.
  let isCompared: Bool
  /// 发展到13个: a state arrived at.
  let isReached: Bool
  /// 由380元提高到: where a movement starts, reached already.
  let isOrigin: Bool
  /// The period of the composition before it in the sentence: 由…调整到….
  let earlier: Period?

  /// What is told of a figure.
  struct Reading: Sendable {
    var status = Status.actual
    var period: Period?
    var base: Period?
  }

  var reading: Reading { Reading(status: status, period: period, base: base) }

  var status: Status {
    if frame.role == .glossary { return .other }
    if measure == .composition, let tailYear, let reviewed = frame.reviewYear, tailYear <= reviewed { return .actual }
    if cues.isConditional { return .target }
    if isOrigin, cues.year?.isGoal != false { return .actual }
    let plans = frame.role.plans
    if plans, cues.isBackground || cues.supports { return .other }
    if plans { return cues.stands || frame.looksBack && !cues.promises ? .actual : .target }
    if let year = cues.year, let reviewed = frame.reviewYear, year.value > reviewed, year.isGoal { return .target }
    if cues.promises, frame.role != .review || cues.year?.isGoal == true { return .target }
    return .actual
  }

  var period: Period? {
    if frame.role == .glossary || cues.isConditional || cues.isUndated && frame.role.plans { return nil }
    if measure == .composition || measure == .level, let tailYear { return Period(year: tailYear) }
    if isOrigin, frame.role.plans, cues.year?.isGoal != false {
      return (frame.fiveYears.map { $0.lowerBound - 1 } ?? frame.reviewYear).map { Period(year: $0) }
    }
    if let streak = cues.streak, measure != .rank, let last = cues.year?.value ?? frame.reviewYear ?? lastYear?.value {
      return Period(years: last - streak + 1, last)
    }
    if measure == .annualGrowth, let base = cues.base, let last = cues.year?.value ?? frame.reviewYear, base < last {
      return Period(years: base + 1, last)  // 是2011年的1.42倍，年均增长9.2%
    }
    if isOrigin, let span = frame.reviewSpan, cues.year == nil { return Period(year: span.lowerBound - 1) }
    if let span = cues.span { return period(in: span) }
    if let year = cues.year { return period(in: year) }
    if let span = frame.reviewSpan { return period(in: span) }
    if let since = frame.since { return since }
    if let plan = frame.fiveYears { return period(in: plan) }
    if measure == .annualGrowth, frame.role.plans { return nil }
    if frame.role == .other { return lastYear.map(period) }
    let year = frame.role.plans && status != .actual ? frame.planYear : frame.reviewYear
    return year.map { Period(year: $0) }
  }

  private func period(in year: ClauseCues.Year) -> Period {
    if measure == .annualGrowth {
      if let plan = frame.fiveYears { return Period(years: plan.lowerBound, plan.upperBound) }
      // 2020年是2015年的1.73倍，年均增长7.8%: the five years that end with the year named
      return Period(years: year.value - 4, year.value)
    }
    if let months = year.months { return Period(year: year.value, months: months.lowerBound, months.upperBound) }
    return Period(year: year.value)
  }

  /// Flows, growth and yearly averages take the whole span, states its last year.
  private func period(in span: ClosedRange<Int>) -> Period {
    isFlow ? Period(years: span.lowerBound, span.upperBound) : Period(year: span.upperBound)
  }

  private var isFlow: Bool {
    switch measure {
    case .annualGrowth: true
    case .growth: false  // growth takes the later period
    case .change: !isCompared && tailYear == nil
    case .multiple, .rank, .composition: false
    case .level: unit?.family != .percent && !isReached && (cues.accumulates || cues.isFlow || cues.hasResult)
    }
  }

  var base: Period? {
    if measure == .composition { return earlier }
    guard measure == .multiple || measure == .change else { return nil }
    return tailYear.map { Period(year: $0) }
  }
}

extension Role {
  /// The parts of a report that speak of what is to come.
  var plans: Bool {
    switch self {
    case .outlook, .requirements, .targets, .plan, .selfBuilding, .closing: true
    case .front, .review, .problems, .glossary, .other: false
    }
  }
}
