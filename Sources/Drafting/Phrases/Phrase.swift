public import Facts

/// 短语: how one kind of figure is said, in the register's own words.
///
/// What a phrase says must read back to the figure it was given, in the reader users get; `Tests/DraftingTests` says every
/// example and thousands of drawn figures.
public struct Phrase: Sendable {
  public let name: String
  public let meaning: String
  public let examples: [Example]
  /// What follows the subject, or nothing where the figure is none of its own.
  let predicate: @Sendable (Figure) -> String?

  /// 例句: a figure and all that is said of it.
  public struct Example: Sendable {
    public let figure: Figure
    public let words: String
  }

  /// In order of precedence.
  public static let all: [Phrase] = [
    .composition, .rank, .multiple, .yearlyGrowth, .priceGrowth, .growth, .points, .netChange, .change, .ratio,
    .counted, .amount,
  ]

  /// 地区生产总值 + 增长5.9%; nothing where no phrase says such a figure.
  static func predicate(of figure: Figure) -> String? {
    guard figure.subject?.isEmpty == false, !figure.values.isEmpty, figure.status != .other else { return nil }
    for phrase in all {
      if let words = phrase.predicate(figure) { return words }
    }
    return nil
  }
}

/// 比较词的写法: what stands around an amount, 达到…以上, 突破…, 控制在…以内.
struct Bound {
  /// Stands for 达到 or 完成 before the amount.
  let before: String
  let after: String

  /// - Parameter verb: What stands before an amount that is met or passed.
  init(_ comparator: Comparator, verb: String) {
    switch comparator {
    case .equal: (before, after) = (verb, "")
    case .atLeast: (before, after) = (verb, "以上")
    case .above: (before, after) = ("超过", "")
    case .atMost: (before, after) = ("控制在", "以内")
    case .below: (before, after) = ("低于", "")
    case .about: (before, after) = (verb, "左右")
    }
  }

  func around(_ amount: String) -> String { before + amount + after }
}
