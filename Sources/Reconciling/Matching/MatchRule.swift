/// 对应规则: says how surely a figure of the later report is of the same thing as a target; the first that answers wins.
struct MatchRule: Sendable {
  let name: String
  let meaning: String
  let examples: [PairExample]
  /// 0...100, nothing where the rule has nothing to say.
  let strength: @Sendable (Pairing) -> Int?

  static let all: [MatchRule] = [
    .restatedAim, .shareOfPlan, .indicator, .neighbouringIndicator, .wording, .name, .sameHead, .clause,
  ]
}
