internal import Facts
internal import LedgerCore
internal import Publishing

extension Language {
  /// Words that charts are drawn with on pages of this language.
  var chart: ChartWords { self == .chinese ? .chinese : ChartLanguageWords.english }
}

/// Words of charts on English pages; the Chinese ones are those that every chart is drawn with.
enum ChartLanguageWords {
  static let english = ChartWords(
    legend: ChartWords.Legend(
      done: "result", target: "target", targetOrRange: "target (a range is drawn as a band)", estimate: "estimate",
      restated: "told again later", neighbour: "another indicator, close to this one"),
    indicator: { code, name in code.flatMap { indicators[$0] } ?? name },
    quantity: { measure, label in measures[measure, default: measure.rawValue] + (label.isEmpty ? "" : " (\(label))") },
    unit: { power, unit in
      let name = unit == "-" ? "" : units[unit, default: unit]
      let scale = power == 8 ? "100 million" : power == 4 ? "10,000" : ""
      return scale.isEmpty || name.isEmpty ? scale + name : "\(scale) \(name)"
    },
    ofYear: { "\($0), \($1)" }, ofPlace: { "\($1): \($0)" },
    hint: { year, result, target in
      "\(year)" + (result.isEmpty ? "" : ", result \(result)") + (target.isEmpty ? "" : ", target \(target)")
    },
    aim: { "target \($0)" },
    source: { reports, years in
      let span = years.map { $0.count == 1 ? " (\($0.lowerBound))" : " (\($0.lowerBound)–\($0.upperBound))" } ?? ""
      return
        "Source: \(reports) government work report\(reports == 1 ? "" : "s")\(span), read by taizhang compare; the words of the reports hold."
    },
    bars: { "\($0): \($1) places, highest \($2.name) with \($2.value), lowest \($3.name) with \($3.value)." },
    years: { "\($0): \($1) results, highest \($2.value) in \($2.name), lowest \($3.value) in \($3.name)." },
    targetsOnly: { "\($0): targets only." })

  private static let measures: [Measure: String] = [
    .level: "level", .growth: "growth", .annualGrowth: "growth a year on average", .change: "change",
    .multiple: "multiple",
    .rank: "rank", .composition: "composition",
  ]

  private static let units = [
    "元": "yuan", "美元": "US dollars", "人": "people", "人次": "visits", "户": "households", "个": "", "家": "", "件": "",
    "项": "",
    "吨": "tonnes", "吨标准煤": "tonnes of standard coal", "亩": "mu", "公里": "km", "平方公里": "km²", "平方米": "m²", "天": "days",
    "百分点": "percentage points", "位": "",
  ]

  /// By the codes of the vocabulary.
  static let indicators = [
    "gdp": "GDP", "gdp_per_capita": "GDP per head",
    "primary_secondary_tertiary": "Shares of primary, secondary and tertiary industry",
    "industrial_value_added": "Value added of larger industrial firms",
    "industrial_output": "Output of larger industrial firms", "service_value_added": "Value added of services",
    "fixed_asset_investment": "Fixed-asset investment", "industrial_investment": "Industrial investment",
    "retail_sales": "Retail sales of consumer goods", "general_budget_revenue": "General public budget revenue",
    "local_general_budget_revenue": "Local general public budget revenue",
    "total_fiscal_revenue": "Total fiscal revenue",
    "tax_share": "Share of taxes in revenue", "livelihood_spending_share": "Share of spending on people's livelihood",
    "resident_income": "Disposable income per head", "urban_income": "Urban disposable income per head",
    "rural_income": "Rural disposable income per head", "cpi": "Consumer prices",
    "urban_unemployment_surveyed": "Surveyed urban unemployment",
    "urban_unemployment_registered": "Registered urban unemployment",
    "urban_new_jobs": "New urban jobs", "rural_labor_transfer": "Rural workers moved to other jobs",
    "trade_total": "Imports and exports", "foreign_capital": "Foreign capital used",
    "domestic_capital": "Capital from outside the place", "tourism_visits": "Visits of tourists",
    "tourism_revenue": "Revenue of tourism", "grain_output": "Grain output", "grain_area": "Area sown to grain",
    "rd_spending": "Spending on research and development", "hightech_value_added": "Value added of high technology",
    "hightech_firms": "High-technology firms", "market_entities": "Registered businesses",
    "four_above_firms": "Firms above the size of statistics", "urbanization_rate": "Urbanization rate",
    "forest_coverage": "Forest cover", "air_quality_good_rate": "Share of days with good air",
    "air_quality_good_days": "Days with good air", "energy_intensity": "Energy for each unit of GDP",
    "poverty_population": "People in poverty", "poverty_rate": "Poverty rate", "loan_balance": "Loans outstanding",
    "tax_and_fee_cuts": "Cuts of taxes and fees", "key_project_investment": "Investment in key projects",
    "signed_investment": "Investment signed", "proposals_handled": "Suggestions of deputies handled",
    "hotline_cases": "Cases of the hotline",
  ]
}
