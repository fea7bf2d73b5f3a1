internal import Facts

// Rules for two numbers of one thing that must not be set against each other.
extension VerdictRule {
  /// 1055亿元 and 1260亿元 do not say what 生产总值 grew by.
  static let constantPrices = VerdictRule(
    name: "verdict.constant-prices",
    meaning: "Growth at constant prices (生产总值, 增加值) does not follow from two amounts at current ones, unless they fall",
    examples: [
      .pair("地区生产总值增长7%。", "地区生产总值412亿元。", .notComparable, before: "地区生产总值达到380亿元。"),
      .pair("规模以上工业增加值增长7%。", "规模以上工业增加值102亿元。", .notComparable, before: "规模以上工业增加值达到95亿元。"),
      .pair("地区生产总值增长7%。", "地区生产总值372亿元。", .missed, before: "地区生产总值达到380亿元。"),
      .pair("一般公共预算收入增长7%。", "一般公共预算收入22.1亿元。", .met, before: "一般公共预算收入达到20亿元。"),
    ]
  ) { question in
    guard question.target.measure == .growth, question.reported.measure == .level,
      Indicator.isAtConstantPrices(question.pair.promise)
    else { return nil }
    if let fall = question.fallAtCurrentPrices { return fall }
    return Judgement(
      verdict: .notComparable,
      reason: "目标\(question.wording.aim)，后一份报告只给出\(question.wording.result)。"
        + "该指标的增长速度按不变价格计算，不能由两年的现价数值推算。", confidence: .certain)
  }

  /// 新建和改扩建230所 for 新建48所
  static let moreWorks = VerdictRule(
    name: "verdict.more-works",
    meaning:
      "What was built and what was renewed, told as one, for a promise of one of the two; too few of both is too few",
    examples: [
      .pair("新建幼儿园18所。", "新建和改扩建幼儿园23所。", .notComparable),
      .pair("新建幼儿园18所。", "新建和改扩建幼儿园16所。", .missed),
      .pair("建设农村公路180公里。", "新改建农村公路196公里。", .met),
    ]
  ) { question in
    let works: Act = [.building, .renewing]
    let (promise, result) = (question.pair.promise, question.pair.result)
    guard promise.isNew || promise.ownActs && promise.acts.intersection(works) == .renewing,
      result.acts.isSuperset(of: works), question.target.measure == question.reported.measure,
      let told = question.converted, question.judged(told)?.verdict == .met
    else { return nil }
    return Judgement(
      verdict: .notComparable, reason: "目标只是新建或改造，后一份报告把两者合在一起，看不出各有多少。", confidence: .likely)
  }

  /// 助餐点40个 for 老年食堂和助餐点100个
  static let oneOfJoined = VerdictRule(
    name: "verdict.one-of-joined",
    meaning:
      "Two things counted as one (老年食堂和助餐点) on one side, one of them alone on the other, where that leaves it open",
    examples: [
      .pair("新建老年食堂和社区助餐点100个。", "建成老年食堂43个。", .notComparable),
      .pair("新建老年食堂和社区助餐点100个。", "建成老年食堂113个。", .met),
      .pair("新建老年食堂40个。", "建成老年食堂和社区助餐点113个。", .notComparable),
    ]
  ) { question in
    let (promise, result) = (question.pair.promise, question.pair.result)
    guard question.target.measure == question.reported.measure, question.target.measure == .level,
      let told = question.converted, let verdict = question.judged(told)?.verdict
    else { return nil }
    let isOpen =
      verdict == .missed && promise.isJoined(with: result)
      || verdict == .met && result.isJoined(with: promise)
    guard isOpen else { return nil }
    return Judgement(verdict: .notComparable, reason: "一处几项合计，另一处只说其中一项，不能相比。", confidence: .likely)
  }

  /// 分别达到80亿元、20亿元、16亿元 and 共116亿元
  static let apart = VerdictRule(
    name: "verdict.apart",
    meaning: "Amounts promised for each of several things (分别), and one sum told for all of them",
    examples: [
      .pair("三大主导产业分别实现年产值60亿元、25亿元、18亿元。", "三大主导产业实现产值95.2亿元。", .notComparable)
    ]
  ) { question in
    guard question.pair.promise.isOneOfEach, !question.pair.result.isOneOfEach,
      question.pair.promise.topic.core == question.pair.result.topic.core
    else { return nil }
    return Judgement(
      verdict: .notComparable, reason: "目标是几项分别的数，后一份报告给出的是合计，看不出各项多少。", confidence: .likely)
  }
}

extension VerdictQuestion {
  /// An amount below that of the year before: no prices fall so far that this were growth. A fall of a fifth and more is
  /// no year's work either: the figures of one of the two years were revised.
  fileprivate var fallAtCurrentPrices: Judgement? {
    guard let level = reported.values.first, let base = bases.level(of: pair.promise, like: reported),
      let growth = Bases.growth(from: base.value, to: level), growth.isNegative,
      growth.reaches(ExactNumber(-20)), target.values.first?.isNegative == false
    else { return nil }
    return Judgement(
      verdict: .missed, reason: "目标\(wording.aim)，现价数值却比上年还少（\(base.words)，\(wording.result)），没有达到。",
      confidence: .likely)
  }
}
