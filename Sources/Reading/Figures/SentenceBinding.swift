import Documents
import Facts

/// 句内绑定: gives every amount of one sentence its subject, measure, comparator, status and period.
struct SentenceBinding {
  let text: Text
  let range: Range<Int>
  let amounts: [FigureNumber]
  let frame: Frame
  var memory: Memory

  /// Subjects named so far in the sentence, in order, without aspects (总量, 增速).
  var history: [Wording] = []
  /// The verb that the first item of the current list lends to the others.
  var listVerb = Wording()
  /// Cues collected from the left as the sentence is walked.
  var clauseCues = ClauseCues()
  /// The joint wording of the last list of subjects.
  var joint = Wording()
  /// The period of the last composition: the base of the next one.
  var composition: Period?

  init(text: Text, range: Range<Int>, amounts: [FigureNumber], frame: Frame, memory: Memory) {
    self.text = text
    self.range = range
    self.amounts = amounts
    self.frame = frame
    self.memory = memory
  }

  mutating func figures() -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < amounts.count {
      let group = groupEnd(from: index)
      findings.append(contentsOf: bind(index..<group))
      index = group
    }
    if let last = history.last { memory.subject = last }
    return findings
  }

  /// A group: numbers of one kind joined by 、 和 及: the values of a list of subjects, or several of one.
  private func groupEnd(from index: Int) -> Int {
    var end = index + 1
    while end < amounts.count {
      let (last, next) = (amounts[end - 1], amounts[end])
      guard isListed(last.end, next.start), last.unit?.name == next.unit?.name, last.kind == next.kind,
        last.kind == .plain || last.kind == .composition
      else { break }
      end += 1
    }
    return end
  }

  private func isListed(_ end: Int, _ start: Int) -> Bool {
    guard start > end, start - end <= 2 else { return false }
    for at in end..<start where !text[at].isAny(of: "、和及与至到-—–－~～ ") { return false }
    return true
  }

  // MARK: One group

  private mutating func bind(_ group: Range<Int>) -> [Finding] {
    let first = amounts[group.lowerBound]
    let bounds = leftBounds(of: group.lowerBound)
    let counted = countedPhrase(after: group.upperBound - 1)
    let tail = Tail(
      in: text, before: first.start, limit: bounds.lowerBound, isRank: first.kind == .rank,
      counts: !counted.noun.isEmpty && !first.unit.isRelative)
    let phrase = LeftPhrase(in: text, bounds.lowerBound..<max(bounds.lowerBound, tail.start))
    clauseCues = ClauseCues(in: text, sentence: range, clause: bounds.lowerBound..<first.start, phrase: phrase)

    let question = SubjectQuestion(
      phrase: phrase, counted: counted, tail: tail, amount: first, groupSize: group.count, history: history,
      earlier: memory.subject, listVerb: listVerb, isListItem: isListItem(bounds.lowerBound, group.lowerBound),
      sharesNext: sharesNext(group.lowerBound), topic: topic(before: bounds.lowerBound), joint: joint)
    let answer = SubjectRule.answer(question)
    remember(answer, phrase, bounds, hasObject: !counted.noun.isEmpty)
    let shared = tail.isRespective ? amounts[group.upperBound - 1].comparator : .equal
    return group.enumerated().compactMap { offset, index in
      var amount = amounts[index]
      if amount.comparator == .equal { amount.comparator = shared }  // 分别增长15%、24%以上
      return figure(amount, answer, offset, tail: tail)
    }
  }

  private mutating func remember(
    _ answer: SubjectAnswer, _ phrase: LeftPhrase, _ bounds: Range<Int>, hasObject: Bool
  ) {
    if phrase.endsWithVerb, hasObject { listVerb = phrase.wording } else if !phrase.leadingVerb.isEmpty { listVerb = phrase.leadingVerb } else if text[bounds.lowerBound - 1] != 0x3001, !phrase.wording.isEmpty { listVerb = Wording() }
    if !answer.bases.isEmpty { joint = answer.joint }
    for base in answer.bases where !base.isEmpty && history.last != base { history.append(base) }
  }

  private mutating func figure(_ amount: FigureNumber, _ answer: SubjectAnswer, _ offset: Int, tail: Tail) -> Finding? {
    let subject = answer.subjects.isEmpty ? Wording() : answer.subjects[min(offset, answer.subjects.count - 1)]
    let code = Indicators.standard.code(of: subject, unit: amount.unit)
    let question = MeasureQuestion(amount: amount, tail: tail, subject: subject, indicator: code)
    let amount = withMoney(amount, subject)
    for rule in MeasureRule.all {
      guard let decided = rule.decides(question) else { continue }
      guard case .measure(let measure, let isFall) = decided else { return nil }
      return finding(amount, subject, code, measure, isFall, tail, rule: "figure.\(rule.name)", answer)
    }
    return nil
  }

  /// 产值过100亿: the unit that the subject's own nature supplies.
  private func withMoney(_ amount: FigureNumber, _ subject: Wording) -> FigureNumber {
    guard amount.unit == nil, amount.hasScale, amount.kind == .plain, subject.namesMoney else { return amount }
    var filled = amount
    filled.unit = Unit(name: "元", family: .money)
    return filled
  }

  private mutating func finding(
    _ amount: FigureNumber, _ subject: Wording, _ code: String?, _ measure: Measure, _ isFall: Bool, _ tail: Tail,
    rule: String, _ answer: SubjectAnswer
  ) -> Finding {
    if let year = clauseCues.year { memory.year = year }
    let moment = Moment(
      frame: frame, cues: clauseCues, lastYear: memory.year, measure: measure, unit: amount.unit, tailYear: tail.year, earlier: composition)
    var comparator = amount.comparator
    if comparator == .equal { comparator = tail.comparator ?? (clauseCues.isAtLeast ? .atLeast : .equal) }
    let figure = Figure(
      values: isFall ? amount.values.map(\.negated) : amount.values, unit: amount.unit?.name.string ?? "-", measure: measure,
      comparator: comparator, status: moment.status, period: moment.period, base: moment.base,
      subject: subject.isEmpty ? nil : subject.string, indicator: code)
    if measure == .composition { composition = figure.period }
    return Finding(
      .figure(figure), source: amount.range, rule: rule,
      confidence: subject.isEmpty ? .doubtful : answer.isInherited ? .likely : .certain)
  }

  // MARK: What stands around

  /// From the end of the clause before, or of the amount before, to the amount.
  private func leftBounds(of index: Int) -> Range<Int> {
    let start = amounts[index].start
    let floor = index > 0 ? amounts[index - 1].end : range.lowerBound
    var at = start
    while at > floor {
      let unit = text[at - 1]
      if unit.isAny(of: "）)"), let open = openBracket(before: at - 1, floor: floor) {
        at = open
        continue
      }
      if CharacterClass.of(unit).contains(.clauseEnd), !isInsideName(at - 1) { break }
      if unit.isAny(of: "（(】〕]") { break }
      if isGap(at - 1) { break }
      at -= 1
    }
    // 新建1个以上特色农庄和2个以上基地: the words between were counted by the number before.
    if at == floor, index > 0, start > at + 1, text[start - 1].isAny(of: "、和及与"), !text[at].isAny(of: "、和及与") { at = start - 1 }
    return at..<start
  }

  /// A blank between two Chinese characters: what stands before is a title.
  private func isGap(_ at: Int) -> Bool {
    CharacterClass.of(text[at]).contains(.space) && CharacterClass.of(text[at - 1]).contains(.han)
      && CharacterClass.of(text[at + 1]).contains(.han)
  }

  /// A colon right before the number is part of the tail; a broken line's end is nothing.
  private func isInsideName(_ at: Int) -> Bool { text[at] == 0x0A || text[at] == 0x0D }

  private func openBracket(before position: Int, floor: Int) -> Int? {
    var at = position
    while at > floor {
      if text[at - 1].isAny(of: "（(") { return at - 1 }
      if text[at - 1].isAny(of: "。；\n") { return nil }
      at -= 1
    }
    return nil
  }

  private func countedPhrase(after index: Int) -> CountedPhrase {
    // 624户1803名建档立卡贫困户: what several adjacent numbers count stands after the last.
    var last = index
    while last + 1 < amounts.count, amounts[last + 1].start == amounts[last].end { last += 1 }
    let start = amounts[last].end
    var clauseEnd = NumberScanner.clauseEnd(in: text, from: start)
    if let gap = (start + 1..<max(start + 1, clauseEnd)).first(where: isGap) { clauseEnd = gap }
    let needsNoun = amounts[last].unit.map { $0.family == .money || $0.family == .percent || $0.family == .measure } ?? false
    guard last + 1 < amounts.count, amounts[last + 1].start < clauseEnd else {
      return CountedPhrase(in: text, from: start, to: clauseEnd, needsNoun: needsNoun)
    }
    var counted = CountedPhrase(
      in: text, from: start, to: itemEnd(from: start, to: amounts[last + 1].start), needsNoun: needsNoun)
    if text[amounts[last + 1].start - 1].isAny(of: "、和及与") || counted.hasPredicate { counted.clause = counted.noun }
    return counted
  }

  /// 108个村出列、7万人脱贫: what one number counts ends where the next item of the list begins.
  private func itemEnd(from start: Int, to limit: Int) -> Int {
    for at in stride(from: limit - 2, to: start, by: -1) where text[at] == 0x3001 { return at }
    return limit
  }

  /// The noun that opens the clause before, when that clause has no number: 电子商务 of 电子商务蓬勃发展.
  private func topic(before position: Int) -> Wording {
    guard position > range.lowerBound, text[position - 1].isAny(of: "，,") else { return Wording() }
    var start = position - 1
    while start > range.lowerBound, !CharacterClass.of(text[start - 1]).contains(.clauseEnd) { start -= 1 }
    guard !amounts.contains(where: { $0.start >= start && $0.start < position }) else { return Wording() }
    // After a semicolon the clause sets a topic of its own; else only where nothing was named yet.
    guard history.isEmpty || start > range.lowerBound && text[start - 1].isAny(of: "；;") else { return Wording() }
    let phrase = Phrase(in: text, start..<position - 1)
    guard let noun = phrase.tokens.first(where: { $0.word == nil }), noun.range.count <= 12 else { return Wording() }
    return Wording(text, noun.range)
  }

  /// The amount opens with the 、 of a list: 家庭农场200个、农民合作社509家.
  private func isListItem(_ start: Int, _ index: Int) -> Bool {
    guard index > 0, amounts[index - 1].end <= start else { return false }
    if start == amounts[index].start - 1, text[start].isAny(of: "、和及与") { return true }
    return text[amounts[index - 1].end].isAny(of: "、和及与") && start == amounts[index - 1].end
  }

  /// The next number follows at once: both are of the same thing (109户335人).
  private func sharesNext(_ index: Int) -> Bool { index > 0 && amounts[index - 1].end == amounts[index].start }
}
