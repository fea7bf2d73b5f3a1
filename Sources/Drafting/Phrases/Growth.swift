internal import Facts

extension Phrase {
  /// 增长5.9%, 下降6.1%, 增长6%左右
  static let growth = Phrase(
    name: "growth", meaning: "A relative change against the year before",
    examples: [
      Example(figure: .said("地区生产总值", 59, -1, "%", .growth, code: "gdp"), words: "地区生产总值增长5.9%"),
      Example(
        figure: .said("固定资产投资", 5, 0, "%", .growth, .atLeast, .target, code: "fixed_asset_investment"),
        words: "固定资产投资增长5%以上"),
      Example(figure: .said("一般性支出", -10, 0, "%", .growth, .atLeast), words: "一般性支出下降10%以上"),
    ]
  ) { figure in
    guard figure.measure == .growth, let value = figure.values.first else { return nil }
    return moved(value, figure)
  }

  /// 年均增长7.8%
  static let yearlyGrowth = Phrase(
    name: "growth.yearly", meaning: "A yearly average over several years",
    examples: [
      Example(
        figure: .said("地区生产总值", 78, -1, "%", .annualGrowth, code: "gdp"), words: "地区生产总值年均增长7.8%")
    ]
  ) { figure in
    guard figure.measure == .annualGrowth, let value = figure.values.first else { return nil }
    return "年均" + moved(value, figure)
  }

  /// 居民消费价格涨幅控制在2%以内: a rise that is to stay small.
  static let priceGrowth = Phrase(
    name: "growth.prices", meaning: "A rise that is kept under a bound",
    examples: [
      Example(
        figure: .said("居民消费价格", 2, 0, "%", .growth, .atMost, .target, code: "cpi"), words: "居民消费价格涨幅控制在2%以内")
    ]
  ) { figure in
    guard figure.measure == .growth, let value = figure.values.first, !value.isNegative,
      figure.indicator == "cpi" || figure.comparator == .atMost
    else { return nil }
    let amount = Amount.words(value, unit: figure.unit)
    switch figure.comparator {
    case .atMost: return "涨幅控制在\(amount)以内"
    case .about: return "涨幅控制在\(amount)左右"
    default: return nil
    }
  }

  private static func moved(_ value: ExactNumber, _ figure: Figure) -> String {
    let verb = value.isNegative ? "下降" : "增长"
    let amount = Amount.words(value, unit: figure.unit)
    switch figure.comparator {
    case .equal: return verb + amount
    case .atLeast: return verb + amount + "以上"
    case .above: return verb + "超过" + amount
    case .atMost: return verb + amount + "以内"
    case .below: return verb + "低于" + amount
    case .about: return verb + amount + "左右"
    }
  }
}
