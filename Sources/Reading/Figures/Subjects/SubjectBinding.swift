import Documents
import Facts

/// 主语绑定: gives every number of a sentence its subject; one for all sentences of a text.
struct SubjectBinding {
  private let text: Text
  private let rules: [SubjectRule]
  /// The last subject of the sentences before, for 增幅排名全市第二 after a full stop.
  var earlier = Wording()

  private var surroundings: Surroundings?
  /// Subjects named so far in the sentence, in order, without aspects (总量, 增速); the last dozen are enough.
  private var history: [Wording] = []
  /// The verb that the first item of the current list lends to the others.
  private var listVerb = Wording()
  /// The joint wording of the last list of subjects.
  private var joint = Wording()

  init(_ text: Text, _ rules: FigureRules) { (self.text, self.rules) = (text, rules.subjects) }

  /// Another sentence begins, of which nothing is known yet.
  mutating func begin(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    (listVerb, joint) = (Wording(), Wording())
  }

  /// The sentence ends: what the next may take up stays.
  mutating func end() {
    if let last = history.last { earlier = last }
    history.removeAll(keepingCapacity: true)
    surroundings = nil
  }

  /// Adds the numbers of a group, the groups of the sentence in order; tail and cues learn what subject and number tell of
  /// them.
  mutating func bind(
    _ group: NumberGroup, at position: Int, _ tail: inout Tail, _ phrase: LeftPhrase, _ cues: inout ClauseCues,
    into numbers: inout [BoundNumber]
  ) {
    guard let surroundings else { return }
    let (index, first, bounds) = (group.numbers.lowerBound, group.first, group.bounds)
    var counted = group.counted
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
        earlier: earlier, listVerb: listVerb, isListItem: isItem, sharesNext: surroundings.isAdjacent(index),
        joint: joint, surroundings: surroundings, index: index, clauseStart: bounds.lowerBound),
      by: rules)
    remember(answer, phrase, countsThing: !counted.noun.isEmpty, bounds)
    let amounts = surroundings.amounts
    let shared = tail.isRespective ? amounts[group.numbers.upperBound - 1].comparator : .equal
    for index in group.numbers {
      var number = amounts[index]
      if number.comparator == .equal { number.comparator = shared }  // 分别增长15%、24%以上
      numbers.append(
        BoundNumber(
          number: number, subject: answer.subject(of: index - group.numbers.lowerBound),
          isInherited: answer.isInherited, group: position))
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
}
