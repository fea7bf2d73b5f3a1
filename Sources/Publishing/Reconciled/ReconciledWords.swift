internal import Facts
public import Reconciling

extension Verdict {
  public var chinese: String {
    switch self {
    case .met: "已完成"
    case .missed: "未完成"
    case .unreported: "未提及"
    case .changed: "口径变化"
    case .notComparable: "不可比"
    }
  }

  var look: Cell.Look {
    switch self {
    case .met: .plain
    case .missed: .warning
    case .unreported, .notComparable: .quiet
    case .changed: .promise
    }
  }
}

/// The words of one outcome as every surface for people shows them.
public struct ReconciledRow: Sendable {
  public let verdict: Verdict
  /// 地区生产总值增长5.5%左右
  public let promise: String
  /// 增长4.8%, or the words that stand for it
  public let result: String
  /// 未完成，差0.7个百分点
  public let conclusion: String
  public let reason: String
  public let promiseSentence: String
  /// Empty where the later report says nothing.
  public let resultSentence: String

  public init(_ outcome: Outcome, _ earlier: ReadReport, _ later: ReadReport) {
    verdict = outcome.verdict
    let statement = earlier.statements[outcome.promise]
    promise = Plain.line(earlier.subject(statement) + earlier.saying(statement))
    promiseSentence = Plain.line(earlier.words(earlier.excerpt(around: statement.source)))
    switch outcome.answer {
    case .figure(let position):
      let told = later.statements[position]
      let isAim = outcome.rule == "verdict.restated-aim"
      let first = (isAim ? "目标改为" : later.subject(told)) + later.saying(told)
      let parts = outcome.parts.map { part in
        (isAim ? "，结果" : "、" + later.subject(later.statements[part])) + later.saying(later.statements[part])
      }
      result = Plain.line(first + parts.joined())
      resultSentence = Plain.line(later.words(later.excerpt(around: told.source)))
    case .words(let range):
      result = Plain.line(later.words(range))
      resultSentence = Plain.line(later.words(later.excerpt(around: range)))
    case nil: (result, resultSentence) = ("", "")
    }
    reason = Plain.line(outcome.reason)
    conclusion =
      verdict.chinese
      + (outcome.rule == "verdict.restated-aim"
        ? "，目标已改" : outcome.verdict == .missed ? ReconciledRow.shortfall(outcome) : "")
  }

  private static func shortfall(_ outcome: Outcome) -> String {
    guard let gap = outcome.gap, gap.value.isNegative else { return "" }
    return "，差" + Record.spoken(gap.value.negated, unit: gap.unit == "百分点" ? "个百分点" : gap.unit)
  }
}

extension Outcome {
  /// Places that belong to the answer itself: the other parts of a sum, the result beside a target said again.
  var parts: [Int] { rule == "verdict.parts-of-total" || rule == "verdict.restated-aim" ? others : [] }
}

extension PromiseThread {
  /// Whether one of its years has a verdict that was asked for.
  func isShown(of chain: Chain, _ only: Set<Verdict>) -> Bool {
    links.contains { only.contains(chain.pairs[$0.pair].outcomes[$0.outcome].verdict) }
  }
}

/// Counts of outcomes by verdict: 已完成 12 · 未完成 8.
public enum ReconciledTally {
  public static func counts(_ outcomes: [Outcome]) -> [(verdict: Verdict, count: Int)] {
    Verdict.allCases.compactMap { verdict in
      let count = outcomes.count { $0.verdict == verdict }
      return count > 0 ? (verdict, count) : nil
    }
  }

  static func line(_ outcomes: [Outcome]) -> String {
    (["\(outcomes.count) 项"] + counts(outcomes).map { "\($0.verdict.chinese) \($0.count)" }).joined(separator: " · ")
  }
}
