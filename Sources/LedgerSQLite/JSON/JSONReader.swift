/// Any Decodable from a tree of JSON; the way back from `JSONWriter`.
struct JSONReader: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    var text = text
    guard let value = text.withUTF8({ JSONValue($0) }) else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "This is no JSON of the ledger."))
    }
    return try Value(from: JSONReader(value: value, codingPath: []))
  }

  fileprivate func fault(_ wanted: String) -> DecodingError {
    DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "\(wanted) belongs here."))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let fields) = value else { throw fault("An object") }
    return KeyedDecodingContainer(Keyed(fields: fields, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let values) = value else { throw fault("An array") }
    return Unkeyed(values: values, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { Single(reader: self) }

  fileprivate func string() throws -> String {
    guard case .string(let text) = value else { throw fault("A text") }
    return text
  }

  fileprivate func number() throws -> Int {
    guard case .number(let number) = value else { throw fault("A whole number") }
    return number
  }

  fileprivate func bool() throws -> Bool {
    guard case .bool(let bool) = value else { throw fault("True or false") }
    return bool
  }

  fileprivate var isNull: Bool { if case .null = value { true } else { false } }
}

extension JSONReader {
  private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let fields: [(key: String, value: JSONValue)]
    let codingPath: [any CodingKey]

    var allKeys: [Key] { fields.compactMap { Key(stringValue: $0.key) } }
    func contains(_ key: Key) -> Bool { value(key.stringValue) != nil }

    private func value(_ name: String) -> JSONValue? { fields.first { $0.key == name }?.value }

    private func reader(_ key: Key) throws -> JSONReader {
      guard let value = value(key.stringValue) else {
        throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "It is missing."))
      }
      return JSONReader(value: value, codingPath: codingPath + [key])
    }

    func decodeNil(forKey key: Key) throws -> Bool { try reader(key).isNull }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try reader(key).string() }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try reader(key).number() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try reader(key).bool() }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try Value(from: reader(key))
    }

    func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Inner> { try reader(key).container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try reader(key).unkeyedContainer()
    }
    func superDecoder() -> any Decoder { JSONReader(value: .object(fields), codingPath: codingPath) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try reader(key) }
  }

  private struct Unkeyed: UnkeyedDecodingContainer {
    let values: [JSONValue]
    let codingPath: [any CodingKey]
    var currentIndex = 0
    var count: Int? { values.count }
    var isAtEnd: Bool { currentIndex >= values.count }

    private mutating func next() throws -> JSONReader {
      guard !isAtEnd else {
        throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "The array ends here."))
      }
      defer { currentIndex += 1 }
      return JSONReader(value: values[currentIndex], codingPath: codingPath)
    }

    mutating func decodeNil() throws -> Bool {
      guard !isAtEnd, case .null = values[currentIndex] else { return false }
      currentIndex += 1
      return true
    }
    mutating func decode(_ type: String.Type) throws -> String { try next().string() }
    mutating func decode(_ type: Int.Type) throws -> Int { try next().number() }
    mutating func decode(_ type: Bool.Type) throws -> Bool { try next().bool() }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: next()) }

    mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) throws -> KeyedDecodingContainer<Inner> {
      try next().container(keyedBy: type)
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }
  }

  private struct Single: SingleValueDecodingContainer {
    let reader: JSONReader
    var codingPath: [any CodingKey] { reader.codingPath }

    func decodeNil() -> Bool { reader.isNull }
    func decode(_ type: String.Type) throws -> String { try reader.string() }
    func decode(_ type: Int.Type) throws -> Int { try reader.number() }
    func decode(_ type: Bool.Type) throws -> Bool { try reader.bool() }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      throw reader.fault("Nothing the ledger writes")
    }
  }
}
