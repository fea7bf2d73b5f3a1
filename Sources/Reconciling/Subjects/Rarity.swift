/// 字的分量: how much a character says about a subject; 企业 stands in many subjects of a report, 菌 in one.
public struct Rarity: Sendable {
  private let weights: [UInt8]

  /// - Parameter topics: The subjects of the reports that are set against each other.
  public init(_ topics: some Sequence<Topic>) {
    var counts: [UInt16: Int] = [:]
    for topic in topics {
      var last: UInt32 = 0
      for unit in topic.characters where unit != last {
        counts[UInt16(truncatingIfNeeded: unit), default: 0] += 1
        last = unit
      }
    }
    var weights = [UInt8](repeating: Rarity.most, count: 1 << 16)
    for (unit, count) in counts { weights[Int(unit)] = Rarity.weight(ofCount: count) }
    self.weights = weights
  }

  private static let most: UInt8 = 10

  /// 10 for a character of up to three subjects (a promise, its result, the next promise), two less for each doubling.
  private static func weight(ofCount count: Int) -> UInt8 {
    let doublings = Int.bitWidth - max(1, count / 2).leadingZeroBitCount - 1
    return UInt8(max(2, Int(most) - 2 * doublings))
  }

  func weight(of core: [UInt16]) -> Int { core.reduce(0) { $0 + weight($1) } }

  func weight(_ unit: UInt16) -> Int { Int(weights[Int(unit)]) }
}
