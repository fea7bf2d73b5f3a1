internal import Documents

/// Text of a page: the four characters that mean something to HTML are escaped, in text and in attributes alike; controls
/// that no HTML document may hold become U+FFFD.
extension Bytes {
  mutating func append(escaped string: some StringProtocol) {
    for scalar in string.unicodeScalars { append(escaped: scalar) }
  }

  mutating func append(escaped text: Text, _ range: Range<Int>) {
    for position in range.clamped(to: 0..<text.count) {
      let unit = text[position]
      if unit >= 0x3000, unit < 0xD800 {
        fill(upTo: 3) { Bytes.encode(unit, $0) }
      } else {
        append(escaped: text.scalar(at: position))
      }
    }
  }

  private mutating func append(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "&": append("&amp;")
    case "<": append("&lt;")
    case ">": append("&gt;")
    case "\"": append("&quot;")
    case "\n", "\t": append(UInt8(truncatingIfNeeded: scalar.value))
    default:
      if scalar.value < 0x20 || scalar.value >= 0x7F && scalar.value < 0xA0 { return append("\u{FFFD}") }
      if scalar.value < 0x80 { return append(UInt8(truncatingIfNeeded: scalar.value)) }
      append(String(scalar))
    }
  }
}
