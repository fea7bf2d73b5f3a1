internal import Facts

extension MatchRule {
  /// 地区生产总值增长目标由8%调整为6.5%
  static let restatedAim = MatchRule(
    name: "match.restated-aim",
    meaning: "The later report gives the target itself, with another number",
    examples: [
      .pair("固定资产投资增长10%。", "固定资产投资增长9%，高于调整后8%的目标。", .changed),
      .pair("固定资产投资增长10%。", "固定资产投资增长9%，低于年初确定10%的目标。", .missed),
    ]
  ) { pair in
    guard pair.result.isAim, pair.sameUnit, let aim = pair.target.values.first,
      let told = pair.converted, !told.isSameValue(as: aim)
    else { return nil }
    if let code = pair.promise.indicator, let other = pair.result.indicator, Indicator.decides(code) {
      return code == other ? 100 : nil
    }
    return pair.subject.relation == .same && pair.subject.percent >= 85 ? 95 : nil
  }

  /// 城镇新增就业完成年计划的118.2%
  static let shareOfPlan = MatchRule(
    name: "match.share-of-plan",
    meaning: "A share of the year's plan, of the same subject",
    examples: [
      .pair("城镇新增就业4万人。", "城镇新增就业完成年计划的118.2%。", .met)
    ]
  ) { pair in
    guard pair.result.isShareOfPlan, pair.target.measure == .level, pair.target.unit != "%" else { return nil }
    if let code = pair.promise.indicator, code == pair.result.indicator { return 90 }
    guard pair.promise.topic.aspects == pair.result.topic.aspects else { return nil }
    return pair.subject.percent >= SubjectMatch.least ? pair.subject.percent : nil
  }

  /// Both carry the code of one indicator.
  static let indicator = MatchRule(
    name: "match.indicator",
    meaning: "Both wordings carry the definition of one indicator",
    examples: [
      .pair("社会消费品零售总额增长8%。", "社消零增长8.2%。", .met),
      .pair("地区生产总值增长6%以上。", "预计全年地区生产总值增长5.8%。", .missed),
      .pair("城镇固定资产投资增长12%。", "全社会固定资产投资增长13.1%。", .unreported),
      .pair("社会消费品零售总额增长8%。", "限额以上消费品零售额增长8.2%。", .unreported),
    ]
  ) { pair in
    guard let code = pair.promise.indicator, code == pair.result.indicator, Indicator.decides(code) else { return nil }
    if pair.promise.circle != pair.result.circle { return nil }
    return pair.isBounded || pair.isShareOnOneSide(of: code) ? nil : 100
  }

  /// 一般公共预算收入 for 地方一般公共预算收入: of a place below the state they are one.
  static let neighbouringIndicator = MatchRule(
    name: "match.neighbouring-indicator",
    meaning: "Indicators that mean one thing in the report of a place: 地方一般公共预算收入, 一般公共预算收入",
    examples: [
      .pair("地方一般公共预算收入增长6%。", "一般公共预算收入增长6.5%。", .met)
    ]
  ) { pair in
    guard let mine = pair.promise.indicator, let its = pair.result.indicator, mine != its else { return nil }
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
    guard pair.mayBeOne, pair.subject.relation != .different, !pair.promise.isBorrowed, !pair.result.isBorrowed,
      !(pair.isOneIndicator && !pair.spareLimits.isEmpty)
    else { return nil }
    if pair.isTelling(pair.promise.topic.core) { return pair.subject.percent }
    // 企业 for 企业: the words that tell one from another stand in the rest of the clause.
    guard pair.target.measure == pair.reported.measure, pair.sameUnit, !pair.isDoneOtherwise else { return nil }
    return pair.subject.percent >= 85 ? 75 : nil
  }

  /// 食用菌2.1万亩 for 食用菌种植总面积, 高效林果 for 林果: one is the other with a word before it.
  static let sameHead = MatchRule(
    name: "match.same-head",
    meaning: "One subject is the other with more words before it, which count the same way",
    examples: [
      .pair("新建标准厂房8万平方米。", "香菇产业园、返乡创业园建成标准厂房8.2万平方米。", .met)
    ]
  ) { pair in
    guard pair.mayBeOne, pair.sameUnit, pair.target.measure == pair.reported.measure, !pair.isOneIndicator else {
      return nil
    }
    let (mine, its) = (pair.promise.topic.core, pair.result.topic.core)
    let (short, long) = mine.count < its.count ? (mine, its) : (its, mine)
    guard short.count >= 2, long.ends(with: short), long.count <= short.count * 4, pair.isTelling(short) else {
      return nil
    }
    return 58
  }

  /// The clause of one side holds all that the other's subject names: 香菇产业园建成标准厂房6.5万平方米.
  static let clause = MatchRule(
    name: "match.clause",
    meaning: "All words of one subject stand in the clause of the other quantity",
    examples: [
      .pair("实施市级重点项目86个，年度完成投资92亿元。", "市级重点项目完成投资95.3亿元。", .met)
    ]
  ) { pair in
    guard pair.mayBeOne, pair.sameUnit, pair.reported.measure == pair.target.measure,
      !pair.isOneIndicator || pair.sharesLimits
    else {
      return nil
    }
    let (mine, its) = (pair.promise.topic.core, pair.result.topic.core)
    if pair.promise.isBorrowed, pair.result.isBorrowed {
      let sameAmount = !pair.promise.topic.aspects.isDisjoint(with: pair.result.topic.aspects)
      return sameAmount && pair.subject.percent >= 60 ? 58 : nil
    }
    if pair.promise.isBorrowed != pair.result.isBorrowed {
      let (subject, clause) = pair.promise.isBorrowed ? (its, mine) : (mine, its)
      return subject.count >= 2 && (pair.isTelling(subject) || pair.sharesLimits) && clause.holds(subject) ? 60 : nil
    }
    guard mine.count >= 3, pair.result.clause.core.count <= mine.count * 3 else { return nil }
    return pair.result.clause.core.holds(mine) || pair.shareInClause >= 72 && pair.pairsInClause >= 50 ? 58 : nil
  }

  /// “十百千万”工程 in both sentences.
  static let name = MatchRule(
    name: "match.name",
    meaning: "Both sentences name the same thing in quotes, and count the same amount of it",
    examples: [
      .pair("深入推进“千企登高”行动，实施技改项目60个，完成投资12亿元。", "“千企登高”行动完成投资12.6亿元。", .met)
    ]
  ) { pair in
    guard pair.mayBeOne, pair.sameUnit, pair.reported.measure == pair.target.measure,
      !pair.promise.names.isDisjoint(with: pair.result.names),
      !pair.promise.topic.aspects.isDisjoint(with: pair.result.topic.aspects)
    else { return nil }
    return 66
  }
}
