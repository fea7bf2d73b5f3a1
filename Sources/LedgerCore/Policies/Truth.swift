/// 是否: three-valued, so that what nobody knows is never taken for no (Kleene's strong logic).
public enum Truth: UInt8, Hashable, Sendable {
  case no
  case unknown
  case yes

  public var title: Title {
    switch self {
    case .no: Title("不符合", "no")
    case .unknown: Title("数据缺失", "unknown")
    case .yes: Title("符合", "yes")
    }
  }
}

/// The truth of one condition for every company.
struct Truths {
  private(set) var values: [UInt8]

  init(_ values: [UInt8]) { self.values = values }

  init(repeating truth: Truth, count: Int) { values = Array(repeating: truth.rawValue, count: count) }

  subscript(row: Int) -> Truth { Truth(rawValue: values[row]) ?? .unknown }

  /// And is the lesser of two truths, or the greater, not the mirror image.
  func and(_ other: Truths) -> Truths { Truths(zip(values, other.values).map { min($0, $1) }) }
  func or(_ other: Truths) -> Truths { Truths(zip(values, other.values).map { max($0, $1) }) }
  var not: Truths { Truths(values.map { 2 - min($0, 2) }) }

  /// Whether each value lies in the range; the missing one is unknown.
  static func of<Value: Comparable>(_ values: [Value], in range: (low: Value, high: Value), missing: Value) -> Truths {
    Truths(
      values.map { value in
        if value == missing { return Truth.unknown.rawValue }
        return (range.low <= value && value <= range.high ? Truth.yes : Truth.no).rawValue
      })
  }
}
