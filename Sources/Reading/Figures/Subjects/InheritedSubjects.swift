extension SubjectRule {
  /// 脱贫109户335人: the second number is of the first one's subject.
  static let adjacent = SubjectRule(
    name: "subject.adjacent",
    meaning: "A number right after another is of the same thing: 脱贫109户335人",
    needs: [.adjacent, .wordless, .preceded],
    examples: [
      .reads("全镇脱贫109户335人。", "109 户 level eq 脱贫 -", "335 人 level eq 脱贫 poverty_population")
    ]
  ) { question in
    question.history.last.map { SubjectAnswer($0, base: nil, isInherited: true) }
  }

  /// 增速4%，增幅排名全市第二: an aspect of what was named before.
  static let aspect = SubjectRule(
    name: "subject.aspect",
    meaning: "总量, 增幅, 占比 belong to the subject named before: 总量稳居全市第一",
    needs: .worded,
    examples: [
      .reads(
        "一般公共预算收入完成27.9亿元，总量稳居全市第一；增速4%。",
        "2790000000 元 level eq 一般公共预算收入 general_budget_revenue",
        "1 位 rank eq 一般公共预算收入总量 general_budget_revenue",
        "4 % growth eq 一般公共预算收入 general_budget_revenue"),
      .reads(
        "城镇调查失业率达到5%。群众满意率达到95%。", "5 % level eq 城镇调查失业率 urban_unemployment_surveyed",
        "95 % level eq 群众满意率 -"),
      .reads(
        "固定资产投资增长9%。综合排名居全市第3位。", "9 % growth eq 固定资产投资 fixed_asset_investment",
        "3 位 rank eq 综合排名 -"),
    ]
  ) { question in
    guard Aspects.isAspect(question.phrase.wording) else { return nil }
    let topic = question.topic
    if !topic.wording.isEmpty {
      return SubjectAnswer(
        topic.wording + question.phrase.wording, base: topic.wording, isInherited: true)
    }
    let bases = inherited(question)
    guard let base = bases.last else { return nil }
    if question.history.isEmpty, Aspects.isOverall(question.phrase.wording) { return nil }
    let whole = question.tail.isJoint && bases.count > 1 ? joined(bases) : base
    guard !Aspects.standsAlone(question.phrase.wording, after: base) else { return nil }
    let bare = Aspects.withoutAspect(whole, before: question.phrase.wording)
    return SubjectAnswer(bare + question.phrase.wording, base: nil, isInherited: true)
  }

  /// 固定资产投资6.2亿元,同比增长17.6%: the clause says nothing of its own.
  static let ellipsis = SubjectRule(
    name: "subject.ellipsis",
    meaning: "A clause without words of its own takes the subjects before it: ，同比增长17.6%",
    needs: .wordless,
    examples: [
      .reads(
        "接待国内外游客4800万人次，实现旅游总收入340亿元，分别增长15%、24%。",
        "48000000 人次 level eq 接待国内外游客 tourism_visits", "34000000000 元 level eq 旅游总收入 tourism_revenue",
        "15 % growth eq 接待国内外游客 tourism_visits", "24 % growth eq 旅游总收入 tourism_revenue")
    ]
  ) { question in
    guard question.counted.noun.isEmpty || question.tail.movement != nil else { return nil }
    let topic = question.topic
    if topic.isWhole || question.history.isEmpty && topic.wording.namesQuantity {
      return SubjectAnswer(topic.wording, base: topic.wording, isInherited: true)
    }
    let bases = inherited(question)
    guard let last = bases.last else { return nil }
    if question.groupSize > 1, bases.count >= question.groupSize, !question.amount.opensRange {
      return SubjectAnswer(list: bases.suffix(question.groupSize), lends: false, isInherited: true)
    }
    let isJoint = (question.tail.isJoint || question.tail.isRespective) && bases.count > 1
    guard isJoint else { return SubjectAnswer(last, base: nil, isInherited: true) }
    return SubjectAnswer(
      question.joint.isEmpty ? joined(bases) : question.joint, base: nil, isInherited: true)
  }

  /// 民生支出达226亿元，占财政总支出的64.3%: a share of the subject before it.
  static let share = SubjectRule(
    name: "subject.share",
    meaning: "A clause that opens with 占 gives a share of the subject before it: ，占财政总支出的64.3%",
    needs: .worded,
    examples: [
      .reads(
        "民生支出达226亿元，占财政总支出的64.3%。", "22600000000 元 level eq 民生支出 -",
        "64.3 % level eq 民生支出占财政总支出 livelihood_spending_share")
    ]
  ) { question in
    guard question.phrase.wording.units.first == 0x5360 else { return nil }
    let topic = question.topic.wording
    let owner = topic.isEmpty ? inherited(question).last : topic
    guard let owner, !owner.isEmpty else { return nil }
    return SubjectAnswer(owner + question.phrase.wording, base: nil, isInherited: true)
  }

  private static func inherited(_ question: SubjectQuestion) -> [Wording] {
    var seen: [Wording] = []
    for base in question.history.isEmpty ? [question.earlier] : question.history where !base.isEmpty {
      seen.removeAll { $0 == base }
      seen.append(base)
    }
    return seen
  }

  private static func joined(_ bases: [Wording]) -> Wording {
    bases.suffix(2).reduce(Wording()) { $0.isEmpty ? $1 : $0 + [0x3001] + $1 }
  }
}

/// 侧面: words that name a side of a subject rather than a subject.
enum Aspects {
  private static let words = Lexicon<Void>(
    """
    总量 总额 增速 增幅 增量 涨幅 降幅 占比 比重 总投资 总投资额 税占比 税收占比 税收比重 满意率 办结率 办复率 合格率 完成率 开工率 竣工率 投产率 达标率 入住率 规模 数量 总数 人数 排名 综合排名 总产量 产量 产值 年产值 总产值 面积 总面积 里程 总里程
    销售收入 年销售收入 按时办结率 完成投资 累计完成投资 提升幅度 下降幅度 总金额 总额度 年度投资 年度计划投资 完成产值 实现产值 总产 实现总产值 完成总产值 实现销售收入 实现主营业务收入 主营业务收入 实现税收 实现利润 交办率 协议资金 年均收入 满意度 群众满意率 群众满意度 增速均 总规模 单产 年产量 质量 价格 利润 营业收入 户数 年交易额 年销售额 增长速度 金额 用地 到位率 落实率 履约率 资金到位率 转化率 治愈率 结案率 化解率 整改率 办理满意率 回复率 按期办结率 年度投资
    """.words)

  /// One aspect, or several in a row: 办结率、满意率.
  static func isAspect(_ wording: Wording) -> Bool {
    if wording.isEmpty { return false }
    if words.contains(wording.units) { return true }
    guard wording.units.contains(where: { $0.isListMark }) else { return false }
    return wording.units.split(whereSeparator: { $0.isListMark }).allSatisfy {
      words.contains(UnsafeBufferPointer(rebasing: $0))
    }
  }

  /// 调查失业率…。群众满意率…: a rate is no side of another rate, nor satisfaction one of an amount of money.
  static func standsAlone(_ aspect: Wording, after subject: Wording) -> Bool {
    let satisfies = satisfaction.contains { aspect.hasSuffix($0) }
    return (satisfies || aspect.namesShare) && subject.namesShare || satisfies && subject.namesMoney
  }

  /// 综合排名: of a place as a whole, and of nothing that another sentence named.
  static func isOverall(_ aspect: Wording) -> Bool { aspect.hasPrefix(overall) }

  private static let overall = Array("综合".utf16)
  private static let satisfaction = ["满意率", "满意度"].map { Array($0.utf16) }

  /// The subject without the side it named itself: 粮食种植面积 and 产量 give 粮食产量, 开工重点项目 and 完成投资 重点项目完成投资.
  static func withoutAspect(_ subject: Wording, before aspect: Wording) -> Wording {
    var rest = subject
    if aspect.hasSuffix(investment), let verb = ClauseWords.lexicon.longest(prefixOf: rest.units), verb.value == .verb,
      rest.count > verb.length + 2
    {
      rest = rest[verb.length...]
    }
    for side in sides where rest.count > side.count + 1 && rest.hasSuffix(side) {
      return rest[..<(rest.count - side.count)]
    }
    return rest
  }

  private static let investment = Array("投资".utf16)

  /// Aspects that may stand before a number and its 的: 总投资16亿元的项目.
  static let endings: [[UInt16]] = ["总投资", "投资", "总投资额", "年产值", "总额"].map { Array($0.utf16) }

  private static let sides: [[UInt16]] = ["种植面积", "播种面积", "面积", "总产量", "产量", "总投资", "总量", "个数"].map { Array($0.utf16) }
}
