/// 规则目录: every rule of matching and of verdicts, for documents and tests; nothing that judges asks it.
public enum PairRuleCatalogue {
  public struct Card: Sendable {
    /// As ``Outcome/match`` and ``Outcome/rule`` have it.
    public let name: String
    public let meaning: String
    /// A sentence of a plan, one of the next review, and what must come of them.
    public let examples: [(earlier: String, later: String, verdict: Verdict)]
  }

  /// In the order in which they are asked.
  public static let matching = MatchRule.all.map { card($0.name, $0.meaning, $0.examples) }
  public static let verdicts = VerdictRule.all.map { card($0.name, $0.meaning, $0.examples) }

  private static func card(_ name: String, _ meaning: String, _ examples: [PairExample]) -> Card {
    Card(name: name, meaning: meaning, examples: examples.map { ($0.earlier, $0.later, $0.verdict) })
  }
}
