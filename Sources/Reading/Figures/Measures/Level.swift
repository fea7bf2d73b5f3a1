import Facts

extension MeasureRule {
  /// 降至0.65%, 提高到60%
  static let reached = MeasureRule(
    name: "figure.level.reached",
    meaning: "A level that a movement arrived at: 贫困发生率降至0.65%",
    needs: .reached,
    examples: [
      .reads("贫困发生率降至0.65%。", "0.65 % level eq 贫困发生率 poverty_rate"),
      .reads("消费对经济增长贡献率提高到60%。", "60 % level eq 消费对经济增长贡献率 -"),
      .ignores("贫困发生率降至历史低点。"),
    ]
  ) { question in
    question.amount.unit?.family != .times ? .measure(.level) : nil
  }

  /// 一般公共预算收入完成27.9亿元, 92个重点项目
  static let level = MeasureRule(
    name: "figure.level",
    meaning: "The subject's own value: 市场主体总量达到2.66万户",
    examples: [
      .reads("市场主体总量达到2.66万户。", "26600 户 level eq 市场主体总量 market_entities"),
      .reads("授信额度达200亿元。", "20000000000 元 level eq 授信额度 -"),
      .reads(
        "存款余额由12.5亿元到36.4亿元。", "1250000000 元 level eq 存款余额 -", "3640000000 元 level eq 存款余额 -"),
      .reads("选派95名干部入驻企业。", "95 名 level eq 选派干部 -"),
      .ignores("市场主体不断增加。"),
    ]
  ) { _ in .measure(.level) }
}
