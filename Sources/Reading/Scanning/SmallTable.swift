/// 缩表: a large table of few different values: a byte for each place, so that more of it stays close at hand.
final class SmallTable<Value: Hashable>: @unchecked Sendable {  // immutable after init
  private let kinds: UnsafeMutablePointer<UInt8>  // held by pointers for the same reason as LexiconTables
  private let values: UnsafeMutablePointer<Value>

  /// - Parameter table: Most of it holds the value that it begins with.
  init(_ table: [Value]) {
    var known: [Value] = [table[0]]
    var kindOf: [Value: UInt8] = [:]
    kinds = .allocate(capacity: table.count)
    kinds.initialize(repeating: 0, count: table.count)
    for (at, value) in table.enumerated() where value != table[0] {
      if kindOf[value] == nil {
        precondition(known.count < 256, "a small table has no more than 256 values")  // vocabulary, never input
        kindOf[value] = UInt8(known.count)
        known.append(value)
      }
      kinds[at] = kindOf[value] ?? 0
    }
    values = .allocate(capacity: known.count)
    values.initialize(from: known, count: known.count)
    count = known.count
  }

  private let count: Int

  deinit {
    kinds.deallocate()
    values.deinitialize(count: count)
    values.deallocate()
  }

  @inline(__always)
  subscript(_ place: Int) -> Value { values[Int(kinds[place])] }
}
