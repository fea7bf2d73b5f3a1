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

  private static func encode(_ units: UnsafeBufferPointer<UInt16>, into bytes: UnsafeMutableBufferPointer<UInt8>) -> Int
  {
    var out = 0
    func put(_ byte: UInt16) {
      bytes[out] = UInt8(truncatingIfNeeded: byte)
      out &+= 1
    }
    for raw in units {
      let unit = raw & 0xF800 == 0xD800 ? 0xFFFD : raw
      if unit >= 0x800 {
        put(0xE0 | unit >> 12)
        put(0x80 | unit >> 6 & 0x3F)
        put(0x80 | unit & 0x3F)
      } else if unit < 0x80 {
        put(unit)
      } else {
        put(0xC0 | unit >> 6)
        put(0x80 | unit & 0x3F)
      }
    }
    return out
  }
}
