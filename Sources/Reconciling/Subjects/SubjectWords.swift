/// 主体用词: what the words inside a subject do when two subjects are set against each other. Data only.
enum SubjectWords {
  enum Part: Sendable {
    /// Says nothing about what is counted.
    case filler
    /// Stands for one wording of the same thing.
    case thing([UInt16])
    case act(Act)
    /// 限定: a circle of things; on one side only it makes another thing.
    case limit(Limit)
    /// 方面: which amount of the thing.
    case aspect(Aspect)
  }

  static let table = WordTable<Part>(
    fillers.listed.map { ($0, .filler) }
      + Act.words.flatMap { act, words in words.listed.map { ($0, .act(act)) } }
      + Limit.words.flatMap { limit, words in words.listed.map { ($0, .limit(limit)) } }
      + Aspect.words.flatMap { aspect, words in words.listed.map { ($0, .aspect(aspect)) } }
      + same.split(separator: "\n").flatMap { line -> [(String, Part)] in
        let words = String(line).listed
        guard let name = words.first else { return [] }
        return words.map { ($0, .thing(Array(name.utf16))) }
      })

  static let fillers = """
    的 了 和 与 及 并 等 在 对 为 将 从 把 以 其中 其 中 年 当年 年内 全年 今年 去年 年度 再 新 共 均 已 又 超 各 各类 各项 各级 主要 全部 所有 一批
    全市 全县 全区 全省 全州 全镇 全乡 全国 全旗 我市 我县 我区 我省 全社会 全域 辖区 区域 地区
    完成 实现 达到 力争 争取 确保 努力 预计 组织 开展 实施 推进 推动 加快 继续 大力 积极 抓好 做好 落实 支持 引导 帮助 解决 投入 安排
    发展 发展到 种植 工程 任务 指标 目标 工作 问题 数量 数 个数 家数 户数 增长 增速 增幅 涨幅 同比 平均 分别 保持 稳定 稳定在 控制 控制在 较低水平 水平 以上 以下 以内 左右 不少于 不低于
    谋划 执行 落成 纳入 成功 成为 获得 取得 通讯 通信 年计划 年度计划 计划 总 企业化
    """

  /// Nothing but words that any project or firm goes by.
  static func isGeneral(_ core: [UInt16]) -> Bool {
    var at = 0
    while at < core.count {
      if (0x30...0x39).contains(core[at]) {
        at += 1
        continue
      }
      guard let (length, _) = general.longest(in: core, at: at, upTo: core.count) else { return false }
      at += length
    }
    return !core.isEmpty
  }

  private static let general = WordTable<Bool>(
    "重点 重大 主要 项目 工程 产业 企业 建设 招商 招商引资 省 市 县 区 个 项 等 列入 一批 统筹 初步 确定 集中 分批 层面 自治区 自治州".listed
      .map { ($0, true) })

  /// One thing a line, its name first.
  static let same = """
    消费品零售 社会消费品零售总额 全社会消费品零售总额 社会消费品零售额 社消零总额 社消零额 社消零 社零总额 社零 消费品零售总额
    地区生产总值 国内生产总值 生产总值 GDP 经济总量 经济增长 经济增速
    居民消费价格 居民消费价格指数 居民消费价格总水平 消费价格 物价 CPI
    棚户区 棚户区住房 棚改 棚户区改造 城市棚户区 城镇棚户区
    停车位 停车泊位 机动车停车位 机动车停车泊位 车位 泊位
    研发 R&D 研究与试验发展 研究与开发 研发经费支出 R&D经费支出 研发经费投入 R&D经费投入 研发投入 研发经费
    PM2.5 细颗粒物 细颗粒物(PM2.5) 细颗粒物（PM2.5） PM2.5平均 PM2.5年均 PM25
    高新技术企业 高企 国家高新技术企业 国家级高新技术企业
    科技型中小企业 科小
    经营主体 市场主体 商事主体
    高标准农田 高标准粮田 高标准基本农田
    农民合作社 农民专业合作社 专业合作社 农村专业合作社 合作社
    脱贫 贫困人口脱贫 贫困人口 农村贫困人口 贫困群众脱贫 减贫 建档立卡贫困人口
    转移人口落户 进城落户 农业转移人口落户 农业转移人口在城镇落户 农业转移人口市民化 城镇落户
    安全饮水 饮水安全 饮用水安全 安全饮用水
    改厕 户厕 厕所 厕改 户用厕所 无害化厕所 卫生厕所
    游客 旅游人数 旅游人次 接待游客 国内外游客 旅游者 接待国内外游客 旅游接待
    粮食 粮食生产
    就业 就业人员
    失业安置 再就业 失业人员再就业 下岗失业人员再就业 下岗人员再就业 下岗职工再就业 城镇失业人员再就业 失业人员实现再就业 失业再就业
    居民可支配收入 人均可支配收入 居民人均可支配收入 居民收入 常住居民人均可支配收入 居民人均收入
    外贸进出口 进出口 对外贸易 外贸 货物进出口 货物贸易 进出口贸易
    充电桩 充电设施 充电桩（站） 充电基础设施
    村卫生室 卫生室
    造林 营造林 国土绿化 绿化造林 植树造林 人工造林 荒山造林
    垃圾 生活垃圾
    污水 生活污水 污水处理
    基础设施 基础设施建设
    技术合同成交 技术合同交易 技术合同成交额 技术合同交易额
    城镇化 城市化 常住人口城镇化
    登记失业率 城镇登记失业率
    调查失业率 城镇调查失业率
    单位能耗 能耗强度 单位GDP能耗 单位地区生产总值能耗 单位生产总值能耗 单位国内生产总值能耗 万元GDP能耗 万元生产总值能耗
    旅游 旅游业
    一般公共预算收入 公共财政预算收入 一般预算收入 财政一般公共预算收入 地方一般公共预算收入 地方公共财政预算收入 地方财政一般预算收入 地方财政收入 一般公共财政预算收入
    财政支出 一般公共预算支出 公共财政预算支出 一般预算支出 公共预算支出 公共财政支出 财政一般公共预算支出
    敬老院 养老院 福利院
    改制 改革
    外资 境外资金 实际利用外资 利用外资 利用境外资金 实际利用境外资金 实际到位外资 外商投资 实际使用外资
    农村公路 农村路 四好农村路 乡村公路
    医疗保险 医保 基本医疗保险 基本医保
    """
}
