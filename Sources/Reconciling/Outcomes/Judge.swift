internal import Facts

/// 判断: finds the answer to one target of a report in another and says what it means.
struct Judge {
  private let earlier: ReadReport
  private let later: ReadReport
  private let year: Int?
  private let rarity: Rarity
  private let results: ResultIndex
  private let bases: Bases

  init(_ earlier: ReadReport, _ later: ReadReport, year: Int?) {
    (self.earlier, self.later, self.year) = (earlier, later, year)
    rarity = Rarity(earlier.statements.lazy.map(\.topic) + later.statements.lazy.map(\.topic))
    results = ResultIndex(later, year: year, rarity: rarity)
    bases = Bases(earlier, rarity: rarity)
  }

  func outcome(of position: Int, horizon: Period?) -> Outcome {
    let promise = Side(earlier, position)
    guard let found = best(for: promise) else {
      return Outcome(
        promise: position, answer: nil, others: [], verdict: .unreported, reason: "后一份报告没有提到。",
        rule: "verdict.unreported", match: nil, confidence: .likely, gap: nil, horizon: horizon)
    }
    let question = VerdictQuestion(
      pair: found.pair,
      wording: PairWording(earlier, promise.statement, later, found.pair.result.statement), bases: bases)
    let (judgement, rule) = Judge.judgement(question)
    return Outcome(
      promise: position, answer: .figure(found.pair.result.position), others: [], verdict: judgement.verdict,
      reason: judgement.reason, rule: rule, match: found.rule,
      confidence: min(judgement.confidence, found.strength >= 80 ? .certain : .likely), gap: judgement.gap,
      horizon: horizon)
  }

  private static func judgement(_ question: VerdictQuestion) -> (Judgement, rule: String) {
    for rule in VerdictRule.all {
      if let judgement = rule.decides(question) { return (judgement, rule.name) }
    }
    return (Judgement(verdict: .notComparable, reason: "两处的数字不能相比。", confidence: .doubtful), "verdict.none")
  }

  private struct Found {
    let pair: Pairing
    let strength: Int
    let score: Int
    let rule: String
  }

  private func best(for promise: Side) -> Found? {
    var best: Found?
    for place in results.candidates(for: promise.statement) {
      let result = results.sides[place]
      let pair = Pairing(
        promise: promise, result: result,
        subject: SubjectMatch(promise.statement.topic, result.statement.topic, by: rarity), year: year)
      guard let (strength, rule) = Judge.strength(pair) else { continue }
      let score = strength + Judge.fit(pair)
      if score > best?.score ?? Judge.least { best = Found(pair: pair, strength: strength, score: score, rule: rule) }
    }
    return best
  }

  private static func strength(_ pair: Pairing) -> (Int, rule: String)? {
    for rule in MatchRule.all {
      if let strength = rule.strength(pair) { return (strength, rule.name) }
    }
    return nil
  }

  private static let least = 60

  /// What speaks for one figure of the right subject against another.
  private static func fit(_ pair: Pairing) -> Int {
    var fit = 0
    if pair.target.measure == pair.reported.measure { fit += 12 } else if pair.result.isShareOfPlan { fit += 8 }
    if pair.sameUnit {
      fit += 8
    } else if !pair.result.isShareOfPlan, pair.target.measure == pair.reported.measure {
      fit -= 20
    }
    if pair.spansYears { fit -= 10 }
    if !pair.spareLimits.isEmpty { fit -= 8 }
    return fit
  }
}
