import Documents

/// 纯文本: bytes in a known encoding to a document or to UTF-8.
enum PlainText {
  /// Byte maps with an entry for each code point are made for files up to this size; beyond, they would cost twice
  /// the file again.
  static let mapped = 64 << 20

  static func document(_ bytes: [UInt8], in encoding: Encoding) throws(IntakeFailure) -> Document {
    switch encoding {
    case .utf8(let mark):
      let body = mark == 0 ? bytes : Array(bytes[mark...])
      let text = Text(utf8: body)
      return Document(text: text, bytes: utf8Map(body, mark: mark))
    case .utf16(let mark, let bigEndian):
      let wide = UTF16Text(bytes, mark: mark, bigEndian: bigEndian)
      return Document(text: Text(utf8: wide.utf8), bytes: wide.map)
    case .gb18030:
      let decoded = try GB18030(bytes)
      return Document(text: Text(utf8: decoded.utf8), bytes: map(decoded))
    }
  }

  /// The characters as valid or nearly valid UTF-8, without a byte-order mark.
  static func utf8(_ bytes: [UInt8], in encoding: Encoding) throws(IntakeFailure) -> [UInt8] {
    switch encoding {
    case .utf8(let mark): mark == 0 ? bytes : Array(bytes[mark...])
    case .utf16(let mark, let bigEndian): UTF16Text(bytes, mark: mark, bigEndian: bigEndian).utf8
    case .gb18030: try GB18030(bytes).utf8
    }
  }

  private static func utf8Map(_ body: [UInt8], mark: Int) -> Document.ByteMap {
    if !body.contains(0x0D), isValid(body) { return .utf8(offset: mark) }
    guard body.count <= mapped else { return .none }
    var positions: [UInt32] = []
    positions.reserveCapacity(body.count / 2)
    var at = 0
    while at < body.count {
      positions.append(UInt32(at + mark))
      at += UTF8Step.length(at: at, in: body)
    }
    positions.append(UInt32(body.count + mark))
    return .positions(positions)
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func map(_ decoded: GB18030) -> Document.ByteMap {
    guard !decoded.lengths.isEmpty else { return .none }
    var positions: [UInt32] = []
    positions.reserveCapacity(decoded.lengths.count + 1)
    var at: UInt32 = 0
    var carriage = false
    var character = 0
    for length in decoded.lengths {
      let byte = character < decoded.utf8.count ? decoded.utf8[character] : 0
      if !(carriage && byte == 0x0A) { positions.append(at) }
      carriage = byte == 0x0D
      at += UInt32(length)
      character += UTF8Step.length(of: byte)
    }
    positions.append(at)
    return .positions(positions)
  }
}
