internal import Facts

// Rules for a later report that does not measure the target as it was set.
extension VerdictRule {
  /// 目标由8%调整为6.5%
  static let restatedAim = VerdictRule(
    name: "verdict.restated-aim",
    meaning: "The later report gives the target itself with another number: it was changed on the way",
    examples: [
      .pair("地区生产总值增长8%左右。", "年中，地区生产总值预期增长目标由8%左右调整为6.5%左右，实际增长6.6%。", .changed),
      .pair("引进省外资金120亿元。", "引进省外资金110亿元，完成调整后目标100亿元的110%。", .changed),
      .pair("一般公共预算收入45亿元。", "一般公共预算收入完成调整预算42亿元的101%。", .changed),
      .pair("社会消费品零售总额增长9%。", "社会消费品零售总额增长7%，低于原定9%的目标。", .missed),
    ]
  ) { question in
    guard question.pair.result.isAim else { return nil }
    return Judgement(
      verdict: .changed,
      reason: "承诺时的目标是\(question.wording.aim)，后一份报告说的目标是\(question.wording.reached)，目标本身已改。",
      confidence: .likely)
  }

  /// 改造道路6条 for 新建道路4条
  static let otherWork = VerdictRule(
    name: "verdict.other-work",
    meaning: "新建 on one side and 改造 on the other: another work was done",
    examples: [
      .pair("新建城区道路4条。", "改造城区道路6条。", .changed),
      .pair("建设城区道路4条。", "改造城区道路6条。", .met),
    ]
  ) { question in
    let (mine, its) = (question.pair.promise, question.pair.result)
    guard mine.isNew != its.isNew, (mine.isNew ? its : mine).acts.subtracting(.holding) == .renewing else { return nil }
    return Judgement(verdict: .changed, reason: "一处说“新建”，一处说“改造”，口径不同。", confidence: .likely)
  }

  /// 开工390个 for 统筹推进2200个
  static let onePhase = VerdictRule(
    name: "verdict.one-phase",
    meaning: "Fewer begun, or finished, or added, than were to be worked on or to be in being: the rest is not told",
    examples: [
      .pair("统筹推进市级重大项目220个。", "市级重大项目开工39个。", .notComparable),
      .pair("统筹推进市级重大项目220个。", "市级重大项目开工236个。", .met),
      .pair("省级绿色工厂达到60家。", "新增省级绿色工厂12家。", .notComparable),
    ]
  ) { question in
    let (promise, result) = (question.pair.promise, question.pair.result)
    let phases: Act = [.starting, .finishing, .adding, .raising, .net]
    let told = result.acts.subtracting(.holding)
    guard question.target.measure == .level, question.reported.measure == .level, question.pair.sameUnit,
      UnitFamily(question.target.unit).isCounted, promise.acts.subtracting(.holding).isEmpty, result.ownActs,
      !told.isEmpty, told.isSubset(of: phases), !result.isReached,
      promise.isReached || !told.isDisjoint(with: [.starting, .finishing]),
      let result = question.converted, question.judged(result)?.verdict == .missed
    else { return nil }
    return Judgement(
      verdict: .notComparable,
      reason: "目标\(question.wording.aim)说的是全部，后一份报告的\(question.wording.result)只是其中新增、开工或建成的，看不出总数。",
      confidence: .likely)
  }

  /// 受统计口径调整影响
  static let redefined = VerdictRule(
    name: "verdict.redefined",
    meaning: "The later report says that the thing is counted otherwise now",
    examples: [
      .pair("规模以上工业企业达到300家。", "受统计口径调整影响，规模以上工业企业达到286家。", .changed),
      .pair("一般公共预算收入增长5%。", "一般公共预算收入同口径增长5.2%。", .met),
      .pair("固定资产投资增长5%。", "扣除房地产开发投资后，固定资产投资增长5.7%。", .changed),
    ]
  ) { question in
    if question.pair.result.isLessened, !question.pair.promise.isLessened {
      return Judgement(
        verdict: .changed,
        reason: "目标\(question.wording.aim)，结果\(question.wording.reached)，但后一份报告是扣除一部分之后的数，口径不同。", confidence: .likely)
    }
    guard question.pair.result.isRedefined else { return nil }
    return Judgement(
      verdict: .changed,
      reason: "目标\(question.wording.aim)，结果\(question.wording.reached)，但后一份报告说统计口径已经调整，不能直接相比。", confidence: .likely)
  }

  /// 新建公共停车位1200个、配建停车位2000个
  static let partsOfTotal = VerdictRule(
    name: "verdict.parts-of-total",
    meaning:
      "The later report gives the thing in parts that exclude each other: their sum decides where it reaches the target",
    examples: [
      .pair("新建停车位3000个。", "新建公共停车位1200个、配建停车位2000个。", .met),
      .pair("新建停车位3000个。", "新建公共停车位1200个、配建停车位1500个。", .notComparable),
      .pair("新建停车位3000个。", "新建停车位2000个，其中公共停车位1200个。", .missed),
      .pair("新建改造农村公路300公里。", "新建农村公路120公里、改造农村公路190公里。", .met),
      .pair("新建改造农村公路300公里。", "新建农村公路120公里、改造190公里。", .met),
      .pair("新增养老床位2000张。", "新增城市养老床位1000张、农村养老床位900张。", .missed),
      .pair("新增省级以上绿色工厂20家。", "新增国家级绿色工厂5家、省级绿色工厂16家。", .met),
    ]
  ) { question in
    guard let parts = question.parts, let sum = parts.sum(in: question.target) else { return nil }
    let unit = question.target.unit == "-" ? "" : question.target.unit
    let told = parts.sides.compactMap { side in
      side.statement.figure.values.first.map { Amount.words($0, side.statement.figure.unit) }
    }.joined(separator: "＋")
    let way = "后一份报告分项列出，合计\(told)＝\(Amount.words(sum, unit))，"
    guard var judgement = question.judged(sum, by: way, .likely) else { return nil }
    if judgement.verdict == .missed, !parts.isWhole {
      judgement.verdict = .notComparable
      judgement.reason += "各部分是否齐全，看不出。"
      judgement.gap = nil
    }
    return judgement
  }
}
