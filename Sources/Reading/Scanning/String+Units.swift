extension String {
  /// The characters of units of the basic plane, written out by hand: several times faster than decoding UTF-16, and
  /// subjects and units are made by the hundred thousand.
  init(units: [UInt16]) {
    self.init(unsafeUninitializedCapacity: units.count * 3) { buffer in  // at most three bytes a unit are written
      var out = 0
      for unit in units {
        if unit < 0x80 {
          buffer[out] = UInt8(unit)
          out += 1
        } else if unit < 0x800 {
          buffer[out] = UInt8(0xC0 | unit >> 6)
          buffer[out + 1] = UInt8(0x80 | unit & 0x3F)
          out += 2
        } else {
          buffer[out] = UInt8(0xE0 | unit >> 12)
          buffer[out + 1] = UInt8(0x80 | unit >> 6 & 0x3F)
          buffer[out + 2] = UInt8(0x80 | unit & 0x3F)
          out += 3
        }
      }
      return out
    }
  }
}
