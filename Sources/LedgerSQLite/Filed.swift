internal import LedgerCore

/// 本次立项: what this transaction filed and the table does not have yet: their keys, and whose parts they are.
struct Filed {
  private var byKey: [String: Int] = [:]
  private var byParent: [Int: [Int]] = [:]

  mutating func add(_ item: Item) {
    if let key = item.created.key { byKey[key] = item.id }
    if let parent = item.parent { byParent[parent, default: []].append(item.id) }
  }

  func number(ofKey key: String) -> Int? { byKey[key] }

  /// In order of number.
  func parts(of id: Int) -> [Int] { byParent[id] ?? [] }
}
