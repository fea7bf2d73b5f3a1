internal import Facts

// Rules for results that come in a form of their own: nothing is reckoned but what the words allow.
extension VerdictRule {
  /// 完成年计划的118.2%
  static let shareOfPlan = VerdictRule(
    name: "verdict.share-of-plan",
    meaning: "A share of the year's plan says itself whether the plan was met",
    examples: [
      .pair("城镇新增就业4万人。", "城镇新增就业完成年计划的118.2%。", .met),
      .pair("新增发放创业担保贷款16亿元。", "新增发放创业担保贷款完成年计划的93.5%。", .missed),
    ]
  ) { question in
    guard question.pair.result.isShareOfPlan, question.target.unit != "%", let share = question.reported.values.first
    else { return nil }
    let isMet = share.reaches(ExactNumber(100))
    return Judgement(
      verdict: isMet ? .met : .missed,
      reason: "后一份报告说完成年计划的\(question.wording.result)，" + (isMet ? "已达到计划。" : "未达到计划。"),
      gap: share.subtracting(ExactNumber(100)).map { Outcome.Gap(value: $0, unit: "百分点") })
  }

  /// 省级 on one side only.
  static let otherCircle = VerdictRule(
    name: "verdict.other-circle",
    meaning: "A wider or narrower circle of things is not the same thing",
    examples: [
      .pair("新增省级绿色工厂12家。", "新增国家级绿色工厂5家。", .notComparable),
      .pair("改造供水管网25公里。", "改造供排水管网35公里。", .notComparable),
      .pair("改造供水管网25公里。", "改造燃气管网35公里。", .unreported),
      .pair("改造供水、供热、燃气管网25公里。", "改造水热气等管网35公里。", .met),
      .pair("实施重点产业项目1000个。", "1000个省级重点产业项目完成投资186.5亿元。", .met),
      .pair("转化重大科技成果65项。", "省内转化重大科技成果66项。", .met),
      .pair("新签约亿元以上项目60个。", "新签约10亿元以上项目12个。", .notComparable),
    ]
  ) { question in
    let pair = question.pair
    let spare = pair.spareLimits
    if let code = pair.promise.indicator, code == pair.result.indicator, Indicator.decides(code),
      !spare.contains(where: \.isOwner)
    {
      return nil
    }
    guard !spare.isEmpty || pair.isBounded, !pair.isSaidAgain else { return nil }
    let words = spare.sorted().map { "“\($0.name)”" }.joined(separator: "、")
    return Judgement(
      verdict: .notComparable,
      reason: spare.isEmpty ? "两处统计的门槛不同，不能相比。" : "两处范围不同（\(words)只见于一方），不能相比。", confidence: .likely)
  }

  /// 净增 against 新增, 签约 against 引进.
  static let otherAct = VerdictRule(
    name: "verdict.other-act",
    meaning: "净增 for 新增, 签约 for 引进: another thing was counted",
    examples: [
      .pair("新增规模以上工业企业20家。", "规模以上工业企业净增16家。", .changed),
      .pair("引进亿元以上项目30个。", "新签约亿元以上项目36个。", .changed),
    ]
  ) { question in
    let (mine, its) = (question.pair.promise.acts, question.pair.result.acts)
    if mine.contains(.net) != its.contains(.net), mine.union(its).contains(.adding) {
      return Judgement(verdict: .changed, reason: "一处说“新增”，一处说“净增”，口径不同。", confidence: .likely)
    }
    if mine.contains(.signing) != its.contains(.signing), mine.union(its).contains(.attracting) {
      return Judgement(verdict: .changed, reason: "一处说“引进”，一处说“签约”，口径不同。", confidence: .likely)
    }
    return nil
  }

  /// 五年累计 for one year.
  static let severalYears = VerdictRule(
    name: "verdict.several-years",
    meaning: "A total over several years leaves open what came in the one that was promised",
    examples: [
      .pair("新建高标准农田30万亩。", "五年来累计建成高标准农田180万亩。", .notComparable)
    ]
  ) { question in
    guard question.pair.spansYears, let told = question.reported.period else { return nil }
    return Judgement(
      verdict: .notComparable, reason: "后一份报告给出的是\(told)年的合计，看不出当年多少。", confidence: .likely)
  }

  /// 稳定在7100万亩以上 over five years
  static let everyYear = VerdictRule(
    name: "verdict.every-year",
    meaning: "A bound said to have held in every one of several years decides where it is no lower than the target",
    examples: [
      .pair("粮食播种面积稳定在52万亩以上。", "五年来，粮食播种面积稳定在50万亩以上。", .notComparable)
    ]
  ) { question in
    guard question.pair.result.holdsEveryYear, question.target.measure == question.reported.measure,
      question.target.values.count == 1, let result = question.converted, let judgement = question.judged(result)
    else { return nil }
    if judgement.verdict == .met { return judgement }
    return Judgement(
      verdict: .notComparable, reason: "后一份报告给出的是几年来一直守住的界线，看不出当年的数值。", confidence: .likely)
  }

  /// 达到9.7万亩 where 2万亩 were to be added.
  static let heldForAdded = VerdictRule(
    name: "verdict.held-for-added",
    meaning: "What there is says nothing of how many were added",
    examples: [
      .pair("新发展油茶2万亩。", "油茶达到9.7万亩。", .notComparable),
      .pair("培育高新技术企业20家。", "有效期内高新技术企业达到163家。", .notComparable),
      .pair("新增贷款5亿元。", "贷款余额47.4亿元。", .notComparable),
    ]
  ) { question in
    let pair = question.pair
    guard question.target.measure == .level, question.reported.measure == .level, pair.sameUnit,
      !pair.promise.acts.isDisjoint(with: .flow), pair.promise.ownActs || pair.promise.topic.aspects.isEmpty,
      !pair.promise.isReached,
      pair.result.acts.isDisjoint(with: Act.flow.union([.renewing, .cutting])),
      UnitFamily(question.target.unit).isCounted || pair.result.topic.aspects.contains(.balance)
    else { return nil }
    guard pair.result.isReached || pair.isFarLarger else { return nil }
    return Judgement(
      verdict: .notComparable, reason: "目标是当年新增的数量，后一份报告给出的是总量，不能相比。", confidence: .likely)
  }

  /// 家庭农场5021家 for 发展家庭农场500家
  static let farLarger = VerdictRule(
    name: "verdict.far-larger",
    meaning: "A count of five times the target or more, told without a verb: most likely all there are",
    examples: [
      .pair("发展家庭农场300家。", "家庭农场5021家。", .notComparable)
    ]
  ) { question in
    let pair = question.pair
    guard question.target.measure == .level, question.reported.measure == .level, pair.sameUnit,
      question.target.comparator != .atMost, let aim = question.target.values.first, let told = question.converted,
      let much = aim.multiplied(by: ExactNumber(5)), told.reaches(much)
    else { return nil }
    if pair.result.acts.isEmpty, UnitFamily(question.target.unit).isCounted {
      return Judgement(verdict: .notComparable, reason: "结果远大于目标，多半是总量而不是当年完成数。", confidence: .doubtful)
    }
    // 债券资金18.91亿元 for 资金1191万元
    guard pair.subject.relation == .different, UnitFamily(question.target.unit).kind == .money else { return nil }
    return Judgement(verdict: .notComparable, reason: "结果远大于目标，两处说的多半不是一回事。", confidence: .doubtful)
  }

  /// 美元 for 元.
  static let otherUnit = VerdictRule(
    name: "verdict.other-unit",
    meaning: "Units that cannot be turned into one another",
    examples: [
      .pair("实际利用外资6亿元。", "实际利用外资1.2亿美元。", .notComparable)
    ]
  ) { question in
    guard question.target.measure == question.reported.measure, !question.pair.sameUnit else { return nil }
    return Judgement(
      verdict: .notComparable, reason: "目标的单位是\(question.target.unit)，结果的单位是\(question.reported.unit)，不能换算。",
      confidence: .likely)
  }

  static let otherMeasure = VerdictRule(
    name: "verdict.other-measure",
    meaning: "A result in another measure, where nothing can be reckoned",
    examples: [
      .pair("新增贷款120亿元。", "新增贷款增长24%。", .notComparable)
    ]
  ) { question in
    Judgement(
      verdict: .notComparable, reason: "目标与结果的计量方式不同（\(question.wording.aim)；\(question.wording.reached)），不能判断。",
      confidence: .likely)
  }
}
