internal import Facts

extension Phrase {
  /// 居第3位, 进入前30位
  static let rank = Phrase(
    name: "rank", meaning: "A position",
    examples: [
      Example(figure: .said("粮食总产量", 3, 0, "位", .rank, code: "grain_output"), words: "粮食总产量居第3位"),
      Example(figure: .said("综合评价", 30, 0, "位", .rank, .atMost), words: "综合评价进入前30位"),
    ]
  ) { figure in
    guard figure.measure == .rank, let value = figure.values.first else { return nil }
    switch figure.comparator {
    case .equal: return "居第\(value)\(figure.unit)"
    case .atMost: return "进入前\(value)\(figure.unit)"
    default: return nil
    }
  }

  /// 是2015年的1.73倍
  static let multiple = Phrase(
    name: "multiple", meaning: "Times another year's value",
    examples: [
      Example(
        figure: .said("地区生产总值", 173, -2, "倍", .multiple, base: 2015, code: "gdp"), words: "地区生产总值是2015年的1.73倍")
    ]
  ) { figure in
    guard figure.measure == .multiple, let value = figure.values.first, let base = figure.base else { return nil }
    return Bound(figure.comparator, verb: "是\(base.lastYear)年的").around(
      Amount.words(value, unit: figure.unit), isMultiple: true)
  }

  /// 三次产业结构调整为14.3:46.2:39.5
  static let composition = Phrase(
    name: "composition", meaning: "Parts of a whole",
    examples: [
      Example(
        figure: .said("三次产业结构", parts: [143, 462, 395], code: "primary_secondary_tertiary"),
        words: "三次产业结构调整为14.3:46.2:39.5")
    ]
  ) { figure in
    guard figure.measure == .composition, figure.values.count > 1, figure.comparator == .equal else { return nil }
    return "调整为" + figure.values.map(\.description).joined(separator: ":")
  }
}

extension Bound {
  /// 是2015年的1.73倍以上; 超过2015年的… would be another sentence, so only what stands behind is said.
  fileprivate func around(_ amount: String, isMultiple: Bool) -> String? {
    ["超过", "低于", "控制在"].contains(before) ? nil : around(amount)
  }
}
