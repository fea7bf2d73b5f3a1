import Facts

extension MeasureRule {
  /// 是2015年的1.73倍; 增长1.5倍 is growth
  static let times = MeasureRule(
    name: "figure.multiple",
    meaning: "Times another period's value: 是2015年的1.73倍",
    needs: .times,
    examples: [
      .reads("地区生产总值是2015年的1.73倍。", "1.73 倍 multiple eq 地区生产总值 gdp"),
      .ignores("收入成倍增长。"),
    ]
  ) { question in
    if let movement = question.tail.movement { return .measure(.growth, isFall: movement == .fall) }
    return .measure(.multiple)
  }

  /// 实现税收翻番
  static let doubling = MeasureRule(
    name: "figure.multiple.doubling",
    meaning: "Twice or four times the value before: 税收翻番",
    needs: .doubling,
    examples: [
      .reads("旅游收入翻番。", "2 倍 multiple eq 旅游收入 tourism_revenue"),
      .reads("主导产业产值翻两番。", "4 倍 multiple eq 主导产业产值 -"),
      .ignores("业绩倍增。"),
    ]
  ) { _ in .measure(.multiple) }
}
