/// JSON strings, the one way this ledger writes them: nothing escaped but what must be (RFC 8259, section 7).
enum JSONText {
  private static let digits = Array("0123456789abcdef".utf8)

  static func quote(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var isPlain = true
    // To the end, without a way out: eight or more at a time.
    for byte in text where needsEscape(byte) { isPlain = false }
    if isPlain {
      bytes.append(contentsOf: text)
    } else {
      for byte in text { escape(byte, into: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0..<32:
      bytes += "\\u00".utf8
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }

  /// By bytes; the order of texts in Swift is another for some.
  static func precedes(_ one: String, _ other: String) -> Bool {
    let known = one.utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { one.lexicographicallyPrecedes($0) }
    }
    return (known ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  static func add(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    // From the last digit: to divide by ten is cheap, by a power that is looked for is not.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (rest, start) = (number.magnitude, digits.count)
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: digits[start...])
    }
  }

  /// True when some string of a JSON text holds the character of code 0.
  static func holdsNUL(_ text: UnsafeRawBufferPointer) -> Bool {
    var isPlain = true
    // Without a way out, as above: nearly every text is plain.
    for byte in text where byte == UInt8(ascii: "\\") { isPlain = false }
    if isPlain { return false }
    var place = 0
    while place + 5 < text.count {
      if text[place] == UInt8(ascii: "\\") {
        if text[(place + 1)...(place + 5)].elementsEqual("u0000".utf8) { return true }
        place += 2
      } else {
        place += 1
      }
    }
    return false
  }
}
