import Documents

/// 计量单位和量词: what may follow a number, one list by family.
///
/// Sources: 国务院《关于在我国统一实行法定计量单位的命令》(1984) for measures, GB/T 12406 for currencies, and the classifiers that
/// stand after numbers in published work reports.
enum UnitFamily: Sendable {
  /// %, ‰
  case percent
  /// 百分点
  case point
  /// 成: tenths
  case tenth
  /// 倍
  case times
  case money
  /// lengths, areas, weights, power, energy…: they measure, they do not count
  case measure
  /// 个, 家, 项…: they count what follows or precedes
  case count
  /// 人, 户, 名: the unit is itself what is counted
  case people
  /// 天, 小时, 工作日, 个月
  case time
  /// 年: streaks and terms, never a figure by itself
  case year
  /// 位, 名 after a rank
  case place
}

struct Unit: Sendable {
  let name: UnitName
  let family: UnitFamily
}

/// 单位名: up to eight characters held in place, so that handing a unit around costs nothing.
struct UnitName: Equatable, Sendable, ExpressibleByStringLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  init(_ units: some Sequence<UInt16>) {
    for unit in units.prefix(8) {
      if count < 4 { low |= UInt64(unit) << (16 * count) } else { high |= UInt64(unit) << (16 * (count - 4)) }
      count += 1
    }
  }

  init(stringLiteral value: StaticString) { self.init(StaticUnits(stringLiteral: value)) }

  var string: String {
    switch only {  // what stands behind most numbers need not be put together
    case 0x25: "%"
    case 0x5143: "元"
    case 0x4E2A: "个"
    case 0x9879: "项"
    default:
      withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) {
        String(units: UnsafeBufferPointer(rebasing: $0.assumingMemoryBound(to: UInt16.self)[..<count]))
      }
    }
  }

  /// The last character: 岁 of 周岁.
  var last: UInt16 {
    guard count > 0 else { return 0 }
    return UInt16(truncatingIfNeeded: (count <= 4 ? low : high) >> (16 * ((count - 1) & 3)))
  }

  /// The one character of a name of one, else 0.
  var only: UInt16 { count == 1 ? UInt16(truncatingIfNeeded: low) : 0 }
}

enum Units {
  /// Words that begin like a unit and are none: 十二项目, 3000万人口.
  static let compounds = WordList(
    """
    台阶 项目 条例 人口 家庭 人员 人才 次数 位数 名单 名录 件数 处理 处置 场所 门店 种植 种子 把握 回复 根本 株洲 道路 方面 方向
    点位 号线 户籍 户型 度假 度汛 里程 米粉 米业 头部 口岸 口径 眼科 架构 批准 批复 批发 份额 片区 部门 部分 部署 部委 间接 片面 元素 元旦 段落 分钟内 卷入 期间 站点 群众 群体 节能 级别
    """)

  static let lexicon = Lexicon<Unit>(all)

  private static let all: [(String, Unit)] =
    words(in: table).map { word, family in
      let parts = word.split(separator: ":")
      return (String(parts[0]), Unit(name: UnitName(parts[parts.count - 1].utf16), family: family))
    }

  /// The first characters of all units.
  static var openings: String { String(all.compactMap(\.0.first)) }

  /// `written:name` where the name of a unit differs from how it is written.
  private static let table: [(UnitFamily, String)] = [
    (
      .percent,
      """
      % ％:% ‰ 个%:%
      """
    ),
    (
      .point,
      """
      个百分点:百分点 百分点
      """
    ),
    (
      .tenth,
      """
      成
      """
    ),
    (
      .times,
      """
      倍
      """
    ),
    (
      .money,
      """
      元 美元 欧元 港元 日元 英镑 卢布 澳元 人民币:元 元人民币:元 块:元
      """
    ),
    (
      .measure,
      """
      平方公里 平方千米 平方米 平米:平方米 立方米 立方 万方:方 方 公里 千米 里 米 厘米 毫米 海里 亩 公顷 公亩 平方 亩次 吨
      公吨 千克 公斤 斤 担 克 毫克 微克 微克/立方米 毫克/升 毫克/立方米 毫克/千克 公斤/亩 斤/亩 千克/亩 吨/日 吨/年
      吨/天 立方米/日 千瓦 兆瓦 瓦 千瓦时 度电 度 千伏安 兆伏安 伏安 标准煤 吨标准煤 吨标煤 吨公里 人公里 升 毫升 元/吨
      元/平方米 元/亩 元/人 元/月 兆赫 赫兹 标方 标准立方米 立方米/秒 摄氏度 ℃ km² km 公里/小时 Mbps GB TB
      PB PFlops EFLOPS P KW MW GW kW kWh 载重吨 标准箱 标箱 TEU 箱 总吨 吨位 蒸吨 大卡 立方尺 马力
      英寸
      """
    ),
    (
      .count,
      """
      个 家 项 件 条 座 所 处 台 套 辆 艘 架 口 眼 头 只 羽 匹 尾 株 棵 批 批次 次 人次 车次 架次 班次 趟 场 场次
      期 种 类 门 篇 部 本 册 份 幅 张 块 片 面 根 支 枝 把 间 栋 幢 床 例 宗 起 笔 单 票 款 道 轮 组 对 枚 顶
      盏 桩 杆 节 卷 集 档 列 台套 台件 件次 户次 条次 篇次 家次 辆次 人天 轮次 班 级台 处所 群 盘 盆 艘次 列次 门次
      款次 首 颗 段 孔 畦 穴 大类 重量箱 棒 袋 站 点位 万个 席 架子 粒 匹次 挂 眼井
      """
    ),
    (
      .people,
      """
      人 户 名 位 员 口人:人 户人
      """
    ),
    (
      .time,
      """
      工作日 个工作日:工作日 个月 天 日 小时 个小时:小时 分钟 秒 周 个星期:周 星期 岁 周岁
      """
    ),
    (
      .year,
      """
      年 年度 周年 年期 年来
      """
    ),
  ]
}
