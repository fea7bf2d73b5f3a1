import Documents
import Facts

/// 句内绑定: gives every number of one sentence its subject, measure, comparator, status and period.
struct SentenceBinding {
  private let signs: Signs
  private let surroundings: Surroundings
  private let frame: Frame
  private let rules: FigureRules
  private(set) var memory: Memory

  /// Subjects named so far in the sentence, in order, without aspects (总量, 增速); the last dozen are enough.
  private var history: [Wording] = []
  /// The verb that the first item of the current list lends to the others.
  private var listVerb = Wording()
  /// Cues collected from the left as the sentence is walked.
  private var cues: ClauseCues
  /// The joint wording of the last list of subjects.
  private var joint = Wording()
  /// The period of the last composition: the base of the next one.
  private var composition: Period?

  private var text: Text { surroundings.text }
  private var amounts: [FigureNumber] { surroundings.amounts }

  init(
    signs: Signs, notepad: Notepad, range: Range<Int>, amounts: [FigureNumber], frame: Frame, memory: Memory,
    rules: FigureRules
  ) {
    self.signs = signs
    surroundings = Surroundings(notepad: notepad, range: range, amounts: amounts)
    cues = ClauseCues(from: range.lowerBound)
    self.frame = frame
    self.memory = memory
    self.rules = rules
  }

  mutating func bind(into findings: inout [Finding], _ places: inout FigurePlaces) {
    var index = 0
    while index < amounts.count {
      let end = groupEnd(from: index)
      bind(index..<end, into: &findings, &places)
      index = end
    }
    if let last = history.last { memory.subject = last }
  }

  /// No report lists more values in one breath.
  private static let longestList = 40

  /// A group: numbers of one kind joined by 、 和 及: the values of a list of subjects, or several of one.
  private func groupEnd(from index: Int) -> Int {
    var end = index + 1
    while end < min(amounts.count, index + SentenceBinding.longestList) {
      let (last, next) = (amounts[end - 1], amounts[end])
      guard isListed(last.end, next.start), isAlike(last.unit, next.unit), last.kind == next.kind,
        last.kind != .doubling
      else { break }
      end += 1
    }
    return end
  }

  /// One unit, or measures of several things: 原煤、天然气产量达到6640万吨、9.1亿立方米.
  private func isAlike(_ first: Unit?, _ second: Unit?) -> Bool {
    first?.name == second?.name || first?.family == .measure && second?.family == .measure
  }

  private func isListed(_ end: Int, _ start: Int) -> Bool {
    guard start > end, start - end <= 2 else { return false }
    for at in end..<start where !text[at].isAny(of: "、和及与至到-—–－~～ ") { return false }
    return true
  }

  private mutating func bind(_ group: Range<Int>, into findings: inout [Finding], _ places: inout FigurePlaces) {
    let index = group.lowerBound
    let first = amounts[index]
    let bounds = surroundings.before(index)
    var counted = surroundings.counted(after: group.upperBound - 1)
    var tail = Tail(
      in: text, before: first.start, limit: bounds.lowerBound, isRank: first.kind == .rank,
      counts: !counted.noun.isEmpty && !first.unit.isRelative)
    let phrase = LeftPhrase(on: surroundings.notepad, bounds.lowerBound..<max(bounds.lowerBound, tail.start))
    cues.walk(signs, to: bounds, phrase: phrase)
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
        phrase: phrase, counted: counted, tail: tail, amount: first, groupSize: group.count, history: history,
        earlier: memory.subject, listVerb: listVerb, isListItem: isItem, sharesNext: surroundings.isAdjacent(index),
        joint: joint, surroundings: surroundings, index: index, clauseStart: bounds.lowerBound),
      by: rules.subjects)
    remember(answer, phrase, countsThing: !counted.noun.isEmpty, bounds)
    let shared = tail.isRespective ? amounts[group.upperBound - 1].comparator : .equal
    for index in group {
      var amount = amounts[index]
      if amount.comparator == .equal { amount.comparator = shared }  // 分别增长15%、24%以上
      add(amount, answer, index - group.lowerBound, tail, to: &findings, &places)
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
    _ number: FigureNumber, _ answer: SubjectAnswer, _ offset: Int, _ tail: Tail, to findings: inout [Finding],
    _ places: inout FigurePlaces
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
      isOrigin: Origins.words.hasPrefix(in: text, at: amount.end), earlier: composition)
    var comparator = amount.comparator
    if comparator == .equal { comparator = tail.comparator ?? (cues.isAtLeast ? .atLeast : .equal) }
    let (status, period) = (moment.status, moment.period)
    if measure == .composition { composition = period }
    places.append(start: amount.start, isTarget: status == .target)
    findings.append(
      Finding(
        .figure(
          Figure(
            values: values(of: amount, isFall: isFall), unit: amount.unit?.name.string ?? "-", measure: measure,
            comparator: comparator, status: status, period: period, base: moment.base,
            subject: subject.isEmpty ? nil : subject.string, indicator: code.map(rules.indicators.name))),
        source: amount.range, rule: rule,
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
  static let words = WordList(
    "增长到 增长至 发展到 发展至 壮大到 提高到 提升到 增加到 扩大到 上升到 下降到 降低到 降至 降到 提高至 增加至 增至 调整到 调整为 提升至 扩大至 升至 减少到 压缩到 缩短到 缩短至 压减到 的税率降至")
}
