import Documents

/// 主题句用词: what the short sentence that names a topic ends and begins with, and what a plain fact ends with.
struct TopicWords: OptionSet, Sendable {
  let rawValue: UInt8

  /// 城市品位不断提升: a state that got better
  static let state = TopicWords(rawValue: 1)
  /// 不断, 持续, 更加
  static let degree = TopicWords(rawValue: 2)
  /// 加快, 打造, 完善: something to be done
  static let action = TopicWords(rawValue: 4)
  /// 全面完成, 建成通车: an event, not a topic
  static let event = TopicWords(rawValue: 8)

  private static let states = [
    "提升", "增强", "改善", "加快", "推进", "完善", "健全", "夯实", "优化", "凸显", "显现", "彰显", "显著", "明显", "有力", "有效", "丰硕",
    "稳定", "向好", "进步", "坚定", "迸发", "激发", "发掘", "发展", "壮大", "加强", "精细", "协调", "深入", "提速", "改观", "好转", "巩固",
    "提高", "活力", "更高", "更优", "更强", "更美", "更实", "更足", "厚实", "扩大", "拓展", "释放", "升级", "提质", "转型", "不息", "实现",
    "出击", "施策", "稳控", "建设", "繁荣", "成效", "突破", "加速", "跃升", "攀升", "坚实", "强劲", "优良", "良好", "和谐", "融合", "深化",
    "变化", "跨越", "增长", "见效", "领先", "前列", "畅通", "改进", "保障", "增效", "蓬勃", "平稳", "推开", "落实", "突出", "浓厚", "鲜明",
  ]
  private static let degrees = [
    "不断", "持续", "更加", "日益", "全面", "稳步", "有序", "纵深", "大幅", "明显", "显著", "加快", "越来越", "深入", "扎实", "蓬勃", "逐步",
    "总体", "基本", "成效", "成果", "协调", "精准", "重拳", "严防", "提质", "步伐", "快速", "加速", "平稳", "进一步", "稳定", "坚持", "普遍",
  ]
  private static let actions = [
    "加快", "推进", "打造", "完善", "加强", "强化", "深化", "优化", "提升", "发展", "做强", "做大", "做优", "繁荣", "建设", "构建", "实施", "扩大",
    "坚持", "抓好", "壮大", "培育", "改善", "保护", "注重", "着力", "大力", "全力", "深入", "积极", "切实", "立足", "全面", "扎实", "持续", "落实",
    "推动", "促进", "突出", "严格", "健全", "创新", "提高", "统筹", "稳步", "强力", "坚决", "狠抓", "维护", "营造", "完成", "巩固", "增强", "保障",
    "努力", "进一步", "不断", "优先", "加大", "拓展", "激发", "守住", "聚焦", "用心", "办好", "支持", "要", "在", "加速", "率先", "科学", "高标准",
    "打好", "打赢", "传承", "践行", "夯实", "规范", "丰富", "引导", "精准", "以", "围绕", "看准", "树立", "转变", "严守", "坚定", "千方百计",
  ]
  private static let events = [
    "完成", "建成", "完工", "通车", "落户", "运行", "建立", "挂牌", "投产", "获批", "开通", "启用", "竣工", "验收", "开工", "启动", "称号", "成立",
    "施行", "停止", "推广", "推行", "清零", "覆盖", "办结", "使用", "改造", "举办", "营业", "入驻", "公开", "归还", "开业", "通过", "评估", "开放",
    "建设区", "示范县", "示范区", "先进县", "增加值", "工程", "年", "县城", "单位", "集体", "出列", "摘帽", "脱贫", "试点", "先进区", "合格", "编制",
  ]

  private static let endings = Lexicon(
    states.map { ($0, TopicWords.state) } + events.map { ($0, TopicWords.event) }, backward: true)
  private static let beginnings = Lexicon(actions.map { ($0, TopicWords.action) })
  private static let inside = Lexicon(degrees.map { ($0, TopicWords.degree) })

  static func of(_ text: Text, _ range: Range<Int>) -> TopicWords {
    var found: TopicWords = []
    if let match = endings.longest(in: text, at: range.upperBound, limit: range.lowerBound) {
      found.formUnion(match.value)
    }
    if let match = beginnings.longest(in: text, at: range.lowerBound, limit: range.upperBound) {
      found.formUnion(match.value)
    }
    for at in range where inside.longest(in: text, at: at, limit: range.upperBound) != nil {
      found.insert(.degree)
      break
    }
    return found
  }
}
