/// 指标的性质: what is known of indicator codes when results are judged. Data only.
enum Indicator {
  /// A code that stands for counts of many kinds (12345, 建议提案, 贫困人口) does not say alone that two are one thing.
  static func decides(_ code: String) -> Bool { !loose.contains(code) }

  private static let loose: Set<String> = [
    "poverty_population", "hotline_cases", "proposals_handled", "four_above_firms", "market_entities", "hightech_firms",
    "livelihood_spending_share", "signed_investment", "tax_and_fee_cuts", "rural_labor_transfer",
    "key_project_investment",
  ]

  /// Words that alone, with a growth rate, mean an indicator: 经济增长6%, 投资增长7%.
  static let short: [String: String] = [
    "经济": "gdp", "经济总量": "gdp", "投资": "fixed_asset_investment", "消费": "retail_sales", "外贸": "trade_total",
  ]

  static func areNeighbours(_ left: String, _ right: String) -> Bool {
    neighbours.contains { $0.contains(left) && $0.contains(right) }
  }

  static func neighbours(of code: String) -> Set<String> {
    neighbours.first { $0.contains(code) }.map { $0.subtracting([code]) } ?? []
  }

  private static let neighbours: [Set<String>] = [["general_budget_revenue", "local_general_budget_revenue"]]

  /// The less the better, though nothing in the target's wording says so.
  static let lessIsBetter: Set<String> = [
    "cpi", "urban_unemployment_surveyed", "urban_unemployment_registered", "poverty_rate",
  ]

  /// 按不变价计算: growth that two levels at the prices of their years do not give.
  static let atConstantPrices: Set<String> = ["gdp", "industrial_value_added", "agricultural_value_added"]

  /// Words of a subject of which less is better.
  static let lessIsBetterWords = "赤字率 浓度 失业率 发生率 死亡率 发案率 负债率 排放量 消费价格 亏损 不良率 事故 能耗".listed

  /// Growth at constant prices by definition (国家统计局《中国统计年鉴》: 生产总值和增加值的增长速度按不变价格计算).
  static func isAtConstantPrices(_ side: Side) -> Bool {
    side.indicator.map(constantPrices.contains) ?? side.topic.aspects.contains(.addedValue)
  }

  private static let constantPrices: Set<String> = [
    "gdp", "gdp_per_capita", "industrial_value_added", "service_value_added", "hightech_value_added",
  ]

  /// A joint target and the codes of its parts.
  static let parts: [String: [(code: String, name: String)]] = [
    "resident_income": [("urban_income", "城镇居民人均可支配收入"), ("rural_income", "农村居民人均可支配收入")]
  ]
}
