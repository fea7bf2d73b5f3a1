import Documents
import Facts

/// 可数之物: when a single Chinese digit before a classifier counts something real (三所公办中学) and when it belongs to
/// a manner of speaking (三个方面, 两个维护, 一项制度).
enum CountedThings {
  /// Classifiers of concrete things: where they stand, two and more are a count.
  private static func isConcrete(_ unit: Unit) -> Bool {
    unit.name.count == 1 && unit.name.last.isAny(of: "所家座条处套台栋辆名架艘次项")
  }

  /// Things that 个 counts concretely.
  static let concrete = WordList(
    """
    项目 贫困村 行政村 自然村 村 乡镇 镇 县 县区 县市 社区 小区 园区 基地 中心 产业园 平台 示范村 示范镇 综治中心 水库 码头 车站 加油站 停车场 广场 公园 泵站 景区 车间 工厂 企业 医院 学校 幼儿园 标段 片区 标准化 养老 卫生院 污水处理厂
    重点项目 亿元 省级 国家级 市级 产业集群 集群
    """)

  /// Things that are spoken of, not counted.
  static let abstract = WordList(
    """
    方面 方向 维护 确保 坚持 意识 自信 统筹 关键 重点 领域 环节 问题 不 字 月 时期 阶段 层面 高质量 百年 原则 要求 全面 专项 行动 工程 体系 制度 机制 转变 突出 优势 主题 台阶 战略 重大 历史 大局 先行 更 新 不动摇 毫不 主导 特色 过程 突破 战场
    聚焦 着力 注重 强化 提升 专班 清单 结合 攻坚 革命 协同 支撑 定位 目标 任务 举措 措施 规划 五年 计划 现代化 世界 文明 样板 高地 标杆 人民 百分点 工作 抓手 身份 版本 样 季度 年 星期 礼拜
    """)

  /// What even a large number only speaks of: 十二个方面.
  static let manner = WordList("方面 领域 环节 问题 意识 坚持 重点领域 字 月 时期 阶段")

  static func isConcrete(_ numeral: Numeral, _ unit: Unit, in text: Text, end: Int) -> Bool {
    let digit = numeral.value.significand
    let next = text[end]
    guard CharacterClass.of(next).contains(.han), !abstract.hasPrefix(in: text, at: end) else { return false }
    if digit == 1 {
      // 至少办好一所公办中心幼儿园: one is a count only where a bound says so
      return AtLeast.standsBefore(numeral.range.lowerBound, in: text) && unit.family != .people
        && isConcrete(unit)
    }
    guard digit >= 2 else { return false }
    if unit.name.only == 0x9879 {  // 项
      return concrete.hasPrefix(in: text, at: end) || text.matches("评价", at: end)
    }
    if unit.name.only == 0x6761, next == 0x4F8B { return false }  // 三条例
    if unit.name.only == 0x6B21 {  // 次
      return Occasions.words.hasPrefix(in: text, at: end)
    }
    if isConcrete(unit) { return true }
    return unit.name.only == 0x4E2A && concrete.hasPrefix(in: text, at: end)
  }

  /// 至少, 不少于 within the clause before a count.
  private enum AtLeast {
    static func standsBefore(_ position: Int, in text: Text) -> Bool {
      for back in 2...8 where text.matches("至少", at: position - back) || text.matches("不少于", at: position - back - 1) {
        return true
      }
      return false
    }
  }

  /// What is done so many times: 两次集中开工.
  private enum Occasions {
    static let words = WordList("集中开工 集中签约 召开 组织 举办 开展 调整 提高 上调")
  }
}

/// 词表: asks whether any of a few words stands at a position.
struct WordList: Sendable {
  private let lexicon: Lexicon<Void>

  init(_ words: String) {
    lexicon = Lexicon(words.words)
  }

  func contains(in text: Text, _ range: Range<Int>) -> Bool { range.contains { hasPrefix(in: text, at: $0) } }

  @inline(__always)
  func hasPrefix(in text: Text, at position: Int) -> Bool {
    lexicon.longest(in: text, at: position, limit: text.count) != nil
  }
}
