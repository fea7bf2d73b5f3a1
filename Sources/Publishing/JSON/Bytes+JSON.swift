internal import Documents

/// JSON strings (RFC 8259), written straight into the output.
///
/// Escaped are the quote, the backslash, C0 and C1 controls, and U+2028, U+2029: the last three groups are legal inside
/// a string, but U+0085, U+2028 and U+2029 end a line for Python's `splitlines` and would break one object a line.
extension Bytes {
  mutating func append(quoted string: String) {
    var string = string
    append(UInt8(ascii: "\""))
    string.withUTF8 { source in
      // unsafe: at most six bytes come of one
      fill(upTo: source.count * 6) { out in
        var length = 0
        var at = 0
        while at < source.count {
          let byte = source[at]
          if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
            out[length] = byte
            length += 1
          } else if byte < 0x80 {
            length += Bytes.escape(UInt16(byte), out + length)
          } else if byte == 0xC2, at + 1 < source.count, source[at + 1] < 0xA0 {
            length += Bytes.escape(UInt16(source[at + 1]), out + length)
            at += 1
          } else if byte == 0xE2, at + 2 < source.count, source[at + 1] == 0x80, source[at + 2] & 0xFE == 0xA8 {
            length += Bytes.escape(0x2028 + UInt16(source[at + 2] & 1), out + length)
            at += 2
          } else {
            out[length] = byte
            length += 1
          }
          at += 1
        }
        return length
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// The words at a range of a text, clamped to it.
  mutating func append(quoted text: Text, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    append(UInt8(ascii: "\""))
    // unsafe: at most six bytes come of one unit
    fill(upTo: range.count * 6) { out in
      let units = text.buffer
      var length = 0
      for position in range {
        let unit = units[position]
        if unit >= 0x3000, unit < 0xD800 {
          length += Bytes.encode(unit, out + length)
        } else if unit < 0x7F, unit >= 0x20, unit != 0x22, unit != 0x5C {
          out[length] = UInt8(truncatingIfNeeded: unit)
          length += 1
        } else if unit < 0xA0 || unit == 0x2028 || unit == 0x2029 {
          length += Bytes.escape(unit, out + length)
        } else if unit == Text.astral {
          for byte in String(text.scalar(at: position)).utf8 {
            out[length] = byte
            length += 1
          }
        } else {
          length += Bytes.encode(unit, out + length)
        }
      }
      return length
    }
    append(UInt8(ascii: "\""))
  }

  /// Two or three bytes of UTF-8 for a unit from U+0080 on that is no surrogate; U+FFFD for one that is.
  @inline(__always)
  static func encode(_ unit: UInt16, _ out: UnsafeMutablePointer<UInt8>) -> Int {
    if unit < 0x800 {
      out[0] = 0xC0 | UInt8(truncatingIfNeeded: unit >> 6)
      out[1] = 0x80 | UInt8(truncatingIfNeeded: unit & 0x3F)
      return 2
    }
    let unit = unit & 0xF800 == 0xD800 ? 0xFFFD : unit
    out[0] = 0xE0 | UInt8(truncatingIfNeeded: unit >> 12)
    out[1] = 0x80 | UInt8(truncatingIfNeeded: unit >> 6 & 0x3F)
    out[2] = 0x80 | UInt8(truncatingIfNeeded: unit & 0x3F)
    return 3
  }

  private static func escape(_ unit: UInt16, _ out: UnsafeMutablePointer<UInt8>) -> Int {
    out[0] = 0x5C
    switch unit {
    case 0x22, 0x5C: out[1] = UInt8(truncatingIfNeeded: unit)
    case 0x08: out[1] = UInt8(ascii: "b")
    case 0x09: out[1] = UInt8(ascii: "t")
    case 0x0A: out[1] = UInt8(ascii: "n")
    case 0x0C: out[1] = UInt8(ascii: "f")
    case 0x0D: out[1] = UInt8(ascii: "r")
    default:
      out[1] = UInt8(ascii: "u")
      for place in 0..<4 {
        let digit = UInt8(truncatingIfNeeded: unit >> UInt16(12 - 4 * place) & 0xF)
        out[2 + place] = digit < 10 ? 48 + digit : 87 + digit
      }
      return 6
    }
    return 2
  }
}
