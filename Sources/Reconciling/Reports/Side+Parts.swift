internal import Facts

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

  /// Counts several things as one, of which the other subject is one.
  func isJoined(with other: Side) -> Bool {
    let (mine, its) = (joinedNames, other.joinedNames)
    guard (2...4).contains(mine.count), its.count == 1 else { return false }
    let parts = mine.map { Topic(String($0)) }
    guard parts.allSatisfy({ $0.core.count >= 2 }) else { return false }
    return parts.count { other.topic.core.ends(with: $0.core) || $0.core.ends(with: other.topic.core) } == 1
  }

  private var joinedNames: [Substring] {
    statement.figure.subject?.split { "和与及".contains($0) } ?? []
  }

  /// 新建: new without doubt, which 建设 is not.
  var isNew: Bool {
    acts.intersection([.building, .renewing]) == .building && statement.figure.subject?.contains("新建") == true
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

  /// An item that is a verb alone, as that verb done to the things of the item before it.
  init(bare item: Side, of before: Side) {
    self.init(item, subject: before.statement.figure.subject ?? "", indicator: before.indicator)
    acts = item.bareActs
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
