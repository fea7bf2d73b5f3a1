/// JSON strings and numbers, the one way this ledger writes them: nothing escaped but what must be (RFC 8259, section 7).
extension TextRoom {
  private static let digits = Array("0123456789abcdef".utf8)

  mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    if let start = text.baseAddress, TextRoom.isPlain(text) {
      write(atMost: text.count + 2) {
        $0[0] = UInt8(ascii: "\"")
        ($0 + 1).update(from: start, count: text.count)
        $0[text.count + 1] = UInt8(ascii: "\"")
        return text.count + 2
      }
    } else {
      append(UInt8(ascii: "\""))
      for byte in text { escape(byte) }
      append(UInt8(ascii: "\""))
    }
  }

  /// To the end, without a way out: eight or more bytes at a time.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isPlain = true
    for byte in text where byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { isPlain = false }
    return isPlain
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 0..<32:
      if byte == 0 { holdsNUL = true }
      append("\\u00")
      append(TextRoom.digits[Int(byte >> 4)])
      append(TextRoom.digits[Int(byte & 15)])
    default: append(byte)
    }
  }

  /// In decimal digits.
  mutating func number(_ number: Int) {
    write(atMost: 20) { place in
      // From the last digit: to divide by ten is cheap, by a power that is looked for is not.
      var (rest, start) = (number.magnitude, 20)
      repeat {
        start -= 1
        place[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        start -= 1
        place[start] = UInt8(ascii: "-")
      }
      place.update(from: place + start, count: 20 - start)
      return 20 - start
    }
  }
}
