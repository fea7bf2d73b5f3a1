internal import Documents
internal import Facts

/// The words around a quantity that say something of it.
struct SideWords {
  /// From the beginning of the clause to the quantity, and from there to its end.
  let before: [UInt16]
  let after: [UInt16]
  /// Of the clauses before, as far back as a list may reach.
  let sentenceBefore: [UInt16]

  init(_ text: Text, _ statement: Statement, _ clause: Range<Int>) {
    before = Topic.plain(text.string(clause.lowerBound..<statement.source.lowerBound))
    after = Topic.plain(text.string(statement.source.upperBound..<max(clause.upperBound, statement.source.upperBound)))
    let start = max(statement.sentence.lowerBound, clause.lowerBound - SideWords.reach)
    sentenceBefore = start < clause.lowerBound ? Topic.plain(text.string(start..<clause.lowerBound)) : []
  }

  /// How far back in a sentence a list takes its verb from.
  private static let reach = 60

  /// 5亿元以上工业项目50个, 10亿元以上28个: what a thing must reach to be counted, no amount of its own.
  var isThreshold: Bool {
    var rest = after[...]
    if rest.starts(with: SideWords.above) { rest = rest.dropFirst(2) }
    guard let next = rest.first else { return false }
    if (0x30...0x39).contains(next) { return true }
    let words = Array(rest.prefix { $0 != 0x3001 && $0 != 0xFF0C }.prefix(10))
    return SideWords.counted.contains { words.holds($0) }
  }

  /// 投资33亿元的产业园项目, 入住人口不少于1万人的社区: what one of the things costs or holds, named in passing.
  var isAttribute: Bool {
    guard after.first == 0x7684, !SideWords.aims.contains(where: { after.dropFirst().starts(with: $0) }) else {
      return false
    }
    var words = before
    while let bound = SideWords.bounding.first(where: { words.ends(with: $0) }) { words.removeLast(bound.count) }
    return words.ends(withAnyOf: words.count < before.count ? SideWords.sizes : SideWords.costs)
  }

  private static let costs = "投资 总投资 投资额".listed.map { Array($0.utf16) }
  private static let sizes = "投资 总投资 投资额 人口 面积 规模 产能 年产量".listed.map { Array($0.utf16) }
  private static let bounding = "不少于 不低于 不超过 超过 达到".listed.map { Array($0.utf16) }
  private static let aims = "目标 任务 预期 要求 计划".listed.map { Array($0.utf16) }

  /// 公交与轨道50米内换乘比例: how near, not how far.
  private var isWithin: Bool {
    let rest = SideWords.within.first { after.begins(with: $0) }.map { after.dropFirst($0.count) }
    return rest?.first.map { (0x4E00...0x9FFF).contains($0) } ?? false
  }

  private static let within = "范围内 以内 内".listed.map { Array($0.utf16) }

  /// Digits that say which things are meant, not how many there are.
  static func isThreshold(_ statement: Statement, in text: Text) -> Bool {
    let words = SideWords(text, statement, statement.clause(in: text))
    return switch UnitFamily(statement.figure.unit).kind {
    case .money: statement.figure.comparator == .atLeast && words.isThreshold || words.isAttribute
    case .length: words.isWithin
    case .people, .land, .floor, .mass: words.isAttribute
    case .foreignMoney, .percent, .points, .visits, .count, .other: false
    }
  }

  /// 由703吨提高到: where a movement starts; so does each of 从209元、278元提高到.
  var isOrigin: Bool {
    var rest = after[...]
    for _ in 0..<SideWords.mostOrigins {
      if SideWords.movements.contains(where: { rest.starts(with: $0) }) { return true }
      guard let mark = rest.first, SideWords.listMarks.contains(mark),
        let digit = rest.dropFirst().first, (0x30...0x39).contains(digit)
      else { return false }
      rest = rest.dropFirst().drop { (0x30...0x39).contains($0) || $0 == 0x2E }
      // The unit: 元, 万元, 个百分点.
      guard
        let end = rest.prefix(6).indices.first(where: { at in
          SideWords.listMarks.contains(rest[at]) || SideWords.movements.contains { rest[at...].starts(with: $0) }
        })
      else { return false }
      rest = rest[end...]
    }
    return false
  }

  private static let mostOrigins = 6
  private static let listMarks = Set("、和与".utf16)

  static func isOrigin(_ statement: Statement, in text: Text) -> Bool {
    SideWords(text, statement, statement.clause(in: text)).isOrigin
  }

  /// 10亿元以上, between the last item of the list and the quantity.
  var bounds: Set<String> { Topic(units: item).thresholds }

  /// The clause and the end of the one before it.
  var nearBefore: [UInt16] { Array(sentenceBefore.suffix(16)) + before }

  static func indicator(_ figure: Figure) -> String? {
    guard figure.measure == .growth, let subject = figure.subject else { return nil }
    return Indicator.short[subject]
  }

  /// The paragraph as far as it names where all this is: 高新区 some sentences before.
  static func paragraphBefore(_ text: Text, _ position: Int) -> [UInt16] {
    var start = position
    while start > 0, position - start < 160, text[start - 1] != 0x0A { start -= 1 }
    return Topic.plain(text.string(start..<position))
  }

  /// After the last 、 of the clause.
  var item: [UInt16] { Array(before[((before.lastIndex(of: 0x3001) ?? -1) + 1)...]) }

  /// 农民合作社达到13550家、家庭农场5021家: what is said of one item of a list holds for the next.
  var isAmongReached: Bool {
    guard let last = before.lastIndex(of: 0x3001) else { return false }
    let start = before[..<last].lastIndex(of: 0x3001).map { $0 + 1 } ?? 0
    let item = before[start..<last]
    guard let digit = item.firstIndex(where: { (0x30...0x39).contains($0) }) else { return false }
    return Array(item[..<digit]).ends(withAnyOf: SideWords.reached)
      && !Topic(units: Array(before[(last + 1)...])).hasActs
  }

  /// The verbs of the nearest item before the quantity that has any.
  var sharedActs: Act { SideWords.nearest(before) ?? SideWords.nearest(sentenceBefore) ?? [] }

  private static func nearest(_ words: [UInt16]) -> Act? {
    for item in words.split(whereSeparator: { $0 == 0x3001 || $0 == 0xFF0C || $0 == 0x2C }).reversed() {
      let acts = Topic(units: Array(item)).acts.subtracting(.holding)
      if !acts.isEmpty { return acts }
    }
    return nil
  }

  /// Names in quotes, of two to twelve characters, in the last stretch of a range.
  static func names(in text: Text, _ range: Range<Int>) -> Set<String> {
    var names: Set<String> = []
    var open: Int?
    for position in max(range.lowerBound, range.upperBound - 120)..<max(range.upperBound, range.lowerBound) {
      if text[position] == 0x201C { open = position + 1 }
      if text[position] == 0x201D, let start = open {
        if (2...12).contains(position - start) { names.insert(text.string(start..<position)) }
        open = nil
      }
    }
    return names
  }

  static let reached = "达到 达 发展到 增至 增加到 升至 提升至 提高到 突破 超过 超 稳定在 保持在 扩大到 壮大到 总数达 为".listed.map {
    Array($0.utf16)
  }
  private static let above = Array("以上".utf16)
  private static let counted = "项目 企业".listed.map { Array($0.utf16) }
  static let long = "累计 五年前 比20 较20 比“十 较“十".listed.map { Array($0.utf16) }
  static let each = Array("分别".utf16)
  static let cumulative = Array("累计".utf16)
  static let goal = Array("目标".utf16)
  static let redefined =
    "统计口径调整 统计口径变化 统计口径改变 统计口径有调整 统计口径有变化 统计范围调整 统计制度改革 统计方法改革 核算方法改革 指标口径调整 口径调整 口径变化 新口径".listed
    .map { Array($0.utf16) }
  /// Who pays says nothing of what for: 中央财政安排429亿元.
  static func isPayer(_ topic: Topic) -> Bool { topic.aspects.isEmpty && payers.contains(topic.core) }

  private static let payers = Set("财政 中央财政 地方财政 各级财政 中央和地方财政 财政资金 中央财政资金 专项资金 中央财政专项资金".listed.map { Topic($0).core })
  static let less = "扣除 剔除 不含 不包括".listed.map { Array($0.utf16) }
  /// 扣除价格因素, 剔除不可比因素: the way growth is reckoned.
  static let factors = Array("因素".utf16)
  static let comparable = "同口径 可比口径 原口径".listed.map { Array($0.utf16) }
  static let lastYear = Array("去年".utf16)
  static let staying = "稳定在 保持在 控制在 始终 每年".listed.map { Array($0.utf16) }
  static let movements = "提高到 增加到 增长到 上升到 提升到 扩大到 发展到 下降到 降低到 减少到 降到 降至 增至 升至 提高至 提升至 增加至 上升至 下降至".listed.map {
    Array($0.utf16)
  }
  static let partial =
    "首月 首日 春节 国庆 中秋 五一 假期 黄金周 小长假 上半年 一季度 二季度 三季度 四季度 单日 当日 日均 月均 每月 每天 暑期 节会 前三季 1-9月 1至9月".listed.map {
      Array($0.utf16)
    }
  static let plans = "计划的 目标的 任务的 目标任务的 计划 目标任务".listed.map { Array($0.utf16) }
}
