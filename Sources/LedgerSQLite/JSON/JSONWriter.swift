/// Any Encodable as canonical JSON: keys sorted by their bytes, no space, nothing escaped that need not be.
///
/// Foundation's encoder is ten times slower and does not promise the same bytes in the next release; these bytes are
/// hashed and kept for ever. Numbers are whole numbers.
final class JSONWriter: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  fileprivate var text = TextRoom()
  private var fields: [Field] = []
  private var form = Form.scalar

  private struct Field {
    let key: String
    let value: Range<Int>
  }

  private enum Form {
    case scalar
    case object
    case array
  }

  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    var text = TextRoom()
    try write(value, to: &text)
    return text.array
  }

  static func write(_ value: some Encodable, to text: inout TextRoom) throws {
    let writer = JSONWriter()
    try value.encode(to: writer)
    writer.write(to: &text)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    form = .object
    return KeyedEncodingContainer(Keyed(writer: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    form = .array
    return Unkeyed(writer: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(writer: self) }

  fileprivate func add(_ key: String, _ write: (JSONWriter) throws -> Void) rethrows {
    let start = text.count
    try write(self)
    fields.append(Field(key: key, value: start..<text.count))
  }

  fileprivate var count: Int { fields.count }

  fileprivate func put(_ value: String) { text.quote(value) }
  fileprivate func put(_ value: Int) { text.number(value) }
  fileprivate func put(_ value: Bool) { text.append(value ? "true" : "false" as StaticString) }
  fileprivate func putNull() { text.append("null" as StaticString) }
  fileprivate func put(_ value: some Encodable) throws { try JSONWriter.write(value, to: &text) }

  private func write(to result: inout TextRoom) {
    switch form {
    case .scalar: copy(0..<text.count, to: &result)
    case .array:
      result.append(UInt8(ascii: "["))
      for (index, field) in fields.enumerated() {
        if index > 0 { result.append(UInt8(ascii: ",")) }
        copy(field.value, to: &result)
      }
      result.append(UInt8(ascii: "]"))
    case .object:
      fields.sort { JSONWriter.precedes($0.key, $1.key) }
      result.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        if index > 0 { result.append(UInt8(ascii: ",")) }
        result.quote(field.key)
        result.append(UInt8(ascii: ":"))
        copy(field.value, to: &result)
      }
      result.append(UInt8(ascii: "}"))
    }
    if text.holdsNUL { result.holdsNUL = true }
  }

  private func copy(_ part: Range<Int>, to result: inout TextRoom) {
    text.withBytes { result.append($0[part]) }
  }

  /// By bytes; the order of texts in Swift is another for some.
  static func precedes(_ one: String, _ other: String) -> Bool {
    let known = one.utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { one.lexicographicallyPrecedes($0) }
    }
    return (known ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension JSONWriter {
  /// What the ledger writes has no such thing.
  private static func unknown(_ value: Any) -> EncodingError {
    EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "The ledger writes no such value."))
  }

  private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let codingPath: [any CodingKey] = []

    func encodeNil(forKey key: Key) { writer.add(key.stringValue) { $0.putNull() } }
    func encode(_ value: String, forKey key: Key) { writer.add(key.stringValue) { $0.put(value) } }
    func encode(_ value: Int, forKey key: Key) { writer.add(key.stringValue) { $0.put(value) } }
    func encode(_ value: Bool, forKey key: Key) { writer.add(key.stringValue) { $0.put(value) } }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      try writer.add(key.stringValue) { try $0.put(value) }
    }

    func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Inner> { writer.container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { writer.unkeyedContainer() }
    func superEncoder() -> any Encoder { writer }
    func superEncoder(forKey key: Key) -> any Encoder { writer }
  }

  private struct Unkeyed: UnkeyedEncodingContainer {
    let writer: JSONWriter
    let codingPath: [any CodingKey] = []
    var count: Int { writer.count }

    func encodeNil() { writer.add("") { $0.putNull() } }
    func encode(_ value: String) { writer.add("") { $0.put(value) } }
    func encode(_ value: Int) { writer.add("") { $0.put(value) } }
    func encode(_ value: Bool) { writer.add("") { $0.put(value) } }
    func encode<Value: Encodable>(_ value: Value) throws { try writer.add("") { try $0.put(value) } }

    func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
      writer.container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }
    func superEncoder() -> any Encoder { writer }
  }

  private struct Single: SingleValueEncodingContainer {
    let writer: JSONWriter
    let codingPath: [any CodingKey] = []

    func encodeNil() { writer.putNull() }
    func encode(_ value: String) { writer.put(value) }
    func encode(_ value: Int) { writer.put(value) }
    func encode(_ value: Bool) { writer.put(value) }
    func encode<Value: Encodable>(_ value: Value) throws { throw JSONWriter.unknown(value) }
  }
}
