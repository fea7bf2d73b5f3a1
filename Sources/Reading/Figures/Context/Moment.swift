import Facts

/// 时点: status, period and base of one figure, from the part it stands in and the words around it.
struct Moment {
  let frame: Frame
  let cues: ClauseCues
  let measure: Measure

  var status: Status {
    if frame.role == .glossary { return .other }
    if cues.isConditional { return .target }
    let plans = frame.role.plans
    if plans, cues.isBackground { return .other }
    if plans { return cues.stands ? .actual : .target }
    if let year = cues.year, let reviewed = frame.reviewYear, year.value > reviewed, year.isGoal { return .target }
    if cues.promises, frame.role != .review || cues.year?.isGoal == true { return .target }
    return .actual
  }

  var period: Period? {
    if frame.role == .glossary || cues.isConditional { return nil }
    if let span = cues.span, spansAll { return Period(years: span.lowerBound, span.upperBound) }
    if let year = cues.year {
      if measure == .annualGrowth, let plan = frame.fiveYears, plan.upperBound == year.value {
        return Period(years: plan.lowerBound, plan.upperBound)
      }
      if let months = year.months { return Period(year: year.value, months: months.lowerBound, months.upperBound) }
      return Period(year: year.value)
    }
    if let plan = frame.fiveYears {
      return spansAll ? Period(years: plan.lowerBound, plan.upperBound) : Period(year: plan.upperBound)
    }
    let year = frame.role.plans && status != .actual ? frame.planYear : frame.reviewYear
    return year.map { Period(year: $0) }
  }

  /// Flows and yearly averages take the whole span of a plan, states its last year.
  private var spansAll: Bool {
    if measure == .annualGrowth || cues.accumulates { return true }
    return measure == .level && !cues.isState
  }

  func base(for measure: Measure) -> Period? {
    guard measure == .multiple || measure == .change || measure == .composition else { return nil }
    return cues.base.map { Period(year: $0) }
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
