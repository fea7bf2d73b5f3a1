/// Steps over UTF-8 exactly as ``Text`` counts it, broken bytes included.
enum UTF8Step {
  /// Length of a well-formed character by its first byte.
  @inline(__always)
  static func length(of lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// Bytes of the code point at a place, `\r\n` and each broken sequence counted as one.
  @inline(__always)
  static func length(at: Int, in bytes: [UInt8]) -> Int {
    let lead = bytes[at]
    if lead < 0x80 { return lead == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1 }
    let length = lead & 0xF0 == 0xE0 ? 3 : lead & 0xE0 == 0xC0 && lead >= 0xC2 ? 2 : lead & 0xF8 == 0xF0 ? 4 : 0
    var next = at + 1
    while next < bytes.count, next < at + length, bytes[next] & 0xC0 == 0x80 { next += 1 }
    if length > 0, next == at + length { return length }
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next - at
  }
}
