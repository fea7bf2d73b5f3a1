/// 缩表: a large table of few different values: a byte for each place, so that more of it stays close at hand.
struct SmallTable<Value: Hashable> {
  /// By place, the position of its value.
  private(set) var kinds: [UInt8]
  private(set) var values: [Value]

  /// - Parameter table: Most of it holds the value that it begins with.
  init(_ table: [Value]) {
    values = [table[0]]
    kinds = [UInt8](repeating: 0, count: table.count)
    var kindOf: [Value: UInt8] = [:]
    for (at, value) in table.enumerated() where value != table[0] {
      if kindOf[value] == nil {
        precondition(values.count < 256, "a small table has no more than 256 values")  // vocabulary, never input
        kindOf[value] = UInt8(values.count)
        values.append(value)
      }
      kinds[at] = kindOf[value] ?? 0
    }
  }
}
