/// 主题索引: topics found again by the characters they share.
///
/// A text may repeat one character ten thousand times: of such a list only the first few hundred places are walked, so
/// that the work for one topic is bounded whatever the text.
struct TopicIndex: Sendable {
  private var places: [UInt32: [Int32]] = [:]

  mutating func add(_ topic: Topic, at place: Int) {
    var last: UInt32 = 0
    for unit in topic.characters where unit != last {
      if places[unit, default: []].count < TopicIndex.mostWalked {
        places[unit, default: []].append(Int32(clamping: place))
      }
      last = unit
    }
  }

  /// Places of the topics that share at least so many hundredths of the topic's weight, the nearest ones where there
  /// are very many; in order.
  func places(near topic: Topic, sharing least: Int, by rarity: Rarity) -> [Int] {
    var common: [Int32: Int] = [:]
    var (last, mine): (UInt32, Int) = (0, 0)
    // The most common characters lead to half the report and decide nothing, unless there are no others.
    let isCommon = topic.characters.allSatisfy { rarity.weight(UInt16(truncatingIfNeeded: $0)) <= 2 }
    for unit in topic.characters.prefix(TopicIndex.mostCharacters) {
      let weight = rarity.weight(UInt16(truncatingIfNeeded: unit))
      mine += weight
      if unit != last, weight > 2 || isCommon {
        for place in places[unit] ?? [] { common[place, default: 0] += weight }
      }
      last = unit
    }
    let near = common.filter { $0.value * 100 >= mine * least }
    guard near.count > TopicIndex.mostFound else { return near.keys.map(Int.init).sorted() }
    return near.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(TopicIndex.mostFound).map { Int($0.key) }
      .sorted()
  }

  private static let mostWalked = 512
  private static let mostFound = 64
  private static let mostCharacters = 160
}
