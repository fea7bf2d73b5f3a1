import Facts

/// 阶段规则: the words by which a text says how far a project has come.
struct StageRule: Sendable {
  let name: String
  let meaning: String
  let stage: Project.Stage
  /// Verbs before the project: 开工建设怀邵衡铁路.
  let before: [String]
  /// Verbs behind it: 怀邵衡铁路正式通车.
  let behind: [String]
  let examples: [ProjectExample]

  static let all: [StageRule] = [.reserve, .signed, .started, .building, .completed, .operating]
}

/// 规则例句: a text and the projects that the default reader must find in it, each as `stage name investment place`
/// (`-` for none).
struct ProjectExample: Sendable {
  let text: String
  let projects: [String]

  static func reads(_ text: String, _ projects: String...) -> ProjectExample {
    ProjectExample(text: text, projects: projects)
  }
  static func ignores(_ text: String) -> ProjectExample { ProjectExample(text: text, projects: []) }
}

extension StageRule {
  static let reserve = StageRule(
    name: "reserve", meaning: "Planned, not begun: 谋划, 储备, 前期工作", stage: .reserve,
    before: "谋划 谋划建设 谋划实施 谋划推进 储备 策划 包装 论证 研究 争取 规划建设 规划 做好 启动谋划".words,
    behind: "前期工作 前期 前期手续 前期准备 可研 立项 谋划 获批 获批立项 纳入规划 列入规划 可研批复 预研 规划".words,
    examples: [
      .reads("谋划建设长沙至衡阳城际铁路。", "reserve 长沙至衡阳城际铁路 - 长沙"),
      .reads("做好江东水库前期工作。", "reserve 江东水库 - -"), .ignores("谋划一批重点项目。"),
    ])

  static let signed = StageRule(
    name: "signed", meaning: "Contracted: 签约", stage: .signed,
    before: "签约 签约引进 成功签约 新签约 集中签约 引进 成功引进 新引进".words, behind: "签约 成功签约 正式签约 签约落地 落户 成功落户 落地".words,
    examples: [
      .reads("总投资5亿元的恒飞电缆项目成功签约。", "signed 恒飞电缆项目 500000000元 -"), .ignores("签约项目12个。"),
    ])

  static let started = StageRule(
    name: "started", meaning: "Ground broken: 开工, 启动建设", stage: .started,
    before: "开工 开工建设 启动 启动建设 启动实施 动工 动工建设 新开工 集中开工 尽快启动 适时启动 全面启动 开建".words,
    behind: "开工 开工建设 动工 动工建设 启动 启动建设 启动实施 全面启动 全面开工 正式开工 如期开工 顺利开工 破土动工 落地开工 尽快开工 开建 开工在即 开工动建 落地建设".words,
    examples: [
      .reads("开工建设松木路、甘木街。", "started 松木路 - -", "started 甘木街 - -"), .reads("二环东路全面开工。", "started 二环东路 - -"),
      .ignores("开工建设农村公路80公里。"),
    ])

  static let building = StageRule(
    name: "building", meaning: "Under way: 在建, 加快推进", stage: .building,
    before: """
      推进 加快推进 加快 加快建设 实施 建设 续建 抓好 统筹推进 推动 加快实施 新建 扩建 改扩建 改造 改建 全面加快 全力推进 有序推进 稳步推进 扎实推进 大力推进 重点推进 着力推进 持续推进 协同推进 同步推进 抓紧
      加速推进 强力推进 加快推动 大力实施 全面实施 组织实施 提速 积极推进 重点建设 重点抓好 全面推进 深入推进 推进实施 精心实施
      """.words,
    behind: """
      加快建设 加快推进 有序推进 稳步推进 扎实推进 顺利推进 在建 建设 推进 全面推进 快速推进 强力推进 正在建设 建设加快 建设提速 进展顺利 全面铺开 加速推进 建设有序推进 建设加快推进 建设稳步推进 建设顺利推进 建设扎实推进
      主体封顶 封顶 全面建设 加紧建设 加紧推进 同步推进 推进建设 实施 全面实施 有序实施 改造 提速推进 提速 进场施工 正在推进 持续推进
      """.words,
    examples: [
      .reads("怀邵衡铁路、瓦松铁路专用线、二环东路等项目加快建设。", "building 怀邵衡铁路 - -", "building 瓦松铁路专用线 - -", "building 二环东路 - -"),
      .reads("加快推进市八中华侨城学校、博文高级中学等学校建设。", "building 市八中华侨城学校 - -", "building 博文高级中学 - -"),
      .ignores("加快推进重点项目、民生项目和基础设施建设。"),
    ])

  static let completed = StageRule(
    name: "completed", meaning: "Built: 竣工, 完工, 建成", stage: .completed,
    before: "建成 完成 基本建成 全面建成 打通 贯通 竣工 完工 建成了 新建成 全面完成 基本完成 高质量建成 高标准建成 加快建成 建好".words,
    behind: "建成 竣工 完工 基本建成 全面建成 主体完工 贯通 全线贯通 竣工验收 通过验收 通过竣工验收 完成建设 基本完工 全面竣工 全面完工 主体竣工 顺利完工 建设完成 全面完成 基本完成 完成 建成达效"
      .words,
    examples: [
      .reads("建成黄沙湾排渍站。", "completed 黄沙湾排渍站 - -"), .reads("华耀二小主体竣工。", "completed 华耀二小 - -"),
      .ignores("建成一批示范工程和污水处理厂。"),
    ])

  static let operating = StageRule(
    name: "operating", meaning: "In use: 通车, 投产, 运营", stage: .operating,
    before: "建成投用 建成通车 建成运营 建成投产 开通 启用 开通运营 投用 建成启用 建成使用 建成开放 建成并投用".words,
    behind: """
      通车 正式通车 建成通车 全线通车 顺利通车 投产 投用 正式投用 建成投用 建成投产 竣工投产 竣工投用 投入使用 正式投入使用 投入运营 正式运营 开通运营 建成运营 运营 试运营 试运行 投入运行 建成启用 启用 正式启用 开业 开园
      正式开园 开放 建成开放 正式开放 投产达效 达产 达产达效 全面投产 顺利投产 正式投产 通航 正式通航 复航 开通 正式开通 开馆 开诊 开学 招生 交付使用 建成使用 建成交付 竣工通车 如期通车 并网发电 全面投用 竣工交付 建成投运 投运 通水 全线贯通通车
      """.words,
    examples: [
      .reads("合江套过江隧道正式通车。", "operating 合江套过江隧道 - -"),
      .reads("推动富士康精密模具产业园建成投产。", "operating 富士康精密模具产业园 - -"), .ignores("城乡公路全部通车。"),
    ])
}
