/// 字的分量: how much a character says about a subject; 企业 stands in many subjects of a report, 菌 in one.
public struct Rarity: Sendable {
  private let counts: [UInt16: Int]

  /// - Parameter topics: The subjects of the reports that are set against each other.
  public init(_ topics: some Sequence<Topic>) {
    var counts: [UInt16: Int] = [:]
    for topic in topics {
      for unit in Set(topic.core) { counts[unit, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// 10 for a character of one subject, two less for each doubling, 2 at least.
  func weight(_ unit: UInt16) -> Int {
    let count = max(1, (counts[unit] ?? 1) / 2)
    return max(2, 10 - 2 * (Int.bitWidth - count.leadingZeroBitCount - 1))
  }
}
