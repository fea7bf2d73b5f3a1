extension String {
  /// The characters of units of the basic plane, written out by hand: several times faster than decoding UTF-16, and
  /// names and subjects are made by the ten thousand.
  public init(units: UnsafeBufferPointer<UInt16>) {
    let most = units.count * 3  // a unit is three bytes at most
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { bytes in
      let count = String.encode(units, into: bytes)
      // What was just written is UTF-8; to check it again would take as long as to write it.
      let span = UTF8Span(unchecked: Span(_unsafeElements: UnsafeBufferPointer(rebasing: bytes[..<count])))
      return String(copying: span)
    }
  }

  private static func encode(_ units: UnsafeBufferPointer<UInt16>, into bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var out = 0
    for raw in units {
      let unit = raw & 0xF800 == 0xD800 ? 0xFFFD : raw
      if unit >= 0x800 {
        bytes[out] = 0xE0 | UInt8(unit >> 12)
        bytes[out + 1] = 0x80 | UInt8(unit >> 6 & 0x3F)
        bytes[out + 2] = 0x80 | UInt8(unit & 0x3F)
        out += 3
      } else if unit < 0x80 {
        bytes[out] = UInt8(unit)
        out += 1
      } else {
        bytes[out] = 0xC0 | UInt8(unit >> 6)
        bytes[out + 1] = 0x80 | UInt8(unit & 0x3F)
        out += 2
      }
    }
    return out
  }
}
