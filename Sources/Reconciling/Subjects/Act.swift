/// 动作: what is done with the things counted; one phrase may hold several (新建改建).
public struct Act: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// 新增, 培育, 认定: things that were not there before
  public static let adding = Act(rawValue: 1)
  /// 净增: additions less departures
  public static let net = Act(rawValue: 1 << 1)
  /// 新建, 建设
  public static let building = Act(rawValue: 1 << 2)
  /// 改造, 提质, 整治
  public static let renewing = Act(rawValue: 1 << 3)
  /// 引进, 落户
  public static let attracting = Act(rawValue: 1 << 4)
  /// 签约
  public static let signing = Act(rawValue: 1 << 5)
  /// 开工
  public static let starting = Act(rawValue: 1 << 6)
  /// 建成, 竣工
  public static let finishing = Act(rawValue: 1 << 7)
  /// 减少, 压减, 淘汰
  public static let cutting = Act(rawValue: 1 << 8)
  /// 总量, 保有量, 有效期内: what there is, whenever it came
  public static let holding = Act(rawValue: 1 << 9)

  /// 培育, 认定: firms that reach a standard, while others lose it
  public static let raising = Act(rawValue: 1 << 10)

  /// Acts that make more of a thing within the year.
  static let flow: Act = [.adding, .raising, .net, .building, .attracting, .signing, .finishing, .starting]

  /// Words of the register for each; the longest wins.
  static let words: [(Act, String)] = [
    (.adding, "新增 新发展 新登记 新设 新设立 新入库 新入规 新升规 新获批 获批 增加 再增加 新评 新发放 新授牌 新创建 创建"),
    (.raising, "培育 新培育 培育壮大 认定 新认定 孵化 申报 新申报 评定"),
    (.net, "净增 净增加"),
    (.building, "新建 新修 修建 建设 兴建 新扩建 扩建 打造 布局 铺设 敷设 布设"),
    (
      .renewing,
      "改造 改建 提质 提升 改造提升 提质改造 升级改造 更新改造 提升改造 维修 整治 治理 修缮 加固 拓宽 提标 扩容 扩改 更新 修复 改扩建"
    ),
    ([.building, .renewing], "新改建 新改扩建 建设改造 新建改建 新建改造 改造建设 新建及改造 新建和改造 新建、改建 新建、改扩建 新建改扩建"),
    (.attracting, "引进 新引进 招引 引入 落户 落地 新落地 入驻"),
    (.signing, "签约 新签约 签订"),
    (.starting, "开工 新开工 动工 启动"),
    ([.starting, .building], "开工建设 新开工建设"),
    ([.starting, .renewing], "开工改造 新开工改造"),
    (.finishing, "建成 竣工 完工 投产 通车 建成投产 竣工投产 建成投用 投用"),
    ([.building, .finishing], "建成并投入使用 建成开通"),
    (.cutting, "减少 压减 减轻 降低 淘汰 关闭 关停 退出 化解 消除 取缔 削减 减 拆除"),
    (.holding, "总量 保有量 拥有量 有效期内 总数 存量 累计达 累计 总规模 在册 实有"),
  ]
}
