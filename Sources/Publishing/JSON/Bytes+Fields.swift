internal import Facts

/// Members of an object: `,"name":value`, `null` for nothing.
extension Bytes {
  mutating func key(_ name: StaticString) {
    append(",\"")
    append(name)
    append("\":")
  }

  mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { append(quoted: value) } else { append("null") }
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { append(value) } else { append("null") }
  }

  mutating func field(_ name: StaticString, _ value: ExactNumber?) {
    key(name)
    if let value { append(value) } else { append("null") }
  }

  mutating func field(_ name: StaticString, _ value: Period?) {
    field(name, value?.description)
  }

  mutating func append(pair range: Range<Int>?) {
    guard let range else { return append("null") }
    append("[")
    append(range.lowerBound)
    append(",")
    append(range.upperBound)
    append("]")
  }

  mutating func append<Items: Sequence>(list items: Items, _ write: (Items.Element, inout Bytes) -> Void) {
    append("[")
    var first = true
    for item in items {
      if !first { append(",") }
      first = false
      write(item, &self)
    }
    append("]")
  }

  /// 95 as 0.95.
  mutating func append(hundredths percent: UInt8) {
    if percent >= 100 { return append("1.00") }
    append(percent < 10 ? "0.0" : "0.")
    append(Int(percent))
  }
}
