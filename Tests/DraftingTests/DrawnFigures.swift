import Facts

/// Figures drawn at random from what a ledger may hold.
struct DrawnFigures {
  /// A subject with its code and what may be said of it.
  struct Subject {
    let words: String
    let unit: String
    let code: String?
    let measures: [Measure]
    /// Digits before the point of a level.
    let size: ClosedRange<Int>

    init(_ words: String, _ unit: String, _ code: String?, _ measures: [Measure], _ size: ClosedRange<Int> = 1...2) {
      (self.words, self.unit, self.code, self.measures, self.size) = (words, unit, code, measures, size)
    }
  }

  static let year = 2025
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// A ledger's worth; nothing is said twice in one report.
  mutating func ledger(of count: Int) -> [Figure] {
    var seen: Set<String> = []
    return (0..<count).map { _ in figure() }.filter {
      seen.insert("\($0.subject ?? "") \($0.measure) \($0.status)").inserted
    }
  }

  mutating func figure() -> Figure {
    let subject = pick(Self.subjects)
    let measure = pick(subject.measures)
    let status: Status = chance(2) ? .actual : .target
    let ownYear = status == .target ? Self.year : Self.year - 1
    var figure = Figure(
      values: [], unit: subject.unit, measure: measure,
      comparator: chance(2) ? .equal : pick(Comparator.allCases), status: status, period: Period(year: ownYear),
      subject: subject.words, indicator: subject.code)
    fill(&figure, subject)
    if [.level, .growth, .rank].contains(measure), chance(6) {
      figure.period =
        status == .target
        ? Period(year: Self.year + 5) : chance(2) ? Period(year: 2022) : Period(year: 2024, months: 1, month())
    }
    return figure
  }

  private mutating func fill(_ figure: inout Figure, _ subject: Subject) {
    switch figure.measure {
    case .growth:
      (figure.unit, figure.values) = ("%", [ratio(most: 30)])
      if chance(4), subject.code != "cpi" {
        figure.values[0] = figure.values[0].negated
        if [.above, .atMost, .below].contains(figure.comparator) { figure.comparator = .equal }
      }
    case .annualGrowth:
      (figure.unit, figure.values) = ("%", [ratio(most: 30)])
      figure.period =
        figure.status == .target
        ? Period(years: 2026, 2030) : chance(2) ? Period(years: 2021, 2025) : Period(years: 2016, 2020)
    case .multiple:
      (figure.unit, figure.values) = ("倍", [ExactNumber(number(in: 101...400), exponent: -2)])
      (figure.base, figure.comparator) = (Period(year: pick([2015, 2020])), pick([.equal, .atLeast, .about]))
    case .rank:
      (figure.unit, figure.values) = ("位", [ExactNumber(number(in: 1...30))])
      figure.comparator = pick([.equal, .atMost])
    case .composition:
      figure.values = [143, number(in: 300...500), number(in: 300...500)].map { ExactNumber($0, exponent: -1) }
      figure.comparator = .equal
    case .change:
      if figure.unit == "%" { figure.unit = "百分点" }
      figure.values = [figure.unit == "百分点" ? ratio(most: 9) : amount(subject.size)]
      if figure.unit != "户", chance(2) { figure.values[0] = figure.values[0].negated }
    case .level: figure.values = [figure.unit == "%" ? ratio(most: 99) : amount(subject.size)]
    }
  }

  private mutating func chance(_ in: Int) -> Bool { Int.random(in: 0..<`in`, using: &random) == 0 }
  private mutating func month() -> Int { Int.random(in: 2...11, using: &random) }
  private mutating func number(in range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &random) }

  private mutating func pick<Thing>(_ things: [Thing]) -> Thing {
    things[Int.random(in: 0..<things.count, using: &random)]
  }

  private mutating func ratio(most: Int64) -> ExactNumber {
    let places = Int.random(in: 0...2, using: &random)
    let scale: Int64 = [1, 10, 100][places]
    return ExactNumber(number(in: 1...(most * scale)), exponent: -places)
  }

  /// One to five digits that say something, zeros after them.
  private mutating func amount(_ size: ClosedRange<Int>) -> ExactNumber {
    let length = Int.random(in: size, using: &random)
    let kept = Int.random(in: 1...min(5, length), using: &random)
    var digits = number(in: 1...9)
    for _ in 1..<kept { digits = digits * 10 + number(in: 0...9) }
    return ExactNumber(digits, exponent: length - kept)
  }

  private static let money: [Measure] = [.level, .growth, .annualGrowth, .multiple, .rank]
  private static let share: [Measure] = [.level, .change]

  private static let subjects: [Subject] = [
    Subject("地区生产总值", "元", "gdp", money, 8...13),
    Subject("规模以上工业增加值", "元", "industrial_value_added", money, 8...12),
    Subject("固定资产投资", "元", "fixed_asset_investment", money, 8...12),
    Subject("工业投资", "元", "industrial_investment", money, 8...11),
    Subject("社会消费品零售总额", "元", "retail_sales", money, 8...12),
    Subject("一般公共预算收入", "元", "general_budget_revenue", money, 8...12),
    Subject("地方一般公共预算收入", "元", "local_general_budget_revenue", money, 8...12),
    Subject("财政总收入", "元", "total_fiscal_revenue", money, 8...11),
    Subject("城镇居民人均可支配收入", "元", "urban_income", money, 4...5),
    Subject("农村居民人均可支配收入", "元", "rural_income", money, 4...5),
    Subject("居民人均可支配收入", "元", "resident_income", money, 4...5),
    Subject("进出口总额", "元", "trade_total", money, 7...11),
    Subject("旅游总收入", "元", "tourism_revenue", money, 8...11),
    Subject("服务业增加值", "元", "service_value_added", money, 8...11),
    Subject("实际利用外资", "美元", "foreign_capital", [.level, .growth], 6...9),
    Subject("全社会研发投入", "元", "rd_spending", [.level, .growth], 7...10),
    Subject("居民消费价格", "%", "cpi", [.growth]),
    Subject("单位地区生产总值能耗", "%", "energy_intensity", [.growth]),
    Subject("城镇调查失业率", "%", "urban_unemployment_surveyed", share),
    Subject("城镇登记失业率", "%", "urban_unemployment_registered", share),
    Subject("常住人口城镇化率", "%", "urbanization_rate", share),
    Subject("森林覆盖率", "%", "forest_coverage", share),
    Subject("空气优良天数比例", "%", "air_quality_good_rate", share),
    Subject("空气优良天数", "天", "air_quality_good_days", share, 2...3),
    Subject("城镇新增就业", "人", "urban_new_jobs", [.level], 3...6),
    Subject("粮食总产量", "吨", "grain_output", [.level, .growth], 4...7),
    Subject("接待游客", "人次", "tourism_visits", [.level, .growth], 4...7),
    Subject("市场主体", "户", "market_entities", [.level, .growth, .change], 3...6),
    Subject("高新技术企业", "家", "hightech_firms", [.level], 1...3),
    Subject("三次产业结构", "-", "primary_secondary_tertiary", [.composition]),
    Subject("黄茶综合产值", "元", nil, money, 8...10), Subject("技工贸总收入", "元", nil, money, 8...11),
    Subject("城镇生活污水集中收集率", "%", nil, share), Subject("矛盾纠纷化解率", "%", nil, share),
    Subject("新建高标准农田", "亩", nil, [.level], 3...6), Subject("改造老旧小区", "个", nil, [.level], 1...3),
    Subject("新增城区停车泊位", "个", nil, [.level], 2...4), Subject("新建改建农村公路", "公里", nil, [.level], 1...3),
    Subject("建设老年助餐点", "个", nil, [.level], 1...2), Subject("职业技能培训", "人次", nil, [.level], 2...5),
    Subject("新增普惠性托位", "个", nil, [.level], 2...4), Subject("收储土地", "亩", nil, [.level], 2...4),
    Subject("实施营造林", "亩", nil, [.level], 3...5), Subject("新增义务教育学位", "个", nil, [.level], 2...4),
    Subject("引进产业链配套企业", "家", nil, [.level], 1...2), Subject("改造农村户厕", "座", nil, [.level], 2...4),
  ]
}
