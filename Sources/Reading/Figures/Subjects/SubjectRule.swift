/// 主语规则: finds what a number is the number of; the first rule that answers wins.
struct SubjectRule: Sendable {
  let name: String
  let meaning: String
  let examples: [FigureExample]
  let answers: @Sendable (SubjectQuestion) -> SubjectAnswer?

  /// In order of precedence.
  static let all: [SubjectRule] = [
    .adjacent, .respective, .attribute, .share, .aspect, .ellipsis, .described, .object, .counted, .sibling,
    .siblingRate, .owned, .plain,
  ]

  static func answer(_ question: SubjectQuestion) -> SubjectAnswer {
    for index in all.indices {
      if let answer = all[index].answers(question) { return answer }
    }
    return SubjectAnswer(subjects: [], bases: [], isInherited: true)
  }
}

struct SubjectQuestion: Sendable {
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
  /// What the clause before speaks of, when it has no number: 电子商务蓬勃发展，年交易额达….
  var topic: Topic
  /// The joint wording of the last list: 城镇居民和农村居民人均可支配收入.
  var joint: Wording
}

struct SubjectAnswer: Sendable {
  /// One for the whole group, or one for each of its numbers.
  var subjects: [Wording]
  /// What later clauses may take up: the subjects without their aspects.
  var bases: [Wording]
  /// The list as it was written, for a later 均 or 分别 with one number.
  var joint = Wording()
  var isInherited = false
}
