public import Facts

/// 对账结果: one target of the earlier report and what the later one says of it.
public struct Outcome: Sendable {
  /// The target, position among the statements of the earlier report.
  public let promise: Int
  public let answer: Answer?
  /// Further places that tell of it: the same number again, and of a joint target (城乡居民收入) the better results.
  public let others: [Int]
  public let verdict: Verdict
  /// A sentence for the reader.
  public let reason: String
  /// The rule that decided, `verdict.same-measure`.
  public let rule: String
  /// The rule that found the answer, `match.indicator`; nothing where there is none.
  public let match: String?
  public let confidence: Confidence
  /// How far the result is beyond the target, below 0 where it falls short, in ``Gap/unit``; where less is better the
  /// other way round.
  public let gap: Gap?

  /// 答案: where the later report tells of it.
  public enum Answer: Hashable, Sendable {
    /// Position among the statements of the later report.
    case figure(Int)
    /// Words without a number, code points of the later report.
    case words(Range<Int>)
  }

  /// 差距
  public struct Gap: Hashable, Sendable {
    public let value: ExactNumber
    /// 百分点 where both are percentages.
    public let unit: String
  }
}
