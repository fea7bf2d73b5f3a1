/// 方面: which amount of a thing is meant (产值, 投资, 收入); two that differ are never set against each other.
public enum Aspect: UInt8, Hashable, Sendable {
  case budget, output, addedValue, income, sales, investment, share, balance, yield, tax, profit, export, density, area,
    spending, rate

  static let words: [(Aspect, String)] = [
    (.output, "产值 总产值"),
    (.addedValue, "增加值"),
    (.income, "收入 总收入 综合收入 经营收入 主营业务收入 营业收入 营收 综合效益"),
    (.spending, "支出 总支出"),
    (.rate, "覆盖率 覆盖面 普及率 达标率 建成率"),
    (.sales, "销售额 销售收入 交易额 成交额 网络零售额 零售额 贸易额 销售"),
    (.investment, "投资 完成投资 投资额 年度投资 投资完成"),
    (.budget, "总投资 投资总额 计划总投资 概算总投资 合同总投资 协议总投资"),
    (
      .share,
      "占比 比重 强度 投入强度 占GDP比重 占GDP的比重 占地区生产总值比重 占地区生产总值的比重 占生产总值比重 占生产总值的比重 占全省比重 占全市比重 占全省的比重 比例 占GDP"
    ),
    (.balance, "余额"),
    (.yield, "产量 总产量 总产 年产量"),
    (.tax, "税收 税收收入"),
    (.profit, "利润 利税"),
    (.export, "出口 出口额"),
    (.density, "浓度 平均浓度 年均浓度"),
    (.area, "面积 总面积"),
  ]

  /// 食用菌2.1万亩 for 食用菌种植总面积2.2万亩, 覆盖率 for 覆盖人口比例: the unit says it already.
  var saysUnit: Bool { [.area, .yield, .density, .rate].contains(self) }
}
