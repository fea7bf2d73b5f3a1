import Documents

extension Text {
  /// Where a unit stands next, at a position or behind it; the count where it does not. Looks at 16 units a step.
  func next(_ unit: UInt16, from position: Int) -> Int {
    let lowest: UInt64 = 0x0001_0001_0001_0001
    let wanted = lowest &* UInt64(unit)
    let bytes = UnsafeRawBufferPointer(buffer)
    /// The highest bit of every unit that is the one wanted, and perhaps of some above it.
    @inline(__always)
    func hits(_ at: Int) -> UInt64 {
      let unlike = bytes.loadUnaligned(fromByteOffset: at &* 2, as: UInt64.self) ^ wanted
      return (unlike &- lowest) & ~unlike & (lowest << 15)
    }
    var at = position
    while at &+ 16 <= count, hits(at) | hits(at &+ 4) | hits(at &+ 8) | hits(at &+ 12) == 0 { at &+= 16 }
    while at < count, bytes.loadUnaligned(fromByteOffset: at &* 2, as: UInt16.self) != unit { at &+= 1 }
    return at
  }
}
