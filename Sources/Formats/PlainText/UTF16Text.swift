import Documents

/// UTF-16 as UTF-8, with the way back to the bytes. A lone surrogate or an odd last byte becomes U+FFFD.
struct UTF16Text {
  private(set) var utf8: [UInt8] = []
  private(set) var map: Document.ByteMap

  init(_ bytes: [UInt8], mark: Int, bigEndian: Bool) {
    map = .utf16(offset: mark)
    utf8.reserveCapacity(bytes.count / 2 * 3)
    let mapped = bytes.count <= PlainText.mapped
    var starts: [UInt32] = []
    if mapped { starts.reserveCapacity(bytes.count / 2) }
    var plain = true
    var at = mark
    var previous: UInt32 = 0
    while at < bytes.count {
      let (scalar, length, honest) = UTF16Text.scalar(at: at, in: bytes, bigEndian: bigEndian)
      if previous == 0x0D, scalar == 0x0A { plain = false } else if mapped { starts.append(UInt32(at)) }
      if !honest { plain = false }
      append(scalar)
      previous = scalar
      at += length
    }
    guard !plain else { return }
    if mapped { starts.append(UInt32(bytes.count)) }
    map = mapped ? .positions(starts) : .none
  }

  private static func scalar(
    at: Int, in bytes: [UInt8], bigEndian: Bool
  ) -> (scalar: UInt32, length: Int, honest: Bool) {
    func unit(_ place: Int) -> UInt32? {
      guard place + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    guard let lead = unit(at) else { return (0xFFFD, 1, false) }
    guard lead >= 0xD800, lead <= 0xDFFF else { return (lead, 2, true) }
    guard lead < 0xDC00, let trail = unit(at + 2), trail >= 0xDC00, trail <= 0xDFFF else { return (0xFFFD, 2, true) }
    return (0x10000 + (lead - 0xD800) << 10 + (trail - 0xDC00), 4, true)
  }

  private mutating func append(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80: utf8.append(UInt8(scalar))
    case ..<0x800: utf8.append(contentsOf: [0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)])
    case ..<0x10000:
      utf8.append(0xE0 | UInt8(scalar >> 12))
      utf8.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      utf8.append(0x80 | UInt8(scalar & 0x3F))
    default:
      utf8.append(0xF0 | UInt8(scalar >> 18 & 0x07))
      utf8.append(0x80 | UInt8(scalar >> 12 & 0x3F))
      utf8.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      utf8.append(0x80 | UInt8(scalar & 0x3F))
    }
  }
}
