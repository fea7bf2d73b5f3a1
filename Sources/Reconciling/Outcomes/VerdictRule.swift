internal import Facts

/// 结论规则: what a target and the figure found for it say together; the first that answers wins.
struct VerdictRule: Sendable {
  let name: String
  let meaning: String
  let examples: [PairExample]
  let decides: @Sendable (VerdictQuestion) -> Judgement?

  static let all: [VerdictRule] = [
    .restatedAim, .partsOfTotal, .shareOfPlan, .redefined, .otherCircle, .otherAct, .everyYear, .severalYears,
    .otherWork, .moreWorks, .oneOfJoined, .onePhase, .heldLessBase, .heldForAdded, .farLarger,
    .otherUnit, .apart, .constantPrices,
    .sameMeasure, .addition, .cut,
    .levelForChange, .changeForLevel, .levelForGrowth, .otherMeasure,
  ]
}

struct VerdictQuestion: Sendable {
  let pair: Pairing
  let wording: PairWording
  /// What the earlier report gives of its own past year.
  let bases: Bases
  /// Where the later report gives the thing in parts, of which the pair's result is the first.
  var parts: PartsOfTotal?

  var target: Figure { pair.target }
  var reported: Figure { pair.reported }
}

struct Judgement: Sendable {
  var verdict: Verdict
  var reason: String
  var gap: Outcome.Gap?
  var confidence: Confidence = .certain
}
