extension PromiseRule {
  /// 确保, 必须, 坚决
  static let ensure = PromiseRule(
    name: "commitment.ensure",
    meaning: "The sentence vouches for the result: 确保不发生重大安全事故",
    examples: [
      .reads("确保不发生重大安全事故。", "ensure 确保 不发生重大安全事故"),
      .reads("坚决守住耕地红线。", "ensure 坚决守住 耕地红线"),
      .ignores("确保工作的艰巨性前所未有。"),
    ])

  /// 力争, 争取
  static let strive = PromiseRule(
    name: "commitment.strive",
    meaning: "The sentence strives for the result: 力争新增农产品“三品”50个以上",
    examples: [
      .reads("力争新增农产品“三品”50个以上。", "strive 新增 农产品“三品”50个以上"),
      .reads("江霞小学力争秋季交付使用。", "strive 交付使用 江霞小学"),
      .ignores("大家为此争论了很久。"),
    ])

  /// 完成, 建成, 新建
  static let deliver = PromiseRule(
    name: "commitment.deliver",
    meaning: "A plain result is promised: 建成黄沙湾排渍站",
    examples: [
      .reads("建成黄沙湾排渍站，改造老旧小区12个。", "deliver 建成 黄沙湾排渍站", "deliver 改造 老旧小区12个"),
      .reads("今年要新建农村公路80公里。", "deliver 新建 农村公路80公里"),
      .ignores("去年建成了黄沙湾排渍站。"),
    ])

  /// 推进, 加快, 加强
  static let advance = PromiseRule(
    name: "commitment.advance",
    meaning: "Movement is promised: 推进老城区雨污分流改造",
    examples: [
      .reads("持续推动老城区雨污分流改造。", "advance 推动 老城区雨污分流改造"),
      .reads("深化国有企业改革，健全监管体系。", "advance 深化 国有企业改革", "advance 健全 监管体系"),
      .ignores("发展是第一要务。"),
    ])

  /// 支持, 鼓励, 引导
  static let encourage = PromiseRule(
    name: "commitment.encourage",
    meaning: "Others are helped to do it: 鼓励社会办医",
    examples: [
      .reads("鼓励社会力量办医。", "encourage 鼓励 社会力量办医"),
      .reads("鼓励和支持更多民间资本办学。", "encourage 鼓励和支持 更多民间资本办学"),
      .ignores("这离不开大家的支持和鼓励。"),
    ])

  /// 谋划, 研究, 探索
  static let explore = PromiseRule(
    name: "commitment.explore",
    meaning: "It will be looked into: 探索建立长期护理保险制度",
    examples: [
      .reads("探索建立长期护理保险制度。", "explore 探索建立 长期护理保险制度"),
      .ignores("研究生教育是短板。"),
    ])

  /// 地区生产总值增长7%
  static let target = PromiseRule(
    name: "commitment.target",
    meaning: "What is measured stands first: 地区生产总值增长7%左右",
    examples: [
      .reads("地区生产总值增长7%左右。", "deliver - 地区生产总值增长7%左右"),
      .ignores("地区生产总值是综合性指标。"),
    ])

  /// 6.“两癌”免费筛查3800人
  static let listed = PromiseRule(
    name: "commitment.listed",
    meaning: "A numbered livelihood item with a number in it: 4.农村改厕1200户",
    examples: [
      .reads("1.农村户厕1200户；2.口袋公园3个。", "deliver - 农村户厕1200户", "deliver - 口袋公园3个"),
      .reads("年内民生实事：（1）漕河治理工程；（2）西北外环工程。", "deliver - 漕河治理工程", "deliver - 西北外环工程"),
      .ignores("1.项目清单。"),
    ])

  /// A row of a table whose head names 责任单位
  static let tabled = PromiseRule(
    name: "commitment.tabled",
    meaning: "A row of a table that names who is responsible: 新建小学2所 | 区教育局",
    examples: [
      .reads("\n序号\t任务\t责任单位\n1\t新建小学2所\t区教育局、区财政局\n", "deliver 新建 小学2所"),
      .ignores("\n序号\t任务\t进度\n1\t小学建设\t已开工\n"),
    ])
}
