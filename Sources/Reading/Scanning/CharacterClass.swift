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

  /// A function and no table: a table behind a lazily made global costs a call for every character.
  @inline(__always)
  static func of(_ unit: UInt16) -> CharacterClass {
    if unit &- 0x3400 < 0x6C00 { return ofHan(unit) }
    return ofOther(unit)
  }

  private static func ofHan(_ unit: UInt16) -> CharacterClass {
    switch unit {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x96F6, 0x4E24: [.han, .hanDigit]
    case 0x5341, 0x767E, 0x5343, 0x4E07, 0x4EBF: [.han, .hanScale]
    default: .han
    }
  }

  private static func ofOther(_ unit: UInt16) -> CharacterClass {
    switch unit {
    case 0x30...0x39, 0xFF10...0xFF19: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
    case 0x3002, 0xFF01, 0x21, 0xFF1F, 0x3F, 0x0A, 0x0D: [.clauseEnd, .sentenceEnd]  // 。！!？?
    case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A: .clauseEnd  // ，,；;：:
    case 0x20, 0x09, 0xA0, 0x3000, 0x2002, 0x2003, 0x2009, 0x200B: .space
    case 0x3007, 0x25CB: .hanDigit  // 〇○
    case 0xF900...0xFAFF: .han
    default: []
    }
  }
}

extension UInt16 {
  var isDigit: Bool { self &- 0x30 < 10 || self &- 0xFF10 < 10 }
  /// 0...9 for 0-9 and ０-９, else nothing.
  var digitValue: Int64? {
    if self &- 0x30 < 10 { return Int64(self &- 0x30) }
    if self &- 0xFF10 < 10 { return Int64(self &- 0xFF10) }
    return nil
  }
  /// A Chinese character of the main blocks: where text is skipped over, this one question settles most of it.
  @inline(__always)
  var isHan: Bool { self &- 0x3400 < 0x6C00 }
  /// 、和及与: between the items of a list.
  var isListMark: Bool {
    switch self {
    case 0x3001, 0x548C, 0x53CA, 0x4E0E: true
    default: false
    }
  }
  /// 至到-—–－~～∼: between the ends of a range.
  var isRangeMark: Bool {
    switch self {
    case 0x81F3, 0x5230, 0x2D, 0x2014, 0x2013, 0xFF0D, 0x7E, 0xFF5E, 0x223C: true
    default: false
    }
  }
  @inline(__always)
  func isAny(of characters: StaticUnits) -> Bool { characters.contains(self) }
}

/// 字集: a handful of characters to compare with, or a word, written as a string literal. Costs no allocation.
struct StaticUnits: ExpressibleByStringLiteral, Sendable {
  private let literal: StaticString

  init(stringLiteral value: StaticString) { literal = value }

  /// Looks for the three bytes of the character at every byte: they can stand nowhere but on a character. Where the
  /// literal is known to the compiler nothing is left of this but comparisons with its characters.
  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    guard unit >= 0x800 else { return containsNarrow(unit) }
    let word = UInt32(0xE0 | unit >> 12) | UInt32(0x80 | unit >> 6 & 0x3F) << 8 | UInt32(0x80 | unit & 0x3F) << 16
    let bytes = literal.utf8Start  // a literal's storage lives as long as the program
    let last = literal.utf8CodeUnitCount &- 3
    var at = 0
    while at <= last {
      if UInt32(bytes[at]) | UInt32(bytes[at &+ 1]) << 8 | UInt32(bytes[at &+ 2]) << 16 == word { return true }
      at &+= 1
    }
    return false
  }

  /// Known to the compiler where the literal is.
  @inline(__always)
  var first: UInt16 {
    var units = makeIterator()
    return units.next() ?? 0
  }

  @inline(never)
  private func containsNarrow(_ unit: UInt16) -> Bool {
    var units = makeIterator()
    while let next = units.next() {
      if next == unit { return true }
    }
    return false
  }
}

extension StaticUnits: Sequence {
  @inline(__always)
  func makeIterator() -> Iterator { Iterator(literal) }

  /// The units of the literal's UTF-8, which the compiler has checked.
  struct Iterator: IteratorProtocol {
    private let bytes: UnsafePointer<UInt8>  // a literal's storage lives as long as the program
    private let count: Int
    private var at = 0

    @inline(__always)
    init(_ literal: StaticString) {
      bytes = literal.utf8Start
      count = literal.utf8CodeUnitCount
    }

    @inline(__always)
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
