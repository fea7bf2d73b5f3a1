/// 事项名称: items by their titles, or by a part that people write instead.
struct ItemTitles {
  private var byTitle: [String: [Int]] = [:]

  private(set) var count = 0

  mutating func add(_ id: Int, _ title: String) {
    byTitle[title, default: []].append(id)
    count += 1
  }

  /// Items of that title; where there are none, those whose title holds the words. Of these no more than two, which is
  /// enough to know that it is not clear which is meant.
  func items(named words: String) -> [Int] {
    if let exact = byTitle[words] { return exact }
    var found: [Int] = []
    for (title, items) in byTitle where title.utf8.contains(words.utf8) {
      found += items
      if found.count > 1 { return found }
    }
    return found
  }
}
