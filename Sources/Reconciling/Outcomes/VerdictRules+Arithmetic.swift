internal import Facts

// Rules that reckon.
extension VerdictRule {
  /// 增长8% against 增长8.2%
  static let sameMeasure = VerdictRule(
    name: "verdict.same-measure",
    meaning: "Target and result of one measure: the numbers decide",
    examples: [
      .pair("固定资产投资增长10%。", "固定资产投资增长9.3%。", .missed),
      .pair("居民消费价格涨幅3%左右。", "居民消费价格上涨2.1%。", .met),
      .pair("城镇化率提高2个百分点左右。", "城镇化率提高1.5个百分点。", .met),
      .pair("高新技术企业突破180家。", "高新技术企业达到180家。", .met),
    ]
  ) { question in
    guard question.target.measure == question.reported.measure, question.target.values.count == 1,
      let result = question.converted
    else { return nil }
    return question.judged(result)
  }

  /// 增加360张 for 新增300张
  static let addition = VerdictRule(
    name: "verdict.addition",
    meaning: "So many were to be added, and the later report says by how many there are more",
    examples: [
      .pair("新增养老床位300张。", "养老床位比上年增加360张。", .met)
    ]
  ) { question in
    guard question.pair.isAddition, let result = question.converted else { return nil }
    return question.judged(result)
  }

  /// 减少1000人 promised, −1386人 told.
  static let cut = VerdictRule(
    name: "verdict.cut",
    meaning: "A cut promised as an amount and told as a change",
    examples: [
      .pair("减少农村贫困人口1000人以上。", "农村贫困人口减少1386人。", .met)
    ]
  ) { question in
    let measures = [question.target.measure, question.reported.measure]
    guard measures == [.level, .change] || measures == [.change, .level], let result = question.converted,
      question.pair.promise.acts.contains(.cutting) || question.target.values.first?.isNegative == true,
      question.pair.result.acts.contains(.cutting) || result.isNegative
    else { return nil }
    let isFall = question.target.values.first?.isNegative == true
    return question.judged(result.isNegative == isFall ? result : result.negated)
  }

  /// 63% for 提高0.9个百分点: the earlier report says where it started.
  static let levelForChange = VerdictRule(
    name: "verdict.level-for-change",
    meaning: "A level, where the earlier report has the level to start from",
    examples: [
      .pair("城镇化率提高0.9个百分点。", "城镇化率达到63%。", .met, before: "城镇化率达到62.1%。"),
      .pair("城镇化率提高0.9个百分点。", "城镇化率达到63%。", .notComparable),
    ]
  ) { question in
    guard question.target.measure == .change, question.reported.measure == .level, let result = question.converted,
      let base = question.bases.level(of: question.pair.promise), let change = result.subtracting(base.value)
    else { return nil }
    return question.judged(change, by: "上年为\(base.words)，后一份报告为\(question.wording.result)，")
  }

  /// 提高1.2个百分点 for 达到54%.
  static let changeForLevel = VerdictRule(
    name: "verdict.change-for-level",
    meaning: "A change, where the earlier report has the level it started from",
    examples: [
      .pair("森林覆盖率达到54%。", "森林覆盖率提高1.2个百分点。", .met, before: "森林覆盖率达到53.1%。")
    ]
  ) { question in
    guard question.target.measure == .level, question.reported.measure == .change, let change = question.converted,
      question.pair.promise.acts.isDisjoint(with: .flow), let base = question.bases.level(of: question.pair.promise),
      let result = base.value.adding(change)
    else { return nil }
    return question.judged(result, by: "上年为\(base.words)，后一份报告说\(question.wording.reached)，")
  }

  /// 增长6% promised, 107.5亿元 told: against the level of the year before.
  static let levelForGrowth = VerdictRule(
    name: "verdict.levels-for-growth",
    meaning: "A growth target against two levels, where the later report gives no growth",
    examples: [
      .pair("旅游总收入增长8%。", "旅游总收入43.6亿元。", .met, before: "旅游总收入40亿元。")
    ]
  ) { question in
    guard question.target.measure == .growth, question.reported.measure == .level,
      let level = question.reported.values.first,
      let base = question.bases.level(of: question.pair.promise, like: question.reported),
      let growth = Bases.growth(from: base.value, to: level)
    else { return nil }
    let isReal = Indicator.atConstantPrices.contains(question.target.indicator ?? "")
    let prices = isReal ? "（现价，与按不变价公布的增速不全相同）" : ""
    return question.judged(
      growth, by: "按两份报告的数值（\(base.words)，\(question.wording.result)）推算增长\(growth)%\(prices)，", .likely)
  }

  /// 集群发展到21个 for 新增3个: the earlier report has 13.
  static let heldLessBase = VerdictRule(
    name: "verdict.held-less-base",
    meaning: "What there is, less what the earlier report had, is what was added",
    examples: [
      .pair("新增省级产业集群3个。", "省级产业集群发展到21个。", .met, before: "省级产业集群达到13个。")
    ]
  ) { question in
    let pair = question.pair
    guard pair.isHeldForAdded, pair.promise.acts.isDisjoint(with: [.raising, .attracting]),
      question.target.measure == .level, question.reported.measure == .level, pair.sameUnit,
      let held = question.reported.values.first, let base = question.bases.level(of: pair.result, isHeld: true),
      let added = held.subtracting(base.value), !added.isNegative
    else { return nil }
    return question.judged(added, by: "上年末\(base.words)，现有\(question.wording.result)，", .likely)
  }
}

extension VerdictQuestion {
  var converted: ExactNumber? { pair.converted }

  func judged(_ result: ExactNumber, by way: String? = nil, _ confidence: Confidence = .certain) -> Judgement? {
    guard let comparison = Comparison(target, reached: result, lessIsBetter: Comparison.lessIsBetter(target)) else {
      return nil
    }
    let unit = target.unit == "%" ? "百分点" : target.unit == "-" ? "" : target.unit
    let distance = Amount.words(comparison.gap.isNegative ? comparison.gap.negated : comparison.gap, unit)
    let ending =
      switch (comparison.isMet, comparison.needsMargin) {
      case (_, true): "差\(distance)，在“左右”容许的0.5个百分点之内。"
      case (false, _): comparison.isLess ? "高出\(distance)。" : "差\(distance)。"
      case (true, _) where comparison.gap.significand == 0: "正好达到。"
      case (true, _): comparison.isLess ? "低\(distance)。" : "超出\(distance)。"
      }
    return Judgement(
      verdict: comparison.isMet ? .met : .missed,
      reason: "目标\(wording.aim)，" + (way ?? "结果\(wording.reached)，") + ending,
      gap: Outcome.Gap(value: comparison.gap, unit: unit), confidence: comparison.needsMargin ? .likely : confidence)
  }
}
