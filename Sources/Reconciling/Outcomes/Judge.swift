internal import Facts

/// 判断: finds the answer to one target of a report in another and says what it means.
struct Judge {
  private let earlier: ReadReport
  private let later: ReadReport
  private let rarity: Rarity
  private let results: ResultIndex
  private let bases: Bases
  private let wordsOnly: WordsOnly

  init(_ earlier: ReadReport, _ later: ReadReport, year: Int?) {
    (self.earlier, self.later) = (earlier, later)
    rarity = Rarity(earlier.statements.lazy.map(\.topic) + later.statements.lazy.map(\.topic))
    results = ResultIndex(later, year: year, rarity: rarity)
    bases = Bases(earlier, rarity: rarity)
    wordsOnly = WordsOnly(later, after: earlier)
  }

  func outcome(of position: Int) -> Outcome {
    let promise = Side(earlier, position)
    let whole = answer(to: promise)
    if let parts = inParts(promise, instead: whole) { return outcome(parts, position) }
    if whole?.found.strength ?? 0 < Judge.sure {
      if let joint = joint(of: promise) { return outcome(joint, position) }
    }
    if let whole { return outcome(whole, position) }
    guard let clause = wordsOnly.clause(on: promise, by: rarity) else {
      return Outcome(
        promise: position, answer: nil, others: [], verdict: .unreported, reason: "后一份报告没有提到。",
        rule: "verdict.unreported", match: nil, confidence: .likely, gap: nil)
    }
    return Outcome(
      promise: position, answer: .words(clause.range), others: [], verdict: clause.says,
      reason: "后一份报告没有给出数字，只说“\(later.words(clause.range))”。", rule: clause.rule, match: "match.words",
      confidence: .likely, gap: nil)
  }

  /// A whole that is found so surely needs no looking for its parts.
  private static let sure = 90

  private struct Found {
    let pair: Pairing
    let strength: Int
    let score: Int
    let rule: String
  }

  private struct Answered {
    let found: Found
    var judgement: Judgement
    let rule: String
    var others: [Int] = []
  }

  private func outcome(_ answered: Answered, _ position: Int) -> Outcome {
    let confidence: Confidence =
      answered.found.strength >= 80 ? .certain : answered.found.strength >= 65 ? .likely : .doubtful
    return Outcome(
      promise: position, answer: .figure(answered.found.pair.result.position), others: answered.others,
      verdict: answered.judgement.verdict, reason: answered.judgement.reason, rule: answered.rule,
      match: answered.found.rule, confidence: min(answered.judgement.confidence, confidence),
      gap: answered.judgement.gap)
  }

  // MARK: - One subject

  private func answer(to promise: Side) -> Answered? {
    let found = found(for: promise).sorted {
      ($1.score, $0.pair.result.position) < ($0.score, $1.pair.result.position)
    }
    // A target said again with another number stands before every result.
    if let aim = found.first(where: \.pair.result.isAim) { return restated(aim, among: found) }
    guard let best = found.first else { return nil }
    let first = judged(best)
    if first.judgement.verdict.decides { return told(first, among: found) }
    // A figure that leaves it open gives way to one as likely that does not.
    for other in found.dropFirst() where other.strength + Judge.slack >= best.strength - best.pair.drawback {
      let second = judged(other)
      if second.judgement.verdict.decides { return told(second, among: found) }
    }
    return told(first, among: found)
  }

  private static let slack = 12

  /// The new target, with the result that goes by it.
  private func restated(_ aim: Found, among found: [Found]) -> Answered {
    var answered = judged(aim)
    let target = aim.pair.target
    guard let result = found.first(where: { !$0.pair.result.isAim && $0.pair.reported.measure == target.measure })
    else {
      return answered
    }
    answered.others = [result.pair.result.position]
    answered.judgement.reason += "结果为\(later.saying(result.pair.result.statement))。"
    return answered
  }

  // MARK: - In parts

  /// Parts that make up the promise, where no figure answers it whole.
  private func inParts(_ promise: Side, instead whole: Answered?) -> Answered? {
    if whole?.judgement.verdict == .met || whole?.judgement.verdict == .changed { return nil }
    let results = results.candidates(for: promise).map { self.results.sides[$0] }
    guard let parts = PartsOfTotal(of: promise, among: results, in: later, by: rarity), let first = parts.sides.first
    else { return nil }
    let positions = parts.sides.map(\.position)
    if let whole, whole.found.strength >= Judge.likely, !positions.contains(whole.found.pair.result.position) {
      return nil
    }
    let found = Found(
      pair: Pairing(promise, first, by: rarity), strength: Judge.likely, score: Judge.likely, rule: "match.parts")
    var answered = judged(found, in: parts)
    answered.others = Array(positions.dropFirst())
    return answered
  }

  private func judged(_ found: Found, in parts: PartsOfTotal? = nil) -> Answered {
    let promise = found.pair.promise.statement
    let question = VerdictQuestion(
      pair: found.pair, wording: PairWording(earlier, promise, later, found.pair.result.statement), bases: bases,
      parts: parts)
    let (judgement, rule) = Judge.judgement(question)
    return Answered(found: found, judgement: judgement, rule: rule)
  }

  /// With the further places that tell the same number.
  private func told(_ answered: Answered, among found: [Found]) -> Answered {
    let (here, told) = (answered.found.pair.result.position, answered.found.pair.reported)
    var answered = answered
    answered.others = found.map(\.pair).filter { pair in
      pair.result.position != here && pair.reported.values == told.values && pair.reported.unit == told.unit
        && pair.reported.measure == told.measure
    }.map(\.result.position)
    return answered
  }

  private static func judgement(_ question: VerdictQuestion) -> (Judgement, rule: String) {
    for rule in VerdictRule.all {
      if let judgement = rule.decides(question) { return (judgement, rule.name) }
    }
    return (Judgement(verdict: .notComparable, reason: "两处的数字不能相比。", confidence: .doubtful), "verdict.none")
  }

  private func found(for promise: Side) -> [Found] {
    results.candidates(for: promise).compactMap { place in
      let result = results.sides[place]
      if result.isPartial && !promise.isPartial { return nil }
      let pair = Pairing(promise, result, by: rarity)
      guard let (strength, rule) = Judge.strength(pair), !pair.differsTwice(strength) else { return nil }
      let score = strength + pair.fit
      return score >= Judge.least ? Found(pair: pair, strength: strength, score: score, rule: rule) : nil
    }
  }

  private static func strength(_ pair: Pairing) -> (Int, rule: String)? {
    for rule in pair.result.isAim ? [.restatedAim] : MatchRule.all {
      if let strength = rule.strength(pair) { return (strength, rule.name) }
    }
    return nil
  }

  private static let least = 64

  // MARK: - Goals of several years

  /// The level of the year before, as the earlier report gives it.
  func start(of goal: Side) -> ExactNumber? { bases.level(of: goal)?.value }

  /// The figure of the year that tells of a goal, in the goal's own measure and unit and of the same circle of things.
  func result(for goal: Side) -> (position: Int, value: ExactNumber?)? {
    let fitting = found(for: goal).filter {
      $0.pair.target.measure == $0.pair.reported.measure && $0.pair.target.unit == $0.pair.reported.unit
        && !$0.pair.spansYears && $0.pair.drawback == 0 && $0.strength >= Judge.likely
    }
    return fitting.max { ($0.score, $1.pair.result.position) < ($1.score, $0.pair.result.position) }.map {
      ($0.pair.result.position, $0.pair.reported.values.first)
    }
  }

  private static let likely = 75

  // MARK: - Several subjects at once

  /// The weakest result decides; nothing where not every part has one.
  private func joint(of promise: Side) -> Answered? {
    guard let joint = JointSubject(promise) else { return nil }
    let answers = joint.parts.compactMap { answer(to: $0) }
    guard var weakest = answers.min(by: Judge.isWeaker) else { return nil }
    guard answers.count == joint.parts.count else { return half(weakest, of: joint) }
    weakest.others = answers.map(\.found.pair.result.position).filter { $0 != weakest.found.pair.result.position }
    if !joint.isNamed, !answers.allSatisfy({ $0.judgement.verdict == weakest.judgement.verdict }) {
      weakest.judgement = Judgement(
        verdict: .notComparable, reason: "后一份报告只分别给出各部分，有的达到、有的没有，看不出总体。", confidence: .likely)
    }
    return weakest
  }

  /// One part falls short, or one is told of and the others are not.
  private func half(_ answered: Answered, of joint: JointSubject) -> Answered? {
    guard joint.isNamed, answered.found.strength >= Judge.sure else { return nil }
    if answered.judgement.verdict == .missed { return answered }
    var answered = answered
    let part = later.subject(answered.found.pair.result.statement)
    answered.judgement = Judgement(
      verdict: .notComparable, reason: "目标包括几项，后一份报告只说了其中的\(part)。", confidence: .likely)
    return answered
  }

  private static func isWeaker(_ left: Answered, _ right: Answered) -> Bool {
    if left.judgement.verdict != right.judgement.verdict {
      return left.judgement.verdict.rank < right.judgement.verdict.rank
    }
    guard let mine = left.judgement.gap?.value, let its = right.judgement.gap?.value else { return false }
    return mine < its
  }
}

extension Verdict {
  fileprivate var decides: Bool { self == .met || self == .missed }

  /// Of the parts of a joint target the lowest decides.
  fileprivate var rank: Int {
    switch self {
    case .missed: 0
    case .notComparable, .changed: 1
    case .unreported: 2
    case .met: 3
    }
  }
}
