import Documents
import Facts

/// 项目词: what the names of projects end with, and the words that name no project by themselves.
final class ProjectWords: Sendable {
  static let standard = ProjectWords()

  /// Ends of names.
  let endings = Lexicon<Void>(nameEnds, backward: true)
  /// Verbs of building before names, by the stage they tell.
  let before = Lexicon(StageRule.all.flatMap { rule in rule.before.map { ($0, rule.stage) } })
  /// And behind names, matched from their end.
  let behind = Lexicon(StageRule.all.flatMap { rule in rule.behind.map { ($0, rule.stage) } }, backward: true)
  /// Behind a name and no part of it.
  let trailing = Lexicon<Void>(trails.words, backward: true)

  private init() {}

  /// Whether a range ends as the names of projects do.
  func endsName(_ text: Text, _ range: Range<Int>) -> Bool {
    endings.longest(in: text, at: range.upperBound, limit: range.lowerBound) != nil
  }

  static let nameEnds = """
    项目 工程 铁路 高铁 城铁 轻轨 地铁 高速 高速公路 公路 大道 道路 快速路 路 街 大桥 特大桥 桥 立交 隧道 机场 航站楼 港 港区 码头 航道 水库 枢纽 电站 水电站 核电站 抽水蓄能 变电站 水厂 污水厂 污水处理厂 处理厂 电厂 发电厂
    产业园 工业园 科技园 物流园 园区 产业城 科技城 科学城 新城 小镇 综合体 基地 示范区 片区 示范片 示范带 中心 医院 院区 卫生院 学校 小学 中学 高中 幼儿园 校区 大学 学院 一小 二小 三小 四小 一中 二中 三中 四中 五中 六中 实验学校 公园 湿地 广场
    体育馆 体育场 图书馆 博物馆 文化馆 科技馆 展览馆 纪念馆 档案馆 美术馆 剧院 大厦 专用线 连接线 示范线 号线 绕城线 复线 延长线 北延 南延 东延 西延 段 客运站 火车站 高铁站 汽车站 排渍站 泵站 服务区 停车场 市场 批发市场 商场 广场二期 二期 一期
    三期 实验室 研究院 大坝 灌区 引水工程 调水工程 生产线 数据中心 风电场 光伏电站 储能电站 福利院 敬老院 养老院 景区 度假区 古城 古街 老街 商业街 步行街 廊道 绿道 港口 口岸 保税区 综保区 冷链园 互通 匝道 环线 外环 内环 环路 国道 省道 快线 干线
    """.words

  /// What a list before 等 is called: 等项目, 等重点工程, 等路网.
  let classes = Lexicon<Void>(
    """
    项目 工程 道路 路网 桥梁 公路 铁路 高速 高速公路 学校 医院 公园 园区 产业园 片区 小区 水库 电站 道 路段 路 干道 主干道 主次干道 断头路 交通项目 基础设施 设施 场馆 景区 基地 枢纽 平台 市场 综合体 企业项目 重点企业
    """.words)

  private static let trails = """
    建设 建设工作 开工建设 施工 主体工程 主体工程建设 规划建设 等 等重点 的建设 建设步伐 建设进度 进度 步伐 工作 建设任务 建设项目 各项 全面 正式 顺利 如期 全部 相继 先后 陆续 全线 主体 成功 基本 已 均 都 即将 年内 尽快 早日 力争 确保 将 也 提前 加速
    快速 同步 有序 稳步 扎实 加快 开始 目前 现已 上半年 下半年 年底 年底前 并 前期 投资 等地
    """

  /// Institutions of which every county has one: 县人民医院.
  let institutions = Lexicon<Void>(
    """
    人民医院 中医院 中医医院 妇幼保健院 妇幼保健医院 妇计中心 一中 二中 三中 四中 五中 一小 二小 三小 实验小学 实验中学 实验学校 高级中学 职教中心 职业学校 特殊教育学校 第一中学 第二中学 第三中学 第一小学 第二小学 第一幼儿园 第二幼儿园 体育馆 体育场 体育中心
    图书馆 博物馆 文化馆 文化中心 档案馆 科技馆 规划馆 党校 客运站 汽车站 疾控中心 福利院 殡仪馆 公共卫生中心 传染病医院 第二人民医院 第一人民医院 第三人民医院 政务中心 政务服务中心 市民中心 老年大学 看守所
    """.words)
}
