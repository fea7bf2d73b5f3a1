internal import Facts

extension MatchRule {
  /// 城镇新增就业完成年计划的118.2%
  static let shareOfPlan = MatchRule(
    name: "match.share-of-plan",
    meaning: "A share of the year's plan, of the same subject",
    examples: [
      .pair("城镇新增就业4万人。", "城镇新增就业完成年计划的118.2%。", .met)
    ]
  ) { pair in
    guard pair.result.isShareOfPlan, pair.promise.statement.figure.measure == .level else { return nil }
    if let code = pair.target.indicator, code == pair.reported.indicator { return 90 }
    return pair.subject.percent >= SubjectMatch.least ? pair.subject.percent : nil
  }

  /// Both carry the code of one indicator.
  static let indicator = MatchRule(
    name: "match.indicator",
    meaning: "Both wordings carry the definition of one indicator",
    examples: [
      .pair("社会消费品零售总额增长8%。", "社消零增长8.2%。", .met),
      .pair("地区生产总值增长6%以上。", "预计全年地区生产总值增长5.8%。", .missed),
    ]
  ) { pair in
    guard let code = pair.target.indicator, code == pair.reported.indicator, Indicator.decides(code) else { return nil }
    return pair.subject.relation == .bounded ? nil : 100
  }

  /// 一般公共预算收入 for 地方一般公共预算收入: of a place below the state they are one.
  static let neighbouringIndicator = MatchRule(
    name: "match.neighbouring-indicator",
    meaning: "Indicators that mean one thing in the report of a place: 地方一般公共预算收入, 一般公共预算收入",
    examples: [
      .pair("地方一般公共预算收入增长6%。", "一般公共预算收入增长6.5%。", .met)
    ]
  ) { pair in
    guard let mine = pair.target.indicator, let its = pair.reported.indicator, mine != its else { return nil }
    return Indicator.areNeighbours(mine, its) ? 85 : nil
  }

  /// Subjects of much the same characters.
  static let wording = MatchRule(
    name: "match.wording",
    meaning: "The words of both subjects name one thing: 新增城镇公共停车位, 城镇公共停车位",
    examples: [
      .pair("新增公共充电桩300个。", "新增公共充电桩286个。", .missed),
      .pair("新增公共充电桩300个。", "新增农村公路286公里。", .unreported),
    ]
  ) { pair in
    if let mine = pair.target.indicator, let its = pair.reported.indicator, mine != its, Indicator.decides(mine),
      Indicator.decides(its)
    {
      return nil
    }
    switch pair.subject.relation {
    case .different, .otherAspect: return nil
    case .same, .limited, .bounded, .doneOtherwise: return pair.subject.percent
    }
  }

  /// The clause of the result holds all that the target's subject names: 老城区香菇产业园建成标准厂房6.5万平方米.
  static let clause = MatchRule(
    name: "match.clause",
    meaning: "All words of the target's subject stand in the clause of the result",
    examples: []
  ) { pair in
    guard pair.promise.statement.topic.core.count >= 3, pair.sameUnit, pair.reported.measure == pair.target.measure,
      pair.subject.percent >= 30,
      pair.result.clause.core.holds(pair.promise.statement.topic.core)
    else { return nil }
    return 60
  }
}
