/// 主体对应: how far two subjects name the same thing.
public struct SubjectMatch: Hashable, Sendable {
  /// 0...100: share of the weight of the characters that both hold, in any order (新增城镇就业, 城镇新增就业).
  public let percent: Int
  public let relation: Relation

  public enum Relation: Hashable, Sendable {
    case same
    /// One circle is narrower or another: 省级 on one side only, 城镇 against 农村.
    case limited(Set<Limit>)
    /// Another bound on what is counted: 亿元以上 against 10亿元以上.
    case bounded
    /// 净增 against 新增, 签约 against 引进.
    case doneOtherwise
    /// 产值 against 投资.
    case otherAspect
    case different
  }

  /// Below this two subjects have nothing to do with each other.
  public static let least = 56

  public init(_ left: Topic, _ right: Topic, by rarity: Rarity) {
    let percent = SubjectMatch.likeness(left, right, rarity)
    self.percent = percent
    relation =
      if percent < SubjectMatch.least {
        .different
      } else if SubjectMatch.differ(left.aspects, right.aspects) {
        .otherAspect
      } else if left.thresholds != right.thresholds {
        .bounded
      } else if left.limits != right.limits {
        .limited(left.limits.symmetricDifference(right.limits))
      } else if SubjectMatch.differ(left.acts, right.acts) {
        .doneOtherwise
      } else {
        .same
      }
  }

  /// 产值 against 投资; 增加值 against its share. A side that names no amount contradicts none.
  static func differ(_ left: Set<Aspect>, _ right: Set<Aspect>) -> Bool {
    let (left, right) = (left.filter { !$0.saysUnit }, right.filter { !$0.saysUnit })
    guard !left.isEmpty, !right.isEmpty else { return false }
    let (mine, its) = (left.subtracting([.share]), right.subtracting([.share]))
    return left.contains(.share) != right.contains(.share) || mine != its && !mine.isEmpty && !its.isEmpty
  }

  private static func differ(_ left: Act, _ right: Act) -> Bool {
    if left.contains(.net) != right.contains(.net) { return !left.isEmpty && !right.isEmpty }
    if left.contains(.signing) != right.contains(.signing) { return left.union(right).contains(.attracting) }
    return false
  }

  /// Two thirds by characters, one third by pairs of neighbours, each as twice the common weight over the sum of both.
  private static func likeness(_ left: Topic, _ right: Topic, _ rarity: Rarity) -> Int {
    guard !left.core.isEmpty, !right.core.isEmpty else { return 0 }
    if left.core == right.core { return 100 }
    let characters = shared(left.characters, right.characters) { rarity.weight(UInt16(truncatingIfNeeded: $0)) }
    guard left.core.count > 1, right.core.count > 1 else { return characters }
    let pairs = shared(left.pairs, right.pairs) {
      rarity.weight(UInt16(truncatingIfNeeded: $0)) + rarity.weight(UInt16(truncatingIfNeeded: $0 >> 16))
    }
    return (2 * characters + pairs) / 3
  }

  private static func shared(_ left: [UInt32], _ right: [UInt32], _ weight: (UInt32) -> Int) -> Int {
    var (both, mine, its) = (0, 0, 0)
    for unit in left { mine += weight(unit) }
    for unit in right { its += weight(unit) }
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        both += weight(left[i])
        (i, j) = (i + 1, j + 1)
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return mine + its > 0 ? 200 * both / (mine + its) : 0
  }
}
