internal import Documents
internal import Facts

/// 一方: one statement of a report as it is set against one of another, with what the words around it add.
struct Side: Sendable {
  var statement: Statement
  /// Position among the statements of its report.
  let position: Int
  /// The subject taken apart; where the subject is a verb alone (开工580万套), the words of the sentence before it.
  var topic: Topic
  /// The code of the figure, or the one that its word alone stands for.
  var indicator: String?
  var isBorrowed: Bool
  /// What is done: the subject's own verbs, else those that the list before it shares (新建甲10个、乙5个).
  var acts: Act
  /// 新建农村公路120公里、改造190公里: of an item that is a verb alone, that verb.
  let bareActs: Act
  /// The verbs are the subject's own.
  let ownActs: Bool
  /// The subject's limits and those that the words before the quantity name.
  var limits: Set<Limit>
  /// 其中10亿元以上28个: a bound right before the quantity holds instead of the subject's.
  let bounds: Set<String>
  /// 达到, 发展到, 总数: what stands before the quantity says that it is all there is.
  let isReached: Bool
  /// 完成年计划的118.2%
  let isShareOfPlan: Bool
  /// 分别达到80亿元、20亿元: one of several amounts, of which the words do not say which is whose.
  let isOneOfEach: Bool
  /// 全社会, 城镇, 限额以上: ``Circle``.
  let circle: String?
  /// The clause taken apart, without the quantity.
  let clause: Topic
  /// 首月, 国庆: of a part of the year only.
  let isPartial: Bool
  /// 由703吨提高到: where a movement starts.
  let isOrigin: Bool
  /// 实现了突破500亿元的目标: the target said again.
  let isGoal: Bool
  /// 目标由8%调整为6.5%: a target said again, not a result; ``AimWords``.
  let isAim: Bool
  /// 扣除房地产开发投资后: of a part only.
  let isLessened: Bool
  /// 受统计口径调整影响: counted otherwise than before.
  let isRedefined: Bool
  /// 始终控制在, 稳定在: said of every year of several.
  let holdsEveryYear: Bool
  /// Told among words that look back on several years.
  let isOfSeveralYears: Bool
  /// 累计完成: of all the years that are told of.
  let isCumulative: Bool
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
    isOneOfEach = words.before.holds(SideWords.each) && report.isOneOfAlike(position)
    circle = Circle.named(by: statement.figure)
    isBorrowed = statement.topic.isEmpty || SideWords.isPayer(statement.topic)
    topic = isBorrowed ? Topic(units: words.sentenceBefore + words.before + words.after) : statement.topic
    indicator = statement.figure.indicator ?? SideWords.indicator(statement.figure)
    let own = statement.topic.acts.subtracting(.holding)
    ownActs = !own.isEmpty
    acts = own.isEmpty && !reached && statement.topic.aspects.isEmpty ? words.sharedActs : own
    let item = isBorrowed ? Topic(units: words.item) : topic
    bareActs = isBorrowed && item.isEmpty && item.limits.isEmpty ? item.acts : []
    // 规上企业、过亿元企业分别达66家、26家: the words before belong to the last of them only.
    let bound = words.before.holds(SideWords.each) ? [] : words.bounds
    bounds = bound.isEmpty ? statement.topic.thresholds : bound
    let line = SideWords.paragraphBefore(text, statement.source.lowerBound)
    let around = Topic(units: words.sentenceBefore).limits.filter { $0.axis == .settlement }
      .union(Topic(units: words.sentenceBefore + line).limits.filter { $0.axis == .zone })
    // 产业集聚区, said some words before, makes no part of what the whole place invests.
    let isWhole = indicator.map(Indicator.decides) ?? false
    limits = topic.limits.union(lead.limits).union(isWhole ? [] : around)
    isPartial = SideWords.partial.contains { words.nearBefore.holds($0) }
    isOrigin = words.isOrigin
    isGoal = Array(words.after.prefix(8)).holds(SideWords.goal)
    isAim = AimWords.isAim(words)
    isRedefined =
      SideWords.redefined.contains { words.nearBefore.holds($0) || words.after.begins(with: $0) }
      && !SideWords.comparable.contains { words.before.holds($0) }
    isLessened = SideWords.less.contains { words.nearBefore.holds($0) } && !words.nearBefore.holds(SideWords.factors)
    isOfSeveralYears = report.isSeveralYears(at: statement.source.lowerBound)
    holdsEveryYear =
      SideWords.staying.contains { words.before.holds($0) }
      && (isOfSeveralYears
        || statement.figure.period.map { $0.firstYear < $0.lastYear } ?? false)
    isCumulative = words.before.holds(SideWords.cumulative)
    isLongMovement =
      statement.figure.measure == .growth && SideWords.long.contains { words.before.holds($0) }
    isLastYear = words.nearBefore.holds(SideWords.lastYear)
    names = SideWords.names(in: text, statement.sentence.lowerBound..<range.upperBound)
  }
}
