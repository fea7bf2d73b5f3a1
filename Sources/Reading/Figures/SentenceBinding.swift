import Documents
import Facts

/// 句内绑定: gives every number of a sentence its subject, measure, comparator, status and period; one for all sentences of
/// a text.
struct SentenceBinding {
  private let text: Text
  private let rules: FigureRules
  /// What the sentences before left behind.
  var memory = Memory()

  private var surroundings: Surroundings?
  private var frame = Frame(role: .front)
  /// Subjects named so far in the sentence, in order, without aspects (总量, 增速); the last dozen are enough.
  private var history: [Wording] = []
  /// The verb that the first item of the current list lends to the others.
  private var listVerb = Wording()
  /// The joint wording of the last list of subjects.
  private var joint = Wording()
  /// The period of the last composition: the base of the next one.
  private var composition: Period?

  init(_ text: Text, _ rules: FigureRules) { (self.text, self.rules) = (text, rules) }

  /// Another sentence begins, of which nothing is known yet.
  mutating func begin(_ surroundings: Surroundings, _ frame: Frame) {
    (self.surroundings, self.frame) = (surroundings, frame)
    (listVerb, joint, composition) = (Wording(), Wording(), nil)
  }

  /// The sentence ends: what the next may take up stays.
  mutating func end() {
    if let last = history.last { memory.subject = last }
    history.removeAll(keepingCapacity: true)
    surroundings = nil
  }

  /// Adds the figures of a group; the groups of the sentence come in order.
  mutating func bind(
    _ group: NumberGroup, _ tail: Tail, _ phrase: LeftPhrase, _ cues: ClauseCues, into findings: inout [Finding],
    _ places: inout FigurePlaces
  ) {
    guard let surroundings else { return }
    let (index, first, bounds) = (group.numbers.lowerBound, group.first, group.bounds)
    var (counted, tail, cues) = (group.counted, tail, cues)
    if first.unit.isRelative, tail.movement == nil, counted.namesGrowth {  // 保持20%以上的增长
      tail.movement = .rise
      counted = CountedPhrase()
    }
    if first.kind == .rank { counted = CountedPhrase() }
    let isItem = surroundings.isListItem(index, from: bounds.lowerBound)
    cues.hasResult = counted.hasPredicate || phrase.hasDeed || isItem && !listVerb.isEmpty
    cues.supports = phrase.supports && counted.hasPredicate && first.unit?.family == .count

    // The question is gone before the history is added to, which else would be copied.
    let answer = SubjectRule.answer(
      SubjectQuestion(
        phrase: phrase, counted: counted, tail: tail, amount: first, groupSize: group.numbers.count, history: history,
        earlier: memory.subject, listVerb: listVerb, isListItem: isItem, sharesNext: surroundings.isAdjacent(index),
        joint: joint, surroundings: surroundings, index: index, clauseStart: bounds.lowerBound),
      by: rules.subjects)
    remember(answer, phrase, countsThing: !counted.noun.isEmpty, bounds)
    let amounts = surroundings.amounts
    let shared = tail.isRespective ? amounts[group.numbers.upperBound - 1].comparator : .equal
    for index in group.numbers {
      var amount = amounts[index]
      if amount.comparator == .equal { amount.comparator = shared }  // 分别增长15%、24%以上
      add(amount, answer, index - group.numbers.lowerBound, tail, cues, to: &findings, &places)
    }
  }

  private mutating func remember(
    _ answer: SubjectAnswer, _ phrase: LeftPhrase, countsThing: Bool, _ bounds: Range<Int>
  ) {
    if phrase.endsWithVerb, countsThing {
      listVerb = phrase.wording
    } else if !phrase.leadingVerb.isEmpty {
      listVerb = phrase.leadingVerb
    } else if text[bounds.lowerBound - 1] != 0x3001, !phrase.wording.isEmpty {
      listVerb = Wording()
    }
    if answer.lends { joint = answer.joint }
    answer.remember(in: &history)
    if history.count > 24 { history.removeFirst(12) }
  }

  // MARK: One number

  private mutating func add(
    _ number: FigureNumber, _ answer: SubjectAnswer, _ offset: Int, _ tail: Tail, _ cues: ClauseCues,
    to findings: inout [Finding], _ places: inout FigurePlaces
  ) {
    let subject = answer.subject(of: offset)
    let code = rules.indicators.code(of: subject, unit: number.unit)
    let amount = withMoney(number, subject)
    let question = MeasureQuestion(amount: amount, tail: tail, subject: subject, indicator: code)
    guard let (measure, isFall, rule) = MeasureRule.answer(question, by: rules.measures) else { return }

    if let year = cues.year { memory.year = year }
    let moment = Moment(
      frame: frame, cues: cues, lastYear: memory.year, measure: measure, unit: amount.unit, tailYear: tail.year,
      isCompared: tail.isCompared, isReached: tail.isReached,
      isOrigin: Origins.stands(in: text, amount), earlier: composition)
    var comparator = amount.comparator
    if comparator == .equal { comparator = tail.comparator ?? (cues.isAtLeast ? .atLeast : .equal) }
    let (status, period) = (moment.status, moment.period)
    if measure == .composition { composition = period }
    places.append(start: amount.start, isTarget: status == .target)
    let figure = Figure(
      values: values(of: amount, isFall: isFall), unit: amount.unit?.name.string ?? "-", measure: measure,
      comparator: comparator, status: status, period: period, base: moment.base,
      subject: subject.isEmpty ? nil : subject.string, indicator: code.map(rules.indicators.name))
    findings.append(
      Finding(
        .figure(consume figure), source: amount.range, rule: rule,
        confidence: subject.isEmpty ? .doubtful : answer.isInherited ? .likely : .certain))
  }

  private func values(of amount: FigureNumber, isFall: Bool) -> [ExactNumber] {
    if amount.kind == .composition { return CompositionNumber.values(in: text, amount.range) }
    return [isFall ? amount.value.negated : amount.value]
  }

  /// 产值过100亿: the unit that the subject's own nature supplies.
  private func withMoney(_ amount: FigureNumber, _ subject: Wording) -> FigureNumber {
    guard amount.unit == nil, amount.hasScale, amount.kind == .plain, subject.namesMoney else { return amount }
    var filled = amount
    filled.unit = Unit(name: "元", family: .money)
    return filled
  }
}

/// 起点: what stands after the value that a movement starts from, 由380元提高到420元.
enum Origins {
  /// The value is where a movement starts: 由380元提高到420元, 由12.5亿元到36.4亿元.
  static func stands(in text: Text, _ amount: FigureNumber) -> Bool {
    words.hasPrefix(in: text, at: amount.end)
      || text[amount.start - 1].isAny(of: "由从") && text[amount.end].isAny(of: "到至")
  }

  static let words = WordList(
    "增长到 增长至 发展到 发展至 壮大到 提高到 提升到 增加到 扩大到 上升到 下降到 降低到 降至 降到 提高至 增加至 增至 调整到 调整为 提升至 扩大至 升至 减少到 压缩到 缩短到 缩短至 压减到 的税率降至")
}
