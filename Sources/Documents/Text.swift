/// 文本: the code points of a document, one UTF-16 unit each.
///
/// Note on units: Chinese reports live in the Basic Multilingual Plane. Holding one `UInt16` per code point makes a
/// position an index, so that no rule ever converts offsets. The rare code point above U+FFFF is held as
/// ``Text/astral`` and its true value in a side table; rules never need to tell such characters apart.
public final class Text: @unchecked Sendable {  // immutable; unchecked only for the pointer into its own array
  /// Stands in for a code point above U+FFFF (a private-use unit that no report uses).
  public static let astral: UInt16 = 0xF8FF

  private let units: [UInt16]
  /// True values of the stand-ins, sorted by position.
  let astrals: [(position: Int, scalar: UInt32)]

  /// The storage of `units`, which this object keeps alive and nobody changes: every rule looks characters up here, and
  /// an array would be retained and checked twice for each.
  @usableFromInline let base: UnsafePointer<UInt16>?  // nothing only when the count is 0
  public let count: Int

  /// The unit at a position; 0 before the start and past the end, so that rules may look around freely.
  @inlinable
  public subscript(_ index: Int) -> UInt16 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? base.unsafelyUnwrapped[index] : 0
  }

  /// The units as they lie in memory, for as long as the text is held.
  public var buffer: UnsafeBufferPointer<UInt16> { UnsafeBufferPointer(start: base, count: count) }

  public convenience init(_ string: String) { self.init(utf8: Array(string.utf8)) }

  /// Decodes UTF-8; bytes that are no UTF-8 become U+FFFD; `\r\n` and a lone `\r` one `\n` each.
  public convenience init(utf8 bytes: [UInt8]) {
    self.init(bytes.withUnsafeBufferPointer { Text.decode($0) })
  }

  init(_ decoded: (units: [UInt16], astrals: [(position: Int, scalar: UInt32)])) {
    units = decoded.units
    count = decoded.units.count
    base = units.withUnsafeBufferPointer { $0.baseAddress }
    astrals = decoded.astrals
  }

  /// The first characters of a text, which share its storage.
  public init(_ text: Text, upTo end: Int) {
    units = text.units
    count = min(max(end, 0), text.count)
    base = text.base
    astrals = text.astrals
  }

  /// The words at a range, clamped to the text.
  public func string(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<count)
    if astrals.isEmpty { return String(units: UnsafeBufferPointer(rebasing: buffer[clamped])) }
    var scalars = String.UnicodeScalarView()
    for position in clamped { scalars.append(scalar(at: position)) }
    return String(scalars)
  }

  public func scalar(at position: Int) -> Unicode.Scalar {
    let unit = self[position]
    guard unit == Text.astral, let known = astral(at: position) else {
      return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(known) ?? "\u{FFFD}"
  }

  private func astral(at position: Int) -> UInt32? {
    var (low, high) = (0, astrals.count)
    while low < high {
      let middle = (low + high) / 2
      if astrals[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low < astrals.count && astrals[low].position == position ? astrals[low].scalar : nil
  }

  /// Nearly all of Chinese: two characters of three bytes each in one load. Nothing where the long way must look, which
  /// also reads the last characters.
  @inline(__always)
  private static func sixBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int  // a view for the length of this call only
  ) -> (UInt16, UInt16)? {
    guard at &+ 8 <= bytes.count else { return nil }
    let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
    guard eight & 0xC0_C0F0_C0C0_F0 == 0x80_80E0_8080_E0 else { return nil }
    // Both at once, the second 24 bits above the first.
    let units = (eight & 0x0F00_000F) << 12 | eight >> 2 & 0xF_C000_0FC0 | eight >> 16 & 0x3F00_003F
    let (first, second) = (UInt16(truncatingIfNeeded: units), UInt16(truncatingIfNeeded: units >> 24))
    // Below U+0800 no character needs three bytes; the surrogates are none.
    func isCharacter(_ unit: UInt16) -> Bool { unit >= 0x800 && unit & 0xF800 != 0xD800 }
    return isCharacter(first) && isCharacter(second) ? (first, second) : nil
  }

  /// One pass, no copies: the only loop that sees UTF-8.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>  // a view for the length of this call only
  ) -> (units: [UInt16], astrals: [(position: Int, scalar: UInt32)]) {
    var astrals: [(position: Int, scalar: UInt32)] = []
    // Three bytes a code point is the rule in Chinese; ASCII-heavy text takes the slack.
    let units = [UInt16](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      var at = 0
      var out = 0
      while at < bytes.count {
        while let two = Text.sixBytes(bytes, at) {
          buffer[out] = two.0
          buffer[out &+ 1] = two.1
          at &+= 6
          out &+= 2
        }
        guard at < bytes.count else { break }
        let lead = bytes[at]
        if lead < 0x80 {
          if lead == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
          buffer[out] = bytes[at] == 0x0D ? 0x0A : UInt16(bytes[at])
          at += 1
        } else if lead & 0xF0 == 0xE0, at + 2 < bytes.count, bytes[at + 1] & 0xC0 == 0x80, bytes[at + 2] & 0xC0 == 0x80
        {
          let unit = UInt16(lead & 0x0F) << 12 | UInt16(bytes[at + 1] & 0x3F) << 6 | UInt16(bytes[at + 2] & 0x3F)
          buffer[out] = unit >= 0x800 && (unit < 0xD800 || unit > 0xDFFF) ? unit : 0xFFFD
          at += 3
        } else if lead & 0xE0 == 0xC0, lead >= 0xC2, at + 1 < bytes.count, bytes[at + 1] & 0xC0 == 0x80 {
          buffer[out] = UInt16(lead & 0x1F) << 6 | UInt16(bytes[at + 1] & 0x3F)
          at += 2
        } else if lead & 0xF8 == 0xF0, at + 3 < bytes.count, bytes[at + 1] & 0xC0 == 0x80,
          bytes[at + 2] & 0xC0 == 0x80, bytes[at + 3] & 0xC0 == 0x80
        {
          let scalar =
            UInt32(lead & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12 | UInt32(bytes[at + 2] & 0x3F) << 6
            | UInt32(bytes[at + 3] & 0x3F)
          let valid = scalar >= 0x10000 && scalar <= 0x10FFFF
          if valid { astrals.append((out, scalar)) }
          buffer[out] = valid ? Text.astral : 0xFFFD
          at += 4
        } else {
          buffer[out] = 0xFFFD
          at += 1
          while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        }
        out += 1
      }
      count = out
    }
    return (units, astrals)
  }
}
