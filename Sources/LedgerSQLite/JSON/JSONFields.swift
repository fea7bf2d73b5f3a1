/// Fields of a JSON object put down one after another, in the order they are named, at the end of what is being written.
///
/// No container and no look at the keys: whoever writes names them sorted by bytes. Nil is left out.
extension TextRoom {
  mutating func object(_ fields: (inout TextRoom) -> Void) {
    append(UInt8(ascii: "{"))
    fields(&self)
    append(UInt8(ascii: "}"))
  }

  mutating func field(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    begin(key)
    quote(value)
  }

  mutating func field(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    begin(key)
    number(value)
  }

  mutating func field(_ key: StaticString, _ value: Bool?) {
    guard let value else { return }
    begin(key)
    append(value ? "true" : "false" as StaticString)
  }

  mutating func field(_ key: StaticString, _ values: [String]?) { field(key, values, each: { $0.quote($1) }) }

  mutating func field(_ key: StaticString, _ values: [String: String]?) {
    guard let values else { return }
    let sorted = values.sorted { JSONWriter.precedes($0.key, $1.key) }
    begin(key)
    object { text in
      for (name, value) in sorted {
        text.separate()
        text.quote(name)
        text.append(UInt8(ascii: ":"))
        text.quote(value)
      }
    }
  }

  mutating func field<Value>(_ key: StaticString, _ value: Value?, _ fields: (inout TextRoom, Value) -> Void) {
    guard let value else { return }
    begin(key)
    object { fields(&$0, value) }
  }

  mutating func field<Value>(_ key: StaticString, _ values: [Value]?, each write: (inout TextRoom, Value) -> Void) {
    guard let values else { return }
    begin(key)
    append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    append(UInt8(ascii: "]"))
  }

  /// `"key":`, and a comma before it where it is not the first.
  @inline(__always)
  private mutating func begin(_ key: StaticString) {
    separate()
    write(atMost: key.utf8CodeUnitCount + 3) {
      let end = key.utf8CodeUnitCount + 1
      $0[0] = UInt8(ascii: "\"")
      ($0 + 1).update(from: key.utf8Start, count: key.utf8CodeUnitCount)
      $0[end] = UInt8(ascii: "\"")
      $0[end + 1] = UInt8(ascii: ":")
      return end + 2
    }
  }

  @inline(__always)
  private mutating func separate() {
    if last != UInt8(ascii: "{") { append(UInt8(ascii: ",")) }
  }
}
