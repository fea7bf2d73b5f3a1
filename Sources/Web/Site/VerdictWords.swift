internal import LedgerCore
internal import Publishing
internal import Reconciling

/// Words of what became of a promise.
enum VerdictWords {
  static func name(_ verdict: Verdict) -> Title {
    switch verdict {
    case .met: Title(verdict.chinese, "met")
    case .missed: Title(verdict.chinese, "missed")
    case .unreported: Title(verdict.chinese, "not told")
    case .changed: Title(verdict.chinese, "told on another basis")
    case .notComparable: Title(verdict.chinese, "not comparable")
    }
  }

  /// What it means, for who reads it the first time.
  static func meaning(_ verdict: Verdict) -> Title {
    switch verdict {
    case .met: Title("次年报告给出的结果达到了目标", "the next report tells a result that reaches the target")
    case .missed: Title("次年报告给出的结果没有达到目标", "the next report tells a result that falls short")
    case .unreported: Title("次年报告没有写到", "the next report does not tell of it")
    case .changed: Title("次年报告换了目标或算法", "the next report gives another target, or counts otherwise")
    case .notComparable: Title("次年报告写到了，但数的形式不能比", "the next report tells of it in a form that leaves it open")
    }
  }
}

extension Frame {
  /// A verdict by its sign and its word, so that it does not hang on colour.
  func verdict(_ row: YearEnd.Row) -> HTML {
    .tag(
      "span", ["class": "verdict \(row.verdict.rawValue)"],
      language == .chinese ? .text(row.words.conclusion) : text(VerdictWords.name(row.verdict)))
  }
}
