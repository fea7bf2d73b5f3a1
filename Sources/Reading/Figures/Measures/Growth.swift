import Facts

extension MeasureRule {
  /// 增长8.5%, 增速4%, 下降4.5%, 压减10%以上
  static let growth = MeasureRule(
    name: "figure.growth",
    meaning: "A relative change against the period before: 固定资产投资增长9.6%",
    needs: [.moved, .relative],
    examples: [
      .reads("脱贫人口人均纯收入增长13.5%。", "13.5 % growth eq 脱贫人口人均纯收入 -"),
      .reads("固定资产投资增长9.6%。", "9.6 % growth eq 固定资产投资 fixed_asset_investment"),
      .reads("单位工业增加值能耗下降4.5%。", "-4.5 % growth eq 单位工业增加值能耗 -"),
      .reads("财政一般性支出压减10%以上。", "-10 % growth ge 财政一般性支出 -"),
      .reads("居民消费价格涨幅3.5%左右。", "3.5 % growth approx 居民消费价格 cpi"),
      .ignores("固定资产投资增长较快。"),
    ]
  ) { question in
    .measure(.growth, isFall: question.tail.movement == .fall)
  }

  /// 年均增长7.8%
  static let yearlyGrowth = MeasureRule(
    name: "figure.growth.yearly",
    meaning: "A yearly average over several years: 年均增长7.8%",
    needs: [.moved, .relative],
    examples: [
      .reads("地区生产总值年均增长8%以上。", "8 % annual_growth ge 地区生产总值 gdp"),
      .ignores("年均增长保持在较高水平。"),
    ]
  ) { question in
    question.tail.isYearly ? .measure(.annualGrowth, isFall: question.tail.movement == .fall) : nil
  }

  /// 规模以上工业增加值7.5%左右 in a list of growth targets: an amount cannot be a percentage.
  static let unsaidGrowth = MeasureRule(
    name: "figure.growth.unsaid",
    meaning: "A percentage of an amount that has no other reading: 规模以上工业增加值7.5%左右",
    needs: [.percent, .indicator],
    examples: [
      .reads("规模以上工业增加值7.5%左右。", "7.5 % growth approx 规模以上工业增加值 industrial_value_added"),
      .ignores("规模以上工业增加值稳步提高。"),
    ]
  ) { question in
    guard let code = question.indicator, amounts.contains(code),
      !question.subject.contains(share), !question.subject.contains(proportion), !question.tail.isReached
    else { return nil }
    return .measure(.growth)
  }

  private static let share = Array("占".utf16)
  private static let proportion = Array("比重".utf16)
  private static let amounts: Set<Indicators.Code> = Indicators.standard.codes(named: [
    "gdp", "industrial_value_added", "fixed_asset_investment", "industrial_investment", "retail_sales",
    "general_budget_revenue", "local_general_budget_revenue", "total_fiscal_revenue", "resident_income",
    "urban_income", "rural_income", "trade_total", "foreign_capital", "service_value_added", "industrial_output", "cpi",
  ])
}

extension Optional where Wrapped == Unit {
  /// % and 成: relative to something.
  var isRelative: Bool { self?.family == .percent || self?.family == .tenth }
}
