import Facts

/// 句中词: the words by which a clause is taken apart around its numbers, by what they do there.
enum ClauseWord: Sendable, Equatable {
  /// 全年, 去年, 目前: time, dropped from subjects
  case time
  /// 全市, 全县: the report's own place, dropped at the head of a subject
  case scope
  /// 全面, 成功, 均: dropped
  case adverb
  /// 其中, 同时, 并: dropped at the head
  case connective
  /// 力争, 确保, 计划: the clause promises; dropped
  case promise
  /// 实现, 完成: dropped before an indicator
  case lightVerb
  /// 新增, 建设, 发放: kept, and makes what follows the object
  case verb
  /// 出列, 脱贫, 复工: what became of a counted subject
  case outcome
  /// 对, 为, 与
  case preposition
}

enum ClauseWords {
  static let lexicon = Lexicon<ClauseWord>(
    words(
      .time,
      """
      全年 去年 今年 上年 当年 年内 年底 年末 年初 本年 明年 目前 当前 现在 近年来 五年来 一年来 五年 过去五年 这五年 今后五年 未来五年 截至目前 截至 截止
      截至年底 到年底 年底前 年均 每年 五年累计 三年累计 近五年 近三年 三年来 几年来 四年来 过去一年 期间 时期 时 末 全年共 上半年 下半年 前三季度 一季度 同期 本届政府 任期内 届内
      """)
      + words(
        .scope,
        """
        全市 全县 全区 全省 全州 全镇 全乡 全旗 全盟 全国 我市 我县 我区 我省 我州 我镇 我国 全市共 全县共 全区共 全省共 全州共 市本级 县本级 全域 全口径 我们 各地 辖区 全系统
        """)
      + words(
        .adverb,
        """
        全面 全部 均 都 已 已经 成功 顺利 圆满 基本 正式 如期 依法 扎实 深入 持续 不断 积极 大力 加快 稳步 有序 着力 率先 先后 共 累计 总计 合计 共计 预计 初步 切实 进一步
        同步 及时 妥善 再 还 也 又 继续 努力 全力 严格 坚决 强力 高标准 高质量 高效 直接 总共 首次 历史性 胜利 超额 大幅 明显 显著 逐步 分别 各 另 相继 陆续
        主动 多措并举 高位 有力 同口径 可比口径 同比
        """)
      + words(.connective, "其中 同时 并 且 而 另外 此外 特别是 尤其是 即 以及 及 和 与 或 要 将 可 能 使 让 把 拟 了 着 仅 只 就 则 含 包括 有 可以 能够 是 又有 还有 已有 另有 其 一批 一大批")
      + words(.promise, "力争 确保 计划 争取 努力实现 力求 保证 预期 规划 目标 必须 务必 拟安排 安排")
      + words(.lightVerb, "实现 完成 达到 达 保持 取得 获得 形成")
      + words(
        .verb,
        """
        新增 新建 新建成 建成 建设 改造 开工 开工建设 竣工 发放 落实 选派 争取 创建 新创建 培育 新培育 引进 签约 新签约 实施 推进 加快推进 开展 组织 举办 承办 办理 办结 受理 处理 查处 整治 整改 拆除 取消 减少
        新开工 启动 解决 惠及 资助 救助 培训 转移 安置 搬迁 修建 新修 维修 扩建 改建 改扩建 新改建 续建 提质改造 升级改造 升级 打造 布局 支持 扶持 组建 设立 新设立 新设 成立 建立 制定 出台 修订 编制 发布 推出
        推广 认定 新认定 获评 获批 荣获 入选 纳入 列入 谋划 储备 上报 申报 争创 创成 创评 盘活 消化 处置 清理 清退 关停 关闭 淘汰 退出 压减 压缩 化解 筹措 筹集 投入 投资 拨付 安排 下达 支付 兑现 减免 降低 节约 撮合 提供
        带动 拉动 吸引 接待 服务 走访 慰问 招聘 招录 补充 新补充 配备 增加 扩大 拓展 开通 新开通 新开辟 打通 铺设 架设 安装 建造 种植 栽植 植树 造林 收购 出栏 存栏 生产 销售 出口 进口 发展 新发展 登记 新登记 注册 新注册
        入库 新入库 入统 上线 投放 配送 购置 更新 更换 维护 修复 治理 绿化 保护 流转 托管 整合 归集 开发 新开发 开放 免费开放 检查 排查 检测 监测 抽检 评选 表彰 培养 聘用 录用 抓好 做好 办好 办成 抓实 建好 用好 守住 保障 覆盖
        遍及 涉及 辐射 服务于 联系 对接 围绕 聚焦 依托 深化 优化 完善 健全 提升 提高 加大 加强 巩固 巩固提升 落地 新落地 引育 引聚 引入 引导 建 建起 建有 拥有 现有 具有 设有 分 分成 划定 复垦 开垦 新垦 收储 供应 批回 征拆 征收 出让
        谋划实施 策划 包装 开发包装 签订 签署 达成 协调 调处 化解了 侦破 破获 打掉 抓获 立案 收缴 追缴 曝光 通报 约谈 问责 交办 督办 销号 承接 转化 实施了 建成了 完善了 形成了 解决了 创造 提请 审议 组织实施 集中开工 集中签约 奖补 补助 发行 下放 承担 参与
        新上 增设 增开 新辟 上市 新三板 挂牌 孵化 转让 授权 交易 使用 利用 回收 处理了 清运 推动 促进 加快建设 抓 深入实施 完成了 提前 缩短 压缩至 精简 调减 调整 恢复 重建 转型 转移就业 复工 复产 投产 贯通 通车 验收 入驻 派驻 选树 选聘 选拔 储 配建 加装 迁建 提标
        """)
      + words(
        .outcome, "出列 脱贫 摘帽 脱贫摘帽 清零 销号 达标 完工 建成投用 投入使用 投入运营 全覆盖 投用 破零 办结率 开工率")
      + words(.preposition, "对 为 向 与 从 以 在 通过 围绕 按照 根据 由 给 被 将 用于"))

  private static func words(_ kind: ClauseWord, _ list: String) -> [(String, ClauseWord)] {
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (String($0), kind) }
  }
}

/// 数前词: what stands directly before a number and says how it relates to its subject.
enum TailWord: Sendable, Equatable {
  /// 达到, 为, 至: links subject and number
  case link
  /// 提高到, 降至, 压缩在: a level reached by moving
  case reaching
  /// 控制在
  case holding
  /// 突破, 近, 不少于
  case compare(Comparator)
  /// 增长, 上涨
  case rise
  /// 下降, 压减
  case fall
  /// 增速, 增幅: a growth rate by name
  case rate
  /// 降幅, 下降幅度
  case fallRate
  /// 年均
  case yearly
  /// 分别
  case respectively
  /// 同比, 比上年, 了: says nothing further
  case filler
  /// 完成, 实现: links when a subject stands before it
  case achieving
  /// 净增
  case net
  /// 排名, 位居
  case ranking
  /// 均, 都: one number for several subjects
  case jointly
  /// 签约, 学位: ends like a tail word and is part of the subject
  case content
}

enum TailWords {
  static let lexicon = Lexicon<TailWord>(
    words(.link, "达 达到 为 是 有 至 到 计 在 仅 共 均为 分别为 分别达 分别达到 已达 已达到 达成 要达到 应达到 可达 将达到 计达 占 达了 高达 多达 保持 保持在 稳定在 维持在 稳定为 稳定 保持为 重返 站上 迈上 登上 跃上 继续保持 总数达 巩固在 确定为 锁定在 可 以 : ：")
      + words(
        .reaching,
        """
        提高到 提高至 提升到 提升至 上升到 上升至 增加到 增加至 增至 增长到 增长至 增长为 扩大到 扩大至 发展到 发展至 下降到 下降至 降到 降至 降低到 降低至 减少到 减少至 减至 压缩到 压缩至 压缩在 压减到 压减至 缩短到 缩短至 缩短为 调整到
        调整为 调整至 提高为 恢复到 恢复至 升至 升到 跃升到 跃升至 扩展到 扩大为 回落到 回落至 下调至 上调至 压缩为 由原来的 精简到 精简至 精简为 控制到 达到了 增加为 壮大到 壮大至 拓展到 拓展至 转型为 整合为 提标至 提标到 收窄至 收窄到
        """)
      + words(.holding, "控制在 控制 严控在 限制在 压在")
      + words(.compare(.above), "突破 突破了 超 超过 超过了 超出 过 逾 高于 大于 多于 首次突破 超额 将突破 达到或超过 远超 首破")
      + words(.compare(.below), "近 接近 不到 低于 不足 将近 少于 小于 未达 临近")
      + words(.compare(.about), "约 大约 约为 约占 大概 约达")
      + words(.compare(.atLeast), "不少于 不低于 至少 最少 不得低于 不小于 起码 不得少于 不能低于")
      + words(.compare(.atMost), "不超过 不高于 不大于 最多 至多 不多于 不得超过 不突破 不得高于 控制在不超过")
      + words(
        .rise,
        "增长 同比增长 上升 上涨 增加 提高 提升 增 涨 升 上浮 实际增长 名义增长 同口径增长 可比增长 增加值增长 递增 扩大 增收 增值 环比增长 净增长 正增长 增长超 增超 攀升 提升了 提高了 多增 快于 高出 上调 拓宽 延长"
      )
      + words(
        .fall,
        "下降 减少 降低 降 回落 下浮 压减 同比下降 负增长 缩减 压缩 削减 下调 缩短 收窄 减 精简 少 萎缩 下跌 跌 降低了 下降了 减少了 调减 平均下降 平均降低 压降")
      + words(.rate, "增速 增幅 涨幅 增长率 增长速度 增速为 同比增速 增长幅度 上涨幅度 平均增速 年增长率")
      + words(.fallRate, "降幅 下降幅度 降低率 下降率")
      + words(.yearly, "年均 年平均 平均每年 年均分别 五年平均 两年平均 三年平均 两年期平均 年均实际 年递增 平均")
      + words(.respectively, "分别 各 依次 分别同比")
      + words(
        .filler,
        """
        了 同比 同比实际 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期 同口径 可比口径 按可比口径 按可比价格计算 按可比价 可比 实际 名义 预计 环比 同期 累计 已 将 也 又 再 还 共 总 的 较同期 同口径下 高基数上 比前五年 比上一年 比全国 继续 持续
        比年初 较年初 较上年末 比上年末 又 力争 确保 争取 预期 就 从 要 可 能 且 大幅 首次 首次实现 历史性
        """)
      + words(.achieving, "完成 实现 取得 完成了 实现了 总计完成 累计完成 累计实现 累计达 累计达到 安排")
      + words(.net, "净增 净增加")
      + words(.jointly, "均 都 皆 双双 全部 也均 并列 均达 均达到 都达到 全部达到 均保持 均为 均超 均超过 均在 均稳定在 均突破 全部为")
      + words(
        .ranking,
        "排名 排 位居 居 位列 列 名列 排位 稳居 跃居 排在 排名第 位次 居于 处于 进入 跻身 挺进 升至全国 重返 跃升至 连续 综合排名 蝉联 荣获 保持 均居 均列 均排名 均位居 均位列 并列 排全 上升到 荣登 前移至 总排名 为"),
      // Longer words that end like one of the above and are none of them: 签约500亿元, 新增学位300个.
      + words(
        .content,
        """
        签约 节约 预约 合约 大约束 履约 公共 学位 床位 车位 工位 摊位 席位 泊位 吨位 岗位 机位 托位 库位 单位 铺位 档位 民居 安居 宜居 移居 设计 统计 会计 审计 估计 行为 认为 所有 国有 持有 享有 存在 实在 现在 通过 经过 不过 改为
        支持 附近 靠近 临近 众多 减少率 裁减 农民增收 提质增收 增收 增值 有为 作为 成为 称为 列为 认定为 评为 确定 不少 缺少 内在 所在 以上 比为 最低 最高 高低 净化 加强 增强 新增 新建成 建成 完善 收入 支出 输出 进出 出口 进口 转移 共同 总共 会见 参加 新增加值 累计完成投资
        试点 站点 网点 景点 节点 重点 热点 观点 提升工程 提升行动 平均增 人均 户均 亩均 日均 均 公安 平安 治安 延长线 优化提升 服务提升 升级 到位 就位 定位 增加值 附加 参与 给予 计划 规划 占地 拓宽改造 安全 落实 新型 户籍 登记在
        """),
    backward: true)

  private static func words(_ kind: TailWord, _ list: String) -> [(String, TailWord)] {
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (String($0), kind) }
  }
}
