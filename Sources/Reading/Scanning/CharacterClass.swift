/// 字类: what a code unit is to the scanner, one byte per unit of the Basic Multilingual Plane.
struct CharacterClass: OptionSet, Sendable {
  let rawValue: UInt8

  /// 0-9, ０-９
  static let digit = CharacterClass(rawValue: 1)
  /// 〇○零一二三四五六七八九两
  static let hanDigit = CharacterClass(rawValue: 2)
  /// 十百千万亿
  static let hanScale = CharacterClass(rawValue: 4)
  /// ends a clause: ，；。：！？ in both widths, line ends
  static let clauseEnd = CharacterClass(rawValue: 8)
  /// ends a sentence: 。！？ in both widths, line ends
  static let sentenceEnd = CharacterClass(rawValue: 16)
  /// a Chinese character
  static let han = CharacterClass(rawValue: 32)
  /// a-z, A-Z and their full-width forms
  static let letter = CharacterClass(rawValue: 64)
  /// blanks of any width, not line ends
  static let space = CharacterClass(rawValue: 128)

  static func of(_ unit: UInt16) -> CharacterClass { table[Int(unit)] }

  private static let table: [CharacterClass] = {
    var table = [CharacterClass](repeating: [], count: 65536)
    func mark(_ characters: String, _ kind: CharacterClass) {
      for unit in characters.utf16 { table[Int(unit)].formUnion(kind) }
    }
    for unit in 0x3400...0x9FFF { table[unit] = .han }
    for unit in 0xF900...0xFAFF { table[unit] = .han }
    mark("0123456789０１２３４５６７８９", .digit)
    mark("〇○零一二三四五六七八九两", .hanDigit)
    mark("十百千万亿", .hanScale)
    mark("，,；;：:。！!？?\n\r", .clauseEnd)
    mark("。！!？?\n\r", .sentenceEnd)
    mark(" \t\u{00A0}\u{3000}\u{2002}\u{2003}\u{2009}\u{200B}", .space)
    for unit in 0x41...0x5A { table[unit] = .letter }
    for unit in 0x61...0x7A { table[unit] = .letter }
    for unit in 0xFF21...0xFF3A { table[unit] = .letter }
    for unit in 0xFF41...0xFF5A { table[unit] = .letter }
    return table
  }()
}

extension UInt16 {
  var isDigit: Bool { self &- 0x30 < 10 || self &- 0xFF10 < 10 }
  /// 0...9 for 0-9 and ０-９, else nothing.
  var digitValue: Int64? {
    if self &- 0x30 < 10 { return Int64(self &- 0x30) }
    if self &- 0xFF10 < 10 { return Int64(self &- 0xFF10) }
    return nil
  }
  func isAny(of characters: StaticUnits) -> Bool { characters.contains(self) }
}

/// 字集: a handful of characters to compare with, or a word, written as a string literal. Costs no allocation.
struct StaticUnits: ExpressibleByStringLiteral, Sendable {
  private let literal: StaticString

  init(stringLiteral value: StaticString) { literal = value }

  func contains(_ unit: UInt16) -> Bool {
    var units = makeIterator()
    while let next = units.next() {
      if next == unit { return true }
    }
    return false
  }
}

extension StaticUnits: Sequence {
  func makeIterator() -> Iterator { Iterator(literal) }

  /// The units of the literal's UTF-8, which the compiler has checked.
  struct Iterator: IteratorProtocol {
    private let bytes: UnsafePointer<UInt8>  // a literal's storage lives as long as the program
    private let count: Int
    private var at = 0

    init(_ literal: StaticString) {
      bytes = literal.utf8Start
      count = literal.utf8CodeUnitCount
    }

    mutating func next() -> UInt16? {
      guard at < count else { return nil }
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        return UInt16(lead)
      }
      if lead < 0xE0 {
        at += 2
        return UInt16(lead & 0x1F) << 6 | UInt16(bytes[at - 1] & 0x3F)
      }
      at += 3
      return UInt16(lead & 0x0F) << 12 | UInt16(bytes[at - 2] & 0x3F) << 6 | UInt16(bytes[at - 1] & 0x3F)
    }
  }
}
