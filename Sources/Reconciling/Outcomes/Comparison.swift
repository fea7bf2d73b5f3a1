internal import Facts

/// 比较: a target and a result of one measure, set against each other by the words that bound the target.
struct Comparison: Sendable {
  let isMet: Bool
  /// How far beyond the target; below 0 where it falls short.
  let gap: ExactNumber
  /// 左右 alone makes it met.
  let needsMargin: Bool

  /// The less the better.
  let isLess: Bool

  /// 左右 leaves half a point for percentages, nothing for counts and amounts.
  private static let margin = ExactNumber(5, exponent: -1)

  /// Nothing where a number is too long to be reckoned with.
  init?(_ target: Figure, reached result: ExactNumber, lessIsBetter: Bool = false) {
    guard let value = target.values.first else { return nil }
    // A cut is larger the further it is below nought.
    let (aim, result) = value.isNegative ? (value.negated, result.negated) : (value, result)
    let less = lessIsBetter || target.comparator == .atMost || target.comparator == .below
    guard let gap = less ? aim.subtracting(result) : result.subtracting(aim) else { return nil }
    let isExact = !gap.isNegative
    let hasMargin = target.comparator == .about && ["%", "％", "百分点"].contains(target.unit)
    let isNear = hasMargin && gap.reaches(Comparison.margin.negated)
    isLess = less
    (isMet, needsMargin, self.gap) = (isExact || isNear, !isExact && isNear, gap)
  }

  static func lessIsBetter(_ target: Figure) -> Bool {
    guard target.values.first?.isNegative == false else { return false }
    if let code = target.indicator, Indicator.lessIsBetter.contains(code) { return true }
    guard let subject = target.subject else { return false }
    // 超过 and 以上 ask for more whatever the thing is.
    if target.comparator == .atLeast || target.comparator == .above || target.measure == .change { return false }
    return Indicator.lessIsBetterWords.contains { subject.contains($0) }
  }
}
