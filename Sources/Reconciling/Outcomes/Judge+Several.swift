internal import Facts

// What one figure alone does not tell: parts of a sum, several subjects at once, goals of several years.
extension Judge {
  /// Parts that make up the promise, where no figure answers it whole.
  func inParts(_ promise: Side, instead whole: Answered?) -> Answered? {
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

  /// The weakest result decides; nothing where not every part has one.
  func joint(of promise: Side, besides whole: Answered?) -> Answered? {
    guard let joint = JointSubject(promise) else { return nil }
    let answers = joint.parts.compactMap { answer(to: $0) }
    guard var weakest = answers.min(by: Judge.isWeaker) else { return nil }
    // 老年食堂和助餐点100个 is what both make together: neither is held against it alone.
    if UnitFamily(promise.statement.figure.unit).isCounted, weakest.judgement.verdict.decides {
      guard whole == nil else { return nil }
      return answers.first { $0.judgement.verdict == .met } ?? oneOf(weakest)
    }
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
    return oneOf(answered)
  }

  private func oneOf(_ answered: Answered) -> Answered {
    let part = later.subject(answered.found.pair.result.statement)
    return Answered(
      found: answered.found,
      judgement: Judgement(
        verdict: .notComparable, reason: "目标包括几项，后一份报告只说了其中的\(part)。", confidence: .likely),
      rule: "verdict.one-of-several")
  }

  private static func isWeaker(_ left: Answered, _ right: Answered) -> Bool {
    if left.judgement.verdict != right.judgement.verdict {
      return left.judgement.verdict.rank < right.judgement.verdict.rank
    }
    guard let mine = left.judgement.gap?.value, let its = right.judgement.gap?.value else { return false }
    return mine < its
  }

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

  static let likely = 75
}

extension Verdict {
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
