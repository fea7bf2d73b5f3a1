import Facts

extension MeasureRule {
  /// 增速排名城区第一
  static let rank = MeasureRule(
    name: "figure.rank",
    meaning: "A position in an order: 固定资产投资增速排名城区第一",
    needs: .rank,
    examples: [
      .reads("耕地流转率居全省第一。", "1 位 rank eq 耕地流转率 -"),
      .reads("综合排名进入全国前30强。", "30 位 rank le 综合排名 -"),
      .reads("综合排名进入前30位。", "30 位 rank le 综合排名 -"),
      .reads("综合排名跻身省级园区前50。", "50 位 rank le 综合排名 -"),
      .reads("营商环境评价居西部同类园区第1位。", "1 位 rank eq 营商环境评价 -"),
      .reads("延溪高新区全国排名53位。", "53 位 rank eq 延溪高新区 -"),
      .reads("固定资产投资增速居第3位。", "3 位 rank eq 固定资产投资增速 fixed_asset_investment"),
      .ignores("第一产业稳步发展。"),
    ]
  ) { _ in .measure(.rank) }

  /// 三次产业结构比为46:23:31
  static let composition = MeasureRule(
    name: "figure.composition",
    meaning: "Parts of a whole: 三次产业结构比为46:23:31",
    needs: .composition,
    examples: [
      .reads("三次产业结构比为46:23:31。", "46:23:31 - composition eq 三次产业结构比 primary_secondary_tertiary"),
      .ignores("三次产业结构不断优化。"),
    ]
  ) { _ in .measure(.composition) }

  /// 高于全省平均水平7个百分点: a gap to a benchmark, which is no fact about a period.
  static let gap = MeasureRule(
    name: "figure.gap",
    meaning: "A gap to a benchmark is passed over: 高于全省平均水平7个百分点",
    needs: .points,
    examples: [
      .reads("固定资产投资增长9%，高于全省平均2个百分点。", "9 % growth eq 固定资产投资 fixed_asset_investment"),
      .ignores("快于全国平均水平0.5个百分点。"),
    ]
  ) { question in
    if question.tail.isGap { return .nothing }
    for cue in gapCues where question.subject.contains(cue) { return .nothing }
    return nil
  }

  private static let gapCues: [[UInt16]] = ["高于", "低于", "快于", "高出", "好于", "平均水平", "高全国", "高全省", "高于全国"].map {
    Array($0.utf16)
  }
}
