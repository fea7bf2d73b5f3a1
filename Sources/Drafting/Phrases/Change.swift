internal import Facts

extension Phrase {
  /// 提高13.6个百分点
  static let points = Phrase(
    name: "change.points", meaning: "A change in percentage points",
    examples: [
      Example(figure: .said("研发投入强度", 4, -1, "百分点", .change, code: "rd_spending"), words: "研发投入强度提高0.4个百分点"),
      Example(figure: .said("贫困发生率", -12, -1, "百分点", .change, code: "poverty_rate"), words: "贫困发生率下降1.2个百分点"),
    ]
  ) { figure in
    guard figure.measure == .change, figure.unit == "百分点", let value = figure.values.first else { return nil }
    let base = figure.base.map { "比\($0.lastYear)年" } ?? ""
    return base + Bound(figure.comparator, verb: "").around(value.isNegative ? "下降" : "提高", figure, value)
  }

  /// 市场主体净增2.1万户
  static let netChange = Phrase(
    name: "change.net", meaning: "What a stock has grown by",
    examples: [
      Example(figure: .said("市场主体", 21, 3, "户", .change, code: "market_entities"), words: "市场主体净增2.1万户")
    ]
  ) { figure in
    guard figure.measure == .change, figure.base == nil, figure.unit != "天", let value = figure.values.first,
      !value.isNegative
    else { return nil }
    let isSaid = figure.subject?.hasPrefix("净增") ?? false
    return Bound(figure.comparator, verb: "").around(isSaid ? "" : "净增", figure, value)
  }

  /// 空气优良天数比上年增加12天, 比2020年减少3.4万人
  static let change = Phrase(
    name: "change.amount", meaning: "An absolute change in the subject's own unit",
    examples: [
      Example(
        figure: .said("空气优良天数", 12, 0, "天", .change, code: "air_quality_good_days"), words: "空气优良天数比上年增加12天"),
      Example(
        figure: .said("空气优良天数", -3, 0, "天", .change, code: "air_quality_good_days"), words: "空气优良天数比上年减少3天"),
    ]
  ) { figure in
    guard figure.measure == .change, let value = figure.values.first else { return nil }
    let base = figure.base.map { "比\($0.lastYear)年" } ?? "比上年"
    return base + Bound(figure.comparator, verb: "").around(value.isNegative ? "减少" : "增加", figure, value)
  }
}

extension Bound {
  /// 提高 + 13.6个百分点 + 以上; 超过 and 低于 stand behind the verb.
  fileprivate func around(_ verb: String, _ figure: Figure, _ value: ExactNumber) -> String {
    let amount = Amount.words(value, unit: figure.unit)
    switch figure.comparator {
    case .atMost: return verb + amount + after
    case .below: return verb + "不到" + amount  // 下降低于 would compare with something
    default: return verb + around(amount)
    }
  }
}
