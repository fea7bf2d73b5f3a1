internal import Documents
internal import Facts

/// 一方: one statement of a report as it is set against one of another, with what the words around it add.
struct Side: Sendable {
  private(set) var statement: Statement
  /// Position among the statements of its report.
  let position: Int
  /// The subject taken apart; where the subject is a verb alone (开工580万套), the words of the sentence before it.
  private(set) var topic: Topic
  /// The code of the figure, or the one that its word alone stands for.
  private(set) var indicator: String?
  private(set) var isBorrowed: Bool
  /// What is done: the subject's own verbs, else those that the list before it shares (新建甲10个、乙5个).
  let acts: Act
  /// The verbs are the subject's own.
  let ownActs: Bool
  /// The subject's limits and those that the words before the quantity name.
  private(set) var limits: Set<Limit>
  /// 其中10亿元以上28个: a bound right before the quantity holds instead of the subject's.
  let bounds: Set<String>
  /// 达到, 发展到, 总数: what stands before the quantity says that it is all there is.
  let isReached: Bool
  /// 完成年计划的118.2%
  let isShareOfPlan: Bool
  /// The clause taken apart, without the quantity.
  let clause: Topic
  /// 首月, 国庆: of a part of the year only.
  let isPartial: Bool
  /// 由703吨提高到: where a movement starts.
  let isOrigin: Bool
  /// 实现了突破500亿元的目标: the target said again.
  let isGoal: Bool
  /// 始终控制在, 稳定在: said of every year of several.
  let holdsEveryYear: Bool
  /// Told among words that look back on several years.
  let isOfSeveralYears: Bool
  /// 累计下降14%, 比五年前增长66.8%
  let isLongMovement: Bool
  /// 去年 among words that look back on several years
  let isLastYear: Bool
  /// “十百千万”: names in quotes of the sentence.
  let names: Set<String>

  init(_ report: ReadReport, _ position: Int) {
    let statement = report.statements[position]
    self.statement = statement
    self.position = position
    let text = report.document.text
    let range = statement.clause(in: text)
    let words = SideWords(text, statement, range)
    let lead = Topic(units: words.before)
    clause = Topic(units: words.before + words.after)
    let reached =
      (SideWords.reached + SideWords.movements).contains { words.before.ends(with: $0) } || words.isAmongReached
    isReached = reached || !statement.topic.acts.union(lead.acts).isDisjoint(with: .holding)
    isShareOfPlan = statement.figure.unit == "%" && SideWords.plans.contains { words.before.holds($0) }
    isBorrowed = statement.topic.isEmpty
    topic = isBorrowed ? Topic(units: words.sentenceBefore + words.before + words.after) : statement.topic
    indicator = statement.figure.indicator ?? SideWords.indicator(statement.figure)
    let own = statement.topic.acts.subtracting(.holding)
    ownActs = !own.isEmpty
    acts = own.isEmpty && !reached && statement.topic.aspects.isEmpty ? words.sharedActs : own
    let bound = Topic(units: words.item).thresholds
    bounds = bound.isEmpty ? statement.topic.thresholds : bound
    let line = SideWords.paragraphBefore(text, statement.source.lowerBound)
    let around = Topic(units: words.sentenceBefore).limits.filter { $0.axis == .settlement }
      .union(Topic(units: words.sentenceBefore + line).limits.filter { $0.axis == .zone })
    limits = topic.limits.union(lead.limits).union(around)
    isPartial = SideWords.partial.contains { words.nearBefore.holds($0) }
    isOrigin = words.isOrigin
    isGoal = Array(words.after.prefix(8)).holds(SideWords.goal)
    isOfSeveralYears = report.isSeveralYears(at: statement.source.lowerBound)
    holdsEveryYear =
      SideWords.staying.contains { words.before.holds($0) }
      && (isOfSeveralYears
        || statement.figure.period.map { $0.firstYear < $0.lastYear } ?? false)
    isLongMovement =
      statement.figure.measure == .growth && SideWords.long.contains { words.before.holds($0) }
    isLastYear = words.nearBefore.holds(SideWords.lastYear)
    names = SideWords.names(in: text, statement.sentence.lowerBound..<range.upperBound)
  }
}

extension Side {
  /// Something that adds up over the years: things made, money spent; not a rate and not what there is.
  var isFlow: Bool {
    if isReached { return false }
    if !acts.isDisjoint(with: Act.flow.union([.renewing, .cutting])) { return true }
    switch UnitFamily(statement.figure.unit).kind {
    case .money, .foreignMoney: return topic.aspects.contains(.investment) || !ownActs && topic.aspects.isEmpty
    default: return false
    }
  }

  /// The side of one part of a joint subject: 城乡居民收入 as that of townspeople.
  init(_ whole: Side, subject: String, indicator: String?) {
    self = whole
    var figure = whole.statement.figure
    (figure.subject, figure.indicator) = (subject, indicator)
    let topic = Topic(subject)
    statement = Statement(
      figure: figure, source: whole.statement.source, sentence: whole.statement.sentence,
      finding: whole.statement.finding, heading: whole.statement.heading, role: whole.statement.role, topic: topic)
    self.topic = topic
    (isBorrowed, limits, self.indicator) = (false, topic.limits, indicator)
  }

  /// What a year's report must hold to tell of a goal of several years: of 年均增长 the year's growth.
  func asked(for kind: Pace.Kind) -> Side {
    var figure = statement.figure
    if kind == .yearly { figure.measure = .growth }
    figure.period = nil
    var side = self
    side.statement = Statement(
      figure: figure, source: statement.source, sentence: statement.sentence, finding: statement.finding,
      heading: statement.heading, role: statement.role, topic: statement.topic)
    return side
  }
}

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

  static func isThreshold(_ statement: Statement, in text: Text) -> Bool {
    guard UnitFamily(statement.figure.unit).kind == .money, statement.figure.comparator == .atLeast else {
      return false
    }
    return SideWords(text, statement, statement.clause(in: text)).isThreshold
  }

  /// 由703吨提高到: where a movement starts.
  var isOrigin: Bool { SideWords.movements.contains { after.begins(with: $0) } }

  static func isOrigin(_ statement: Statement, in text: Text) -> Bool {
    SideWords(text, statement, statement.clause(in: text)).isOrigin
  }

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
  static let goal = Array("目标".utf16)
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

extension [UInt16] {
  func ends(withAnyOf words: [[UInt16]]) -> Bool { words.contains { ends(with: $0) } }

  func ends(with word: [UInt16]) -> Bool { count >= word.count && suffix(word.count).elementsEqual(word) }

  func begins(with word: [UInt16]) -> Bool { count >= word.count && prefix(word.count).elementsEqual(word) }

  func holds(_ word: [UInt16]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    for start in 0...(count - word.count) where self[start] == first {
      if self[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
