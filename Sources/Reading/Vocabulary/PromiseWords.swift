import Documents
import Facts

/// 承诺词: the words by which a clause of a plan is taken apart from its left end.
enum PromiseWord: Sendable {
  /// 大力, 同时, 全市, 要: passed over
  case lead
  /// 力争, 确保: says how firmly, and is the verb itself when none follows
  case firmness(Commitment.Strength)
  /// 推进, 建成, 支持: the verb of promise at the head of a clause
  case verb(Commitment.Strength)
  /// 建设, 培育: a result where a number is named, else movement
  case making
  /// 坚持, 牢记: no promise on its own
  case attitude
  /// 投入使用: a verb that may stand behind its subject
  case result
  /// 建设用地, 发展环境: looks like a verb and is a noun
  case noun
  /// 围绕, 以, 通过: opens what only goes with the promise
  case preposition
  /// 是, 面临, 已: the clause describes
  case description
}

/// The words of plans, made once and held by those who read: a global is asked for behind a lock.
final class PromiseWords: Sendable {
  static let standard = PromiseWords()

  let signs: [ClauseSigns]
  let deadlines: DeadlineWords
  let noPromise = NoPromiseWords()
  /// What a clause may begin with, its verb included.
  let heads = Lexicon(words(in: table))
  /// What matters behind a subject: 江霞小学力争秋季交付使用.
  let behind: Lexicon<PromiseWord>
  /// Where one of these may stand.
  let behindFilter: WordFilter
  /// What is done to the object of 把 and 将.
  let turning = Lexicon<Void>(turns.words)
  /// 将 that foretells: 改革将持续激发活力.
  let forecasts = Lexicon<Void>("将持续 将不断 将进一步 将极大 将有力 将更 将有效 将催生 将带来 将为 将成为 将释放 将会".words)
  /// What a clause ends with that tells how things are.
  private let states = Lexicon<Void>(stateEndings.words, backward: true)
  private let statesFilter = WordFilter(stateEndings.words, backward: true)
  /// Verbs that end something and may stand behind their subject without a number.
  let endings = Lexicon<Void>(lastVerbs.words)

  private init() {
    signs = ClauseSigns.table()
    deadlines = DeadlineWords(signs: signs)
    let inner = Self.inner
    behind = Lexicon(inner)
    behindFilter = WordFilter(inner.map(\.0))
  }

  /// 责任重大 at the end of a clause.
  func tellsState(_ text: Text, _ clause: Range<Int>) -> Bool {
    if text[clause.lowerBound] == 0x4ECE, text[clause.upperBound - 1] == 0x770B { return true }  // 从发展动能看
    return statesFilter.passes(text[clause.upperBound - 1], text[clause.upperBound - 2])
      && states.longest(in: text, at: clause.upperBound, limit: clause.lowerBound) != nil
  }

  private static var inner: [(String, PromiseWord)] {
    words(in: table.filter { $0.0.standsBehind }).filter { !short.contains($0.0) }
      + words(in: results).map { ($0.0, PromiseWord.result) }
  }

  private static let stateEndings = """
    责任重大 意义重大 意义深远 影响深远 使命重大 要求更高 任重道远 任务艰巨 任务繁重 前所未有 任务很重 不够 不足 不高 不强 不大 滞后 仍需努力 至关重要 十分重要 尤为重要 光荣 之年 之际 时期 不容乐观 时不我待 的关键 的基础
    的新时代 在前 面前 手中 脚下 心中 的保证 的根本 的前提 的使命 的责任
    """

  private static let lastVerbs = """
    实现 完成 建成 投入使用 交付使用 投入运营 投产 投用 投产达效 竣工 开工 开工建设 通车 全覆盖 运营 启动 启动建设 全面启动 全面建成 基本建成 全部完成 全面完成 基本完成 动工 开业 开园 完工 加快建设
    加快推进 投入运行 建成投用 清零 销号 达标 出台 实施
    """

  private static let table: [(PromiseWord, String)] = [
    (
      .lead,
      """
      大力 全力 着力 持续 不断 进一步 切实 深入 深入推进落实 扎实 积极 稳步 有序 稳妥 全面 全域 统筹 主动 及时 认真 严格 严厉 严密 加大力度 始终 继续 努力 尽快 尽早 迅速 率先
      常态化 精准 科学 科学合理 合理 依法 有效 有力 有力有序 高标准 高质量 高水平 高效 高起点 高规格 高位 高站位 重点 突出 优先 集中 集中力量 千方百计 多措并举 多渠道 多形式 多方
      多点 多层次 多元 分类 分级 分步 分批 分期 分片 逐步 逐年 逐项 逐个 同步 协同 系统 纵深 坚定 坚定不移 毫不动摇 毫不放松 毫不松懈 持之以恒 驰而不息 锲而不舍 一体 一体化 整体
      梯次 梯度 滚动 压茬 接续 接力 强力 大幅 大幅度 充分 广泛 积极稳妥 稳妥有序 扎实有序 扎实有效 从严 从快 从优 靠前 超前 提前 提速 加速 快速 适度 适时 适度超前 灵活 动态 定期
      不折不扣 全程 全过程 全方位 全链条 全覆盖 全口径 全面系统 更好 更加 更大力度 更大范围 更高水平 更快 以更大力度 坚持不懈 保质保量 按时 按期 如期 圆满 顺利 基本 正式 首批 新一轮
      再 又 也 还 并 且 同时 此外 另外 要 将 须 应 需 需要 拟 计划 准备 我们 我们要 我们将 政府 全市 全县 全区 全省 全州 全镇 全乡 全国 各级政府 各级 各地 各部门 各地区
      各乡镇 县政府 市政府 省政府 区政府 镇政府 本年 新的一年 今年 全年 明年 年内 今后五年 未来五年 未来三年 今后 下一步 力度 积极有效 平稳 安全 有针对性地 特别是 尤其是 尤其 其中
      即 就 则 一体推进 全年共 共 累计 总共 至少 重点要 着重 着眼 深入扎实 扎扎实实 实实在在 大张旗鼓 从根本上 用心用情 用情用力 用心 用情 倾情 倾力 倾心 真正 自觉 带头 严肃
      有计划 有步骤 因地制宜 分类施策 探索性 统一 有机 深度 精心 用力 规范有序 深层次 针对性 全市上下 将 把 今年内 上述 以上 确定 对此 为此
      """
    ),
    (
      .firmness(.ensure),
      """
      确保 必须 坚决 务必 务求 保证 确保到 决不 绝不 决不能 绝不能 绝不允许 决不允许 一定要 必须要 坚决做到 坚决不 切实保证 要确保 严禁 不得
      """
    ),
    (
      .firmness(.strive),
      """
      力争 争取 力求 努力争取 努力实现 努力达到 争取达到 力争达到 冲刺 力争实现 力争完成 争取实现 确保完成并力争
      """
    ),
    (
      .verb(.ensure),
      """
      坚决打好 坚决打赢 坚决守住 坚决遏制 坚决杜绝 坚决防止 坚决完成 坚决查处 坚决落实 守住 守牢 守好 杜绝 严防 严守 兜牢 兜住 筑牢 严控 保住 保障 确保完成 确保实现 确保达到 遏制
      坚决扛起 坚决维护
      """
    ),
    (
      .verb(.deliver),
      """
      硬化 恢复 铺排 加宽 加装 适老化改造 核准 扩建改造 新扩改良 新铺 新建续建 整修 新栽 新植 完成 建成 建成投用 建成使用 建成投产 建成通车 实现 新建 新改建 新建改建 新改扩建 新（改、扩）建 新（改）建 改扩建 扩建 改建 续建 新增 新开工 新培育 新引进 新发展 新认定 新设
      新创建 新修 办好 办成 办结 建好 抓好 做好 落实好 用好 管好 打通 开通 开工 开工建设 竣工 竣工验收 投用 启用 投产 出台 制定 制定出台 制定实施 编制 编制完成 编制实施 修订 印发
      发布 发放 兑现 解决 化解 消除 整治完成 拆除 关停 取消 淘汰 压减 降低 减少 提高到 提升到 达到 控制在 稳定在 保持在 突破 超过 引进 签约 落地 落地建设 选派 选聘 选树 招录
      招聘 培训 安置 转移 救助 资助 发行 争取上级资金 争取资金 收储 盘活 复垦 治理 造林 绿化 植树 栽植 举办 承办 召开 组建 设立 成立 建立 建立健全 启动 启动建设 启动实施 启动编制
      上线 铺设 架设 安装 更换 更新 更新改造 维修 修复 修缮 加固 修建 配建 配备 配齐 购置 增设 增加 扩大到 补齐 补足 补充 清零 销号 清理 清欠 清退 处置 通过验收 通过 争创 创成
      创建成 创建 申报 申创 获批 办理 办理好 整改 全面完成 全部完成 完成改造 实施完成 建 改造 新改造 筹建 筹集 筹措 投入 拨付 安排 下达 聘用 评选 命名 表彰 开办 增开 开行 加密
      贯通 联通 打造成 建设成 建成运营 建成开放 交付 交付使用 入库 净增 累计建成 完工 收官 打好 打赢 打响 打好打赢 解决好 推动建成 推进完成 缩短 缩减 精简 压缩 落实到位 偿还 回购
      供应 提供 免费发放 免费开展 摘帽 消化 交出
      """
    ),
    (
      .verb(.advance),
      """
      推进 推动 推行 推广 推进实施 推动实施 加快 加快推进 加快推动 加快建设 加快实施 加快发展 加快构建 加快培育 加快完善 加快形成 加快打造 加强 加大 深化 强化 优化 完善 健全 提升
      提高 促进 改善 巩固 巩固提升 巩固拓展 巩固扩大 扩大 拓展 拓宽 增强 壮大 做强 做大 做大做强 做优 做优做强 做精 做实 做细 做深 做活 延伸 繁荣 振兴 激发 激活 释放 挖掘 弘扬
      传承 保护 保护好 规范 整治 整顿 打击 严打 查处 严查 严惩 惩治 惩处 纠治 纠正 防范 防范化解 防控 预防 化解处置 管控 监管 强化监管 落实 落实落细 全面落实 贯彻 贯彻落实 执行
      履行 维护 净化 美化 亮化 提质 提质改造 升级 提档升级 转型 改革 创新 发展 发展壮大 培育 培育壮大 培养 引育 招引 吸引 抓实 抓细 抓紧 狠抓 紧抓 抓 构建 构筑 打造 塑造 形成
      营造 厚植 夯实 稳定 稳住 稳 提振 拉动 带动 扩 扩量 促 增加投入 增加供给 丰富 满足 畅通 疏通 打破 破解 破除 清除 整合 统筹推进 统筹抓好 统筹做好 统筹发展 统筹 协调 协调推进
      对接 融入 参与 服务 承接 开发 开放 放宽 简化 压实 压紧 明确 细化 量化 倒逼 淘汰落后 盘活用好 用足 用足用好 用活 管住 管理 治污 减排 降碳 节约 集约利用 提效 增效 赋能 助推
      助力 撬动 催生 补强 补短板 延链 强链 兴办 规划建设 扎实推进 深入推进 深入实施 深入开展 持续推进 全面推进 全面推行 全面实施 全面加强 全面深化 有序推进 稳步推进 大力推进 持续深化
      持续优化 接受 听取 办理落实 公开 推进落实 督促 督查 问责 整肃 严肃查处 严肃 反对 整治形式主义 厉行 厉行节约 过紧日子 严格落实 严格执行 严格控制 控制 开拓 抢占 集聚 聚集 集成
      汇聚 壮大发展 提质增效 扩面 增量 推介 宣传 普及 建强 建优 建管 配强 配优 理顺 重构 重塑 衔接 联动 互联互通 拓面 运用 应用 利用 储备 深耕 放大 擦亮 叫响 唱响 唱好 守护
      呵护 关爱 关心 关注 保供稳价 保供 稳岗 稳外贸 稳外资 稳投资 扩投资 促消费 扩内需 提级 赶超 扭转 防治 监测 排查 排查整治 抽检 检查 巡查 收治 救治 防疫 保持 转变 改变 改进
      引领 带领 开辟 畅享 惠及 帮扶 兜底 分流 调整 调优 调整优化 优化调整 优化布局 布局 布局建设 前瞻布局 拉长 拉大 做长 做好服务 讲好 树立
      """
    ),
    (
      .verb(.encourage),
      """
      支持 鼓励 引导 扶持 倡导 提倡 大力支持 积极支持 支持引导 鼓励引导 鼓励支持 激励 奖励 奖补 补贴 扶助 支持鼓励 允许 引导支持
      """
    ),
    (
      .verb(.explore),
      """
      谋划 研究 探索 谋划实施 谋划建设 谋划推进 谋划储备 研究制定 研究出台 研究谋划 探索建立 探索推进 探索实施 探索推行 探索开展 论证 试点 先行先试 策划 前期论证 争取列入 开展前期
      开展前期工作 做好前期 筹划 摸排 调研 探索创新 储备一批
      """
    ),
    (
      .making,
      """
      建设 实施 开展 组织 组织开展 组织实施 培育 引进 打造 改造 举办 推广 培养 创建 治理 修复 发展 提升 优化 完善 种植 改善 组织申报 集中开展 升级改造 提升改造 改造提升 建设改造
      植树造林 推动 推进建设 规划 规划建设 布局 推出 遴选 认定 培树 轮训 走访 慰问 救助
      """
    ),
    (
      .attitude,
      """
      坚持 坚持以 尊重 牢记 秉持 秉承 树牢 牢固树立 发扬 增强信心 坚定信心 坚定不移走 紧扣 紧盯 锚定 抢抓 抓住 抓住用好 把握 牢牢把握 准确把握 深刻领会 深刻认识 认清 学习 学习贯彻 深入学习
      学深悟透 胸怀 心怀 心系 敢于 勇于 善于 敢 甘于 乐于 立足 聚焦 聚力 发挥 充分发挥 突出抓住 奋力 奋力开创 奋力谱写 奋发 谱写 书写 开创 绘就 绘好 不负 不辜负 不忘 站稳 拥护
      捍卫 领悟 恪守 践行 以身作则 身先士卒 担当 撸起 撸起袖子 跑出 走在 走好 走出 干出 干好 扛牢 扛起 展现 彰显 凝聚 汇聚起 团结 团结带领 高举 迈向 迈进 拿出 贯穿 顺应 回应
      直面 正视 遵循 响应 体现 齐心协力 担负 营造出 成为 树好
      """
    ),
    (
      .noun,
      """
      建设用地 建设项目 建设资金 建设任务 建设工程 建设成果 建设水平 发展环境 发展质量 发展活力 发展空间 发展不平衡 发展目标 发展是 发展为了 发展规划 发展格局 改革开放 改革发展 改革措施
      改革红利 改革成果 改革是 改造工程 改造任务 服务业 服务水平 服务效能 服务功能 服务体系 服务中心 服务质量 服务平台 服务能力 服务对象 服务型 管理水平 管理体制 创新能力 创新驱动
      创新平台 创新型 创新是 创新主体 创新活力 研究院 研究生 研究与试验 研发 试点工作 试点示范 治理体系 治理能力 治理水平 保障水平 保障能力 保障体系 保障房 保障性住房 保障性租赁住房
      保障标准 生产 监管体系 监管能力 培训基地 开放型 开放平台 开放水平 开发区 开发边界 绿化覆盖率 绿化率 规划区 整改率 覆盖率 转移支付 转移支付资金 投入强度 投入产出 投入品 补贴标准
      补贴资金 稳定性 稳定器 稳定就业是 稳定是 新增长点 提供的 协调机制 协调性 宣传部 普及率 保护区 监测预警体系 防控体系 预防接种率
      扩大会议 检查站 排查出 清单 创建工作 应用场景 应用型 公开透明 开放合作 统筹城乡 供应链 供应量 供应商 储备库 储备粮 落实情况 执行力 执行率 执行情况 管理费 管控力 办理时限 办理时间
      开放度 救助标准 引导基金 奖补资金 引领区 引领作用 引领者 带动力 带动作用 服务器 扩大内需战略 强大 强国 强省 强市 强县 强镇 强村 促进会 补偿 补助 扶贫 扶贫开发 抓手 建制 建筑
      建筑业 建档立卡 建议 建言 稳增长 稳中求进 稳价 稳就业 扩散 为民 为民办实事 为了 为此 为什么 为主 为主导 为重点 为契机 为核心 为抓手 为引领 为目标 为统领 为支撑 争议 争端 达产
      达标率 占地 占用 占道 改造率 实现了 完成率 完成时限 完成投资 敢于担当 抓住机遇
      """
    ),
    (
      .preposition,
      """
      以 围绕 按照 通过 依托 针对 结合 根据 对 从 在 由 与 向 和 随着 鉴于 面对 面向 对标 对照 本着 依照 遵照 紧紧围绕 紧密结合 牢牢 立足于 着眼于 聚焦于 基于 借助 借力 经过
      作为 利用好 用 让 使 使得 令 如 像 当 给 跟 于 比 至 到 截至 只有 只要 无论 不论 不管 凡 谁 虽然 尽管 由于 因为 不仅 不但 如果 既 既要 不能 不 没有 无 未 为广大
      为企业 为群众 为加快 为实现 为推进 为全面 为建设 为此
      """
    ),
    (
      .description,
      """
      是 也是 就是 正是 都是 既是 更是 不是 仍是 依然是 还是 面临 处于 正处于 存在 呈现 看到 清醒地看到 认识到 意识到 深知 坚信 相信 感谢 感到 已 已经 仍 仍然 依然 尚 有 具有
      拥有 意味着 属于 来自 来源于 在于 关键在 关键在于 归根结底 呼唤 期待 责任重大 任务艰巨 意义重大 意义深远 任重道远 使命光荣 充满 进入了 迎来 迎来了 曾 去年 过去 过去一年
      过去五年 五年来 一年来 近年来 上年 当前 目前 现在 十年来 多年来
      """
    ),
  ]

  /// 实现, 投入使用: verbs that may stand behind their subject.
  /// 有 of 保有量, 已 of 业已: too short to tell anything inside a clause.
  private static let short: Set<String> = ["有", "尚", "仍", "曾"]

  private static let results: [((), String)] = [
    (
      (),
      """
      实现 完成 建成 达到 达 增长 下降 控制在 稳定在 保持在 提高到 提升到 提高 降低 突破 超过 不低于 高于 低于 不少于 投入使用 交付使用 投入运营 投产 投用 投产达效 竣工 开工
      开工建设 通车 全覆盖 开通 运营 启动 启动建设 全面启动 全面建成 基本建成 全部完成 全面完成 基本完成 取得 动工 落地 开业 开园 完工 加快建设 加快推进 投入运行 建成投用 清零 销号
      达标 提升 增加 减少 新增 净增 进入 跻身 占 压减 翻番 筛查 免费 改厕 改造 建设 纳入 出台 实施 同步 持平 基本同步 同步增长 摘帽 出列 脱贫
      """
    )
  ]

  /// 纳入, 打造成
  private static let turns = """
    引向 引向深入 遏制 纳入 列入 打造成 打造成为 打造为 建设成 建设成为 建设为 建成 作为 转化为 转变为 变成 变为 提高到 提升到 提高至 控制在 压缩到 压缩至 融入 贯穿 落到 落实到 摆在 放在 下沉 下放
    延伸 延伸到 延长 用于 建在 抓在 整合 关进 推向 培育成 培育成为 发展成 发展为 降低 降至 缩短 压减 提高 带到 送到 办好 做好 列为
    """
}

extension PromiseWord {
  fileprivate var standsBehind: Bool {
    switch self {
    case .firmness, .noun, .description: true
    default: false
    }
  }
}
