/// 记录: the records of delimited text (RFC 4180): quotes protect delimiters and line ends, `""` is one quote.
struct Records: Sequence, IteratorProtocol {
  struct Field {
    /// Without the quotes around.
    var range: Range<Int>
    var quoted = false
    /// Holds `""`, so that its text is not its bytes.
    var doubled = false

    func text(in bytes: [UInt8]) -> String {
      guard doubled else { return String(decoding: bytes[range], as: UTF8.self) }
      var text: [UInt8] = []
      var quote = false
      for byte in bytes[range] {
        if byte == 0x22, quote {
          quote = false
          continue
        }
        quote = byte == 0x22
        text.append(byte)
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var at = 0

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  mutating func next() -> [Field]? {
    guard at < bytes.count else { return nil }
    var fields: [Field] = []
    while true {
      fields.append(field())
      guard at < bytes.count, bytes[at] == delimiter else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    return fields
  }

  private mutating func field() -> Field {
    guard at < bytes.count, bytes[at] == 0x22 else { return Field(range: plain()) }
    at += 1
    var field = Field(range: at..<at, quoted: true)
    while at < bytes.count {
      if bytes[at] != 0x22 {
        at += 1
      } else if at + 1 < bytes.count, bytes[at + 1] == 0x22 {
        field.doubled = true
        at += 2
      } else {
        break
      }
    }
    field.range = field.range.lowerBound..<at
    if at < bytes.count { at += 1 }
    // Anything between the closing quote and the delimiter breaks the rule; it is passed over.
    _ = plain()
    return field
  }

  private mutating func plain() -> Range<Int> {
    let start = at
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return start..<at
  }
}
