/// 认定结果: what a policy gives one company and why.
public struct Decision: Hashable, Sendable {
  public let company: String
  public let policy: String
  public let ground: String
  public let standing: PolicyRun.Standing
  /// What it is entitled to, paid or not.
  public let amount: Money?
  public let reasons: [Reason]

  public struct Reason: Hashable, Sendable, CustomStringConvertible {
    public let condition: Policy.Test
    /// It must not hold: `truth` says whether it does not.
    public let isNegated: Bool
    /// One of several of which one is enough.
    public let isAlternative: Bool
    /// As the file has it, with its unit; nil when there is none.
    public let datum: String?
    public let truth: Truth

    /// What `truth` is the truth of: `营业收入不低于2000万元`, `非“失信为是”`.
    public var statement: String { isNegated ? "非“\(condition)”" : "\(condition)" }

    /// `营业收入不低于2000万元：2500万元，符合`; `（满足其一即可）…`.
    public var description: String {
      "\(isAlternative ? "（满足其一即可）" : "")\(statement)：\(datum ?? "无数据")，\(truth.title.chinese)"
    }
  }
}
