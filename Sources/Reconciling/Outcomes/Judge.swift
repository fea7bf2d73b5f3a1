internal import Facts

/// 判断: finds the answer to one target of a report in another and says what it means.
struct Judge {
  private let earlier: ReadReport
  let later: ReadReport
  let rarity: Rarity
  let results: ResultIndex
  let bases: Bases
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
      if let joint = joint(of: promise, besides: whole) { return outcome(joint, position) }
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
  static let sure = 90

  struct Found {
    let pair: Pairing
    let strength: Int
    let score: Int
    let rule: String
  }

  struct Answered {
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

  func answer(to promise: Side) -> Answered? {
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

  func judged(_ found: Found, in parts: PartsOfTotal? = nil) -> Answered {
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

  func found(for promise: Side) -> [Found] {
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
}

extension Verdict {
  var decides: Bool { self == .met || self == .missed }
}
