import Documents

extension Text {
  /// Where a unit stands next, at a position or behind it; the count where it does not. Looks at four units a step.
  func next(_ unit: UInt16, from position: Int) -> Int {
    let lowest: UInt64 = 0x0001_0001_0001_0001
    let wanted = lowest &* UInt64(unit)
    return units.withUnsafeBytes { bytes in  // a view for the length of this loop only
      var at = position
      while at + 4 <= count {
        let unlike = bytes.loadUnaligned(fromByteOffset: at * 2, as: UInt64.self) ^ wanted
        // A unit of zeros borrows from the bit above it.
        if (unlike &- lowest) & ~unlike & (lowest << 15) != 0 { break }
        at += 4
      }
      while at < count, bytes.loadUnaligned(fromByteOffset: at * 2, as: UInt16.self) != unit { at += 1 }
      return at
    }
  }
}
