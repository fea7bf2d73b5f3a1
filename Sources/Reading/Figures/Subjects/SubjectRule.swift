/// 主语规则: finds what a number is the number of; the first rule that answers wins.
struct SubjectRule: Sendable {
  let name: String
  let meaning: String
  /// Without these it has no answer.
  let needs: Trait
  let examples: [FigureExample]
  let answers: @Sendable (SubjectQuestion) -> SubjectAnswer?

  /// In order of precedence.
  static let all: [SubjectRule] = [
    .adjacent, .respective, .attribute, .share, .aspect, .ellipsis, .described, .object, .counted, .sibling,
    .siblingRate, .owned, .plain,
  ]

  static func answer(_ question: SubjectQuestion, by rules: [SubjectRule]) -> SubjectAnswer {
    let traits = question.traits
    for index in rules.indices where traits.isSuperset(of: rules[index].needs) {
      if let answer = rules[index].answers(question) { return answer }
    }
    return SubjectAnswer(Wording(), base: nil, isInherited: true)
  }
}

struct SubjectQuestion {
  var phrase: LeftPhrase
  var counted: CountedPhrase
  var tail: Tail
  var amount: FigureNumber
  var groupSize: Int
  var history: [Wording]
  /// The last subject of the sentence before.
  var earlier: Wording
  var listVerb: Wording
  var isListItem: Bool
  var sharesNext: Bool
  /// The joint wording of the last list: 城镇居民和农村居民人均可支配收入.
  var joint: Wording
  let surroundings: Surroundings
  /// The number among those of the sentence.
  let index: Int
  /// Where the words before the number begin.
  let clauseStart: Int

  var traits: Trait {
    var traits = Trait(amount, tail)
    traits.insert(phrase.wording.isEmpty ? .wordless : .worded)
    if !counted.noun.isEmpty { traits.insert(.counting) }
    if counted.isAttributed { traits.insert(.attributed) }
    if phrase.describes { traits.insert(.describing) }
    if !history.isEmpty { traits.insert(.preceded) }
    if isListItem { traits.insert(.listed) }
    if sharesNext { traits.insert(.adjacent) }
    if groupSize > 1 { traits.insert(.grouped) }
    return traits
  }

  /// What the clause before speaks of, when it has no number: 电子商务蓬勃发展，年交易额达…. Few rules ask.
  var topic: Topic {
    surroundings.topic(before: clauseStart, of: index, opensOnly: !history.isEmpty)
  }
}

struct SubjectAnswer: Sendable {
  /// Of the whole group, where its numbers have not one each.
  private let subject: Wording
  /// One for each number of the group, or none.
  private let list: [Wording]
  /// What later clauses may take up: the subject without its aspects.
  private let base: Wording?
  /// Later clauses may take up the whole list.
  private let lendsList: Bool
  /// The list as it was written, for a later 均 or 分别 with one number.
  let joint: Wording
  let isInherited: Bool

  init(_ subject: Wording, base: Wording?, isInherited: Bool = false) {
    (self.subject, self.base, self.isInherited) = (subject.asName, base?.asName, isInherited)
    (list, lendsList, joint) = ([], false, Wording())
  }

  /// - Parameter lends: later clauses may take these subjects up.
  init(list: [Wording], lends: Bool, joint: Wording = Wording(), isInherited: Bool = false) {
    let list = list.contains { $0.isTooLong } ? list.map(\.asName) : list
    (self.list, lendsList, self.joint, self.isInherited) = (list, lends, joint.asName, isInherited)
    (subject, base) = (list.last ?? Wording(), nil)
  }

  /// The subject of one number of the group.
  func subject(of offset: Int) -> Wording { offset < list.count ? list[offset] : subject }

  /// Something that later clauses may take up is named.
  var lends: Bool { base != nil || lendsList }

  /// Adds what later clauses may take up to the subjects named so far.
  func remember(in history: inout [Wording]) {
    if history.isEmpty { history.reserveCapacity(6) }
    if let base, !base.isEmpty, history.last != base { history.append(base) }
    guard lendsList else { return }
    for base in list where !base.isEmpty && history.last != base { history.append(base) }
  }
}
