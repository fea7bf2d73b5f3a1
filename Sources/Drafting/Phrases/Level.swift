internal import Facts

extension Phrase {
  /// 城镇调查失业率为5.2%, 森林覆盖率达到62%以上
  static let ratio = Phrase(
    name: "level.ratio", meaning: "A rate or a share",
    examples: [
      Example(figure: .said("森林覆盖率", 621, -1, "%", .level, code: "forest_coverage"), words: "森林覆盖率达到62.1%"),
      Example(
        figure: .said("城镇调查失业率", 55, -1, "%", .level, .about, .target, code: "urban_unemployment_surveyed"),
        words: "城镇调查失业率控制在5.5%左右"),
    ]
  ) { figure in
    guard figure.measure == .level, ["%", "‰"].contains(figure.unit), let value = figure.values.first else {
      return nil
    }
    let keeps = Words.smallIsGood.contains { figure.subject?.contains($0) ?? false }
    let verb = !keeps ? "达到" : figure.status == .target ? "控制在" : "为"
    return Bound(figure.comparator, verb: verb).around(Amount.words(value, unit: figure.unit))
  }

  /// 新建高标准农田3.1万亩: the subject opens with what was done.
  static let counted = Phrase(
    name: "level.counted", meaning: "What was done, counted",
    examples: [
      Example(figure: .said("新建高标准农田", 31, 3, "亩", .level), words: "新建高标准农田3.1万亩"),
      Example(figure: .said("改造老旧小区", 12, 0, "个", .level, .equal, .target), words: "改造老旧小区12个"),
    ]
  ) { figure in
    guard figure.measure == .level, let value = figure.values.first, let subject = figure.subject,
      Words.deeds.contains(where: subject.hasPrefix)
    else { return nil }
    return Bound(figure.comparator, verb: "").around(Amount.words(value, unit: figure.unit))
  }

  /// 地区生产总值完成242亿元, 市场主体达到2.66万户
  static let amount = Phrase(
    name: "level.amount", meaning: "An amount or a stock",
    examples: [
      Example(
        figure: .said("一般公共预算收入", 279, 7, "元", .level, code: "general_budget_revenue"), words: "一般公共预算收入完成27.9亿元"),
      Example(figure: .said("市场主体", 266, 2, "户", .level, code: "market_entities"), words: "市场主体达到2.66万户"),
    ]
  ) { figure in
    guard figure.measure == .level, let value = figure.values.first else { return nil }
    let isFlow =
      figure.status == .actual && figure.comparator == .equal && figure.unit == "元"
      && Words.completed.contains { figure.subject?.hasSuffix($0) ?? false }
    return Bound(figure.comparator, verb: isFlow ? "完成" : "达到").around(Amount.words(value, unit: figure.unit))
  }
}
