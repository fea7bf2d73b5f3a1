/// Fields of a JSON object put down one after another, in the order they are named, at the end of what is being written.
///
/// No container and no look at the keys: whoever writes names them sorted by bytes. Nil is left out.
extension [UInt8] {
  mutating func object(_ fields: (inout [UInt8]) -> Void) {
    append(UInt8(ascii: "{"))
    fields(&self)
    append(UInt8(ascii: "}"))
  }

  mutating func field(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    begin(key)
    add(value)
  }

  mutating func field(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    begin(key)
    JSONText.add(value, to: &self)
  }

  mutating func field(_ key: StaticString, _ value: Bool?) {
    guard let value else { return }
    begin(key)
    append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func field(_ key: StaticString, _ values: [String]?) { field(key, values, each: { $0.add($1) }) }

  mutating func field(_ key: StaticString, _ values: [String: String]?) {
    guard let values else { return }
    let sorted = values.sorted { JSONText.precedes($0.key, $1.key) }
    begin(key)
    object { bytes in
      for (name, value) in sorted {
        bytes.separate()
        bytes.add(name)
        bytes.append(UInt8(ascii: ":"))
        bytes.add(value)
      }
    }
  }

  mutating func field<Value>(_ key: StaticString, _ value: Value?, _ fields: (inout [UInt8], Value) -> Void) {
    guard let value else { return }
    begin(key)
    object { fields(&$0, value) }
  }

  mutating func field<Value>(_ key: StaticString, _ values: [Value]?, each write: (inout [UInt8], Value) -> Void) {
    guard let values else { return }
    begin(key)
    append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ key: StaticString) {
    separate()
    append(UInt8(ascii: "\""))
    key.withUTF8Buffer { append(contentsOf: $0) }
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
  }

  private mutating func separate() {
    if last != UInt8(ascii: "{") { append(UInt8(ascii: ",")) }
  }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { JSONText.quote($0, into: &self) }
  }
}
