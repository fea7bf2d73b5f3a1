/// A JSON text as a tree, of what the ledger writes: whole numbers, no value nested deeper than 32.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  /// In the order of the text.
  case object([(key: String, value: JSONValue)])

  /// Nil for anything that is not one such value and nothing else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = Scanner(bytes: bytes)
    guard let value = scanner.value(0), scanner.atEnd else { return nil }
    self = value
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0

    private static let deepest = 32

    var atEnd: Bool {
      mutating get {
        skip()
        return place == bytes.count
      }
    }

    mutating func value(_ depth: Int) -> JSONValue? {
      skip()
      guard place < bytes.count, depth <= Scanner.deepest else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "{"): return object(depth)
      case UInt8(ascii: "["): return array(depth)
      case UInt8(ascii: "\""): return string().map(JSONValue.string)
      case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
      case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
      case UInt8(ascii: "n"): return take("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func skip() {
      while place < bytes.count, bytes[place] <= 32 { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      skip()
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
      return true
    }

    private mutating func take(_ word: StaticString) -> Bool {
      guard bytes.count - place >= word.utf8CodeUnitCount,
        word.withUTF8Buffer({ $0.elementsEqual(bytes[place..<(place + $0.count)]) })
      else { return false }
      place += word.utf8CodeUnitCount
      return true
    }

    private mutating func object(_ depth: Int) -> JSONValue? {
      place += 1
      var fields: [(key: String, value: JSONValue)] = []
      if take(UInt8(ascii: "}")) { return .object(fields) }
      while true {
        skip()
        guard let key = string(), take(UInt8(ascii: ":")), let value = value(depth + 1) else { return nil }
        fields.append((key, value))
        if take(UInt8(ascii: "}")) { return .object(fields) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func array(_ depth: Int) -> JSONValue? {
      place += 1
      var values: [JSONValue] = []
      if take(UInt8(ascii: "]")) { return .array(values) }
      while true {
        guard let value = value(depth + 1) else { return nil }
        values.append(value)
        if take(UInt8(ascii: "]")) { return .array(values) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func number() -> JSONValue? {
      let start = place
      if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
      var value = 0
      let digits = place
      while place < bytes.count, case let byte = bytes[place], byte >= 48, byte <= 57 {
        let (tens, over) = value.multipliedReportingOverflow(by: 10)
        let (sum, more) = tens.subtractingReportingOverflow(Int(byte - 48))
        if over || more { return nil }
        value = sum
        place += 1
      }
      guard place > digits else { return nil }
      if digits > start { return .number(value) }
      return value == .min ? nil : .number(-value)
    }

    private mutating func string() -> String? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      let start = place
      while place < bytes.count {
        switch bytes[place] {
        case UInt8(ascii: "\""):
          place += 1
          return String(decoding: bytes[start..<(place - 1)], as: UTF8.self)
        case UInt8(ascii: "\\"): return escaped(from: start)
        default: place += 1
        }
      }
      return nil
    }

    private mutating func escaped(from start: Int) -> String? {
      var text = Array(bytes[start..<place])
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
        guard byte == UInt8(ascii: "\\") else {
          text.append(byte)
          continue
        }
        guard place < bytes.count else { return nil }
        let mark = bytes[place]
        place += 1
        switch mark {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(mark)
        // All that the writer escapes this way lies below 32.
        case UInt8(ascii: "u"):
          guard place + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(code)
          else { return nil }
          text += String(Character(scalar)).utf8
          place += 4
        default: return nil
        }
      }
      return nil
    }
  }
}
