/// Any Encodable as canonical JSON: keys sorted by their bytes, no space, nothing escaped that need not be.
///
/// Foundation's encoder is ten times slower and does not promise the same bytes in the next release; these bytes are
/// hashed and kept for ever. Numbers are whole numbers.
final class JSONWriter: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  fileprivate var bytes: [UInt8] = []
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
    let writer = JSONWriter()
    try value.encode(to: writer)
    var result: [UInt8] = []
    result.reserveCapacity(writer.bytes.count + writer.fields.count * 16 + 2)
    writer.write(into: &result)
    return result
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
    let start = bytes.count
    try write(self)
    fields.append(Field(key: key, value: start..<bytes.count))
  }

  fileprivate var count: Int { fields.count }

  fileprivate func put(_ value: String) {
    var value = value
    value.withUTF8 { JSONText.quote($0, into: &bytes) }
  }

  fileprivate func put(_ value: Int) { JSONText.add(value, to: &bytes) }
  fileprivate func put(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }
  fileprivate func putNull() { bytes += "null".utf8 }

  fileprivate func put(_ value: some Encodable) throws {
    let inner = JSONWriter()
    try value.encode(to: inner)
    inner.write(into: &bytes)
  }

  private func write(into result: inout [UInt8]) {
    switch form {
    case .scalar: result += bytes
    case .array:
      result.append(UInt8(ascii: "["))
      for (index, field) in fields.enumerated() {
        if index > 0 { result.append(UInt8(ascii: ",")) }
        result += bytes[field.value]
      }
      result.append(UInt8(ascii: "]"))
    case .object:
      fields.sort { JSONText.precedes($0.key, $1.key) }
      result.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        if index > 0 { result.append(UInt8(ascii: ",")) }
        var key = field.key
        key.withUTF8 { JSONText.quote($0, into: &result) }
        result.append(UInt8(ascii: ":"))
        result += bytes[field.value]
      }
      result.append(UInt8(ascii: "}"))
    }
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
