/// 例对: a sentence of a plan, one of the next review, and what must come of them.
struct PairExample: Sendable {
  let earlier: String
  let later: String
  let verdict: Verdict
  /// What the earlier report says of its own past year, where the rule needs it.
  var before = ""

  static func pair(_ earlier: String, _ later: String, _ verdict: Verdict, before: String = "") -> PairExample {
    PairExample(earlier: earlier, later: later, verdict: verdict, before: before)
  }
}
