extension SubjectRule {
  /// 城镇、农村居民人均可支配收入分别为42312元、24449元
  static let respective = SubjectRule(
    name: "subject.respective",
    meaning: "A list of subjects meets a list of values, shared heads filled in: 城镇、农村居民人均可支配收入分别为42312元、24449元",
    needs: [.grouped, .worded],
    examples: [
      .reads(
        "城镇、农村居民人均可支配收入分别为42312元、24449元。", "42312 元 level eq 城镇居民人均可支配收入 urban_income",
        "24449 元 level eq 农村居民人均可支配收入 rural_income"),
      .reads(
        "城乡居民人均可支配收入分别增长8.5%、7.9%。", "8.5 % growth eq 城镇居民人均可支配收入 urban_income",
        "7.9 % growth eq 农村居民人均可支配收入 rural_income"),
      .reads(
        "固定资产投资增长9%，总量及增速分别位居全市第二位、第四位。", "9 % growth eq 固定资产投资 fixed_asset_investment",
        "2 位 rank eq 固定资产投资总量 fixed_asset_investment", "4 位 rank eq 固定资产投资增速 fixed_asset_investment"),
    ]
  ) { question in
    guard !question.amount.opensRange,
      let parts = SubjectList.split(question.phrase.wording, into: question.groupSize)
    else { return nil }
    // 总量及增速分别位居全市第二、第四: sides of what was named before
    if question.amount.kind == .rank, let owner = question.history.last,
      parts.allSatisfy({ Aspects.isAspect($0) && !Aspects.standsAlone($0, after: owner) })
    {
      return SubjectAnswer(
        list: parts.map { Aspects.withoutAspect(owner, before: $0) + $0 }, lends: false, isInherited: true)
    }
    let named = parts.map { Metrics.completed($0, question) }
    return SubjectAnswer(list: named, lends: true, joint: question.phrase.wording)
  }

  /// 支持实体经济发展的43条政策, 总投资16亿元的项目
  static let described = SubjectRule(
    name: "subject.described",
    meaning: "Words ending in 的 describe what follows the number: 支持实体经济发展的43条政策",
    needs: [.describing, .counting],
    examples: [
      .reads("及时出台支持实体经济发展的43条政策。", "43 条 level eq 出台支持实体经济发展政策 -")
    ]
  ) { question in
    let phrase = question.phrase
    let head = phrase.wording.count > 12 ? phrase.leadingVerb : phrase.wording
    let thing = phrase.hasVerb || question.counted.clause.count > 12 ? question.counted.noun : question.counted.clause
    return SubjectAnswer(head + thing, base: question.counted.noun)
  }

  /// 制造业现行16%的税率, 总投资16亿元的项目: the number is an attribute of what 的 leads to.
  static let attribute = SubjectRule(
    name: "subject.attribute",
    meaning: "的 after the number leads to what has it: 总投资16亿元的锂离子动力电池项目",
    needs: [.attributed, .counting, .unmoved],
    examples: [
      .reads("签约总投资16亿元的锂离子动力电池项目。", "1600000000 元 level eq 锂离子动力电池项目总投资 -")
    ]
  ) { question in
    guard let family = question.amount.unit?.family, family == .money || family == .percent else { return nil }
    let own = question.phrase.wording
    let verb = question.phrase.leadingVerb
    for aspect in Aspects.endings
    where own.hasSuffix(aspect)
      && (own.count == aspect.count || own.count == verb.count + aspect.count && own.hasPrefix(verb.units))
    {
      return SubjectAnswer(question.counted.noun + aspect, base: question.counted.noun)
    }
    guard family == .percent, question.counted.noun.count <= 12 else { return nil }
    if own.isEmpty { return SubjectAnswer(question.counted.clause, base: question.counted.noun) }
    return SubjectAnswer(own + question.counted.noun, base: own + question.counted.noun)
  }

  /// 选派95名干部入驻企业: a verb before, its object after.
  static let object = SubjectRule(
    name: "subject.object",
    meaning: "A verb before the number and its object after it: 取消72项行政许可事项",
    needs: [.counting, .unmoved, .plain],
    examples: [
      .reads("取消72项行政许可事项。", "72 项 level eq 取消行政许可事项 -")
    ]
  ) { question in
    if question.phrase.endsWithVerb {
      let subject = question.phrase.wording + question.counted.noun
      return SubjectAnswer(subject, base: subject)
    }
    if question.phrase.isPreposition {
      return SubjectAnswer(
        question.phrase.wording + question.counted.clause, base: question.counted.noun)
    }
    return nil
  }

  /// 170个贫困村全部出列: the number opens its clause and counts what follows.
  static let counted = SubjectRule(
    name: "subject.counted",
    meaning: "The number counts what follows it: 170个贫困村全部出列",
    needs: [.counting, .unmoved, .plain],
    examples: [
      .reads("170个贫困村全部出列。", "170 个 level eq 贫困村出列 -"),
      .reads(
        "92个重点项目完成投资118.1亿元。", "92 个 level eq 重点项目 -",
        "11810000000 元 level eq 重点项目完成投资 key_project_investment"),
    ]
  ) { question in
    guard question.amount.unit.map({ $0.family != .percent && $0.family != .point }) ?? true else { return nil }
    let thing = question.counted.clause.count <= 24 ? question.counted.clause : question.counted.noun
    if question.phrase.wording.isEmpty {
      let verb = question.isListItem ? question.listVerb : Wording()
      return SubjectAnswer(verb + thing, base: question.counted.noun)
    }
    let phrase = question.phrase
    let counts = question.amount.unit.map { $0.family == .count || $0.family == .people } ?? false
    guard counts || phrase.wording.count <= 6 || question.tail.start == question.amount.start else { return nil }
    var owner = phrase.wording
    if phrase.isEnumeration {
      owner = phrase.leadingVerb
    } else if !phrase.hasVerb, phrase.wording.count > 4 {
      owner = Wording()
    }
    return SubjectAnswer(owner + thing, base: question.counted.noun)
  }

  /// 实际利用外资12.5亿美元、内资380亿元: a short item takes the place of the end of the one before.
  static let sibling = SubjectRule(
    name: "subject.sibling",
    meaning: "A two-character item of a list stands for the whole name with its end exchanged: 实际利用外资…、内资",
    needs: [.listed, .preceded],
    examples: [
      .reads(
        "实际利用外资12.5亿美元、内资380亿元。", "1250000000 美元 level eq 实际利用外资 foreign_capital",
        "38000000000 元 level eq 实际利用内资 domestic_capital")
    ]
  ) { question in
    guard question.phrase.wording.count == 2, let last = question.history.last, last.count > 3
    else {
      return nil
    }
    let item = question.phrase.wording
    if item.units.last == 0x7EA7, let rank = last.units.firstIndex(of: 0x7EA7), rank < last.count - 1 {
      // 国家级示范社31家、省级36家
      let subject = item + last[(rank + 1)...]
      return SubjectAnswer(subject, base: subject)
    }
    let subject = last[..<(last.count - 2)] + item
    return SubjectAnswer(subject, base: subject)
  }

  /// 城乡居民医保参保率达到98%、基金使用率达到95%: both rates are of the same owner.
  static let siblingRate = SubjectRule(
    name: "subject.sibling-rate",
    meaning: "A rate in a list of rates has the owner of the first: 医保参保率…、基金使用率",
    needs: [.listed, .preceded],
    examples: [
      .reads(
        "城乡居民医保参保率达到98%以上、基金使用率达到95%以上。", "98 % level ge 城乡居民医保参保率 -",
        "95 % level ge 城乡居民医保基金使用率 -")
    ]
  ) { question in
    guard question.phrase.wording.count <= 6, question.phrase.wording.namesShare,
      let last = question.history.last, last.namesShare, last.count >= 7
    else { return nil }
    let own = last.units.last == 0x7387 ? 3 : 4  // 参保率, 招生比例
    let subject = last[..<(last.count - own)] + question.phrase.wording
    return SubjectAnswer(subject, base: subject, isInherited: true)
  }

  /// 南岳机场航线达14条，旅客吞吐量突破47万人次: the facility named first owns what follows.
  static let owned = SubjectRule(
    name: "subject.owned",
    meaning: "A quantity without an owner has the facility named at the head of its sentence: 机场…，旅客吞吐量…",
    needs: [.worded, .preceded],
    examples: [
      .reads(
        "南岳机场航线达14条，旅客吞吐量突破47万人次。", "14 条 level eq 南岳机场航线 -",
        "470000 人次 level gt 南岳机场旅客吞吐量 -")
    ]
  ) { question in
    let own = question.phrase.wording
    guard !question.phrase.hasVerb, own.count <= 8, own.namesStock, let last = question.history.last,
      let owner = Facilities.owner(of: last), Indicators.standard.code(of: own, unit: nil) == nil
    else { return nil }
    return SubjectAnswer(owner + own, base: owner + own, isInherited: true)
  }

  /// 市场主体总量达到2.66万户; 家庭农场200个 after 新增…
  static let plain = SubjectRule(
    name: "subject.plain",
    meaning: "The words before the number name what it measures: 授信额度达200亿元",
    needs: .worded,
    examples: [
      .reads("外汇储备2000年底达16亿美元。", "1600000000 美元 level eq 外汇储备 -"),
      .reads(
        "财政一般公共预算收入完成12亿元，地方财政公共预算收入完成8亿元。",
        "1200000000 元 level eq 财政一般公共预算收入 general_budget_revenue",
        "800000000 元 level eq 地方财政公共预算收入 local_general_budget_revenue"),
      .reads(
        "争取专项债资金2.44亿元、专项补助资金2.59亿元。", "244000000 元 level eq 争取专项债资金 -",
        "259000000 元 level eq 争取专项补助资金 -"),
    ]
  ) { question in
    var subject = question.phrase.wording
    if question.isListItem, question.phrase.leadingVerb.isEmpty, !question.listVerb.isEmpty {
      subject = question.listVerb + subject
    }
    if question.phrase.endsWithVerb, subject.count <= 4, question.amount.unit?.family == .money {
      subject = subject + question.counted.deed
    }
    if bareVerbs.contains(subject.units), question.counted.deed.isEmpty, let last = question.history.last {
      // 存款余额增长8.5%，新增4万多亿元: a bare verb is of the subject before it
      return SubjectAnswer(last + subject, base: nil, isInherited: true)
    }
    subject = Metrics.completed(withoutLightVerb(subject), question)
    return SubjectAnswer(subject, base: subject)
  }

  private static let bareVerbs = Lexicon<Void>(["新增", "净增", "增加", "惠及", "每天新增", "平均每天新增", "日均新增", "年均新增"])

  /// 实现 goes always, 完成 before an indicator.
  private static func withoutLightVerb(_ subject: Wording) -> Wording {
    guard let first = subject.units.first, first.isAny(of: "实达完") else { return subject }
    for (verb, always) in lightVerbs where subject.hasPrefix(verb) && subject.count > verb.count + 1 {
      let rest = subject[verb.count...]
      if always || Indicators.standard.code(of: rest, unit: nil) != nil { return rest }
    }
    return subject
  }

  private static let lightVerbs: [([UInt16], Bool)] = [
    (Array("实现".utf16), true), (Array("达到".utf16), true), (Array("完成".utf16), false),
  ]
}
