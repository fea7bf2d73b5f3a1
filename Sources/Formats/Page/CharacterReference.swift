import CLibXML2

/// 字符引用: `&nbsp;`, `&#8212;`, `&#x4e00;`. The names are those of libxml2 (HTML 4).
enum CharacterReference {
  /// The character, or nil for an ampersand that begins none, and how many bytes it takes.
  static func decode(_ bytes: [UInt8], at start: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    let rest = bytes[(start + 1)..<min(start + 12, bytes.count)]
    guard let first = rest.first else { return (nil, 1) }
    let digits = rest.dropFirst()
    if first == 0x23 {
      if digits.first == 0x78 || digits.first == 0x58 { return number(digits.dropFirst(), radix: 16, prefix: 3) }
      return number(digits, radix: 10, prefix: 2)
    }
    let name = rest.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard let value = named[String(decoding: name, as: UTF8.self)] else { return (nil, 1) }
    let closed = rest.dropFirst(name.count).first == 0x3B
    return (value, 1 + name.count + (closed ? 1 : 0))
  }

  private static func number(
    _ rest: ArraySlice<UInt8>, radix: UInt32, prefix: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    var value: UInt32 = 0
    var count = 0
    for byte in rest {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix, byte < 0x80 else { break }
      value = min(value &* radix &+ UInt32(digit), 0x11_0000)
      count += 1
    }
    guard count > 0 else { return (nil, 1) }
    let closed = rest.dropFirst(count).first == 0x3B
    let scalar = Unicode.Scalar(windows[value] ?? value) ?? "\u{FFFD}"
    return (scalar, prefix + count + (closed ? 1 : 0))
  }

  /// Numbers that pages mean as Windows-1252 (HTML Living Standard, 13.2.5.80), those seen in Chinese pages.
  private static let windows: [UInt32: UInt32] = [
    0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014,
    0: 0xFFFD,
  ]

  /// libxml2 searches its table from the start for each name; asked once for each value it fills a dictionary.
  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = ["apos": "'"]
    for value in UInt32(34)...9830 {
      guard let entry = htmlEntityValueLookup(value), let name = entry.pointee.name else { continue }
      named[String(cString: name)] = Unicode.Scalar(value)
    }
    return named
  }()
}
