/// 结论: what became of a promise.
public enum Verdict: String, CaseIterable, Sendable {
  /// 已完成
  case met
  /// 未完成
  case missed
  /// 未提及: the later report does not say
  case unreported
  /// 口径变化: the later report gives the target itself otherwise, or measures by another act (净增 for 新增)
  case changed
  /// 不可比: told in a form that leaves it open
  case notComparable = "not_comparable"
}
