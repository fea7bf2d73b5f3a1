/// 字对: what a folded word is looked up by.
enum Pairs {
  /// Pairs that together hold every letter of the word, no more of them than needed: 养老服务 by 养老 and 服务. A passage without
  /// one of them does not hold the word; one with all of them may.
  static func covering(_ word: [UInt16]) -> [String] {
    var pairs: [String] = []
    for run in word.split(whereSeparator: { !Folding.isLetter($0) }) where run.count > 1 {
      for at in stride(from: run.startIndex, to: run.endIndex - 1, by: 2) { pairs.append(token(run[at], run[at + 1])) }
      if run.count % 2 == 1 { pairs.append(token(run[run.endIndex - 2], run[run.endIndex - 1])) }
    }
    return pairs
  }

  /// The letters of a word that has no pair.
  static func lone(_ word: [UInt16]) -> [String] { word.filter(Folding.isLetter).map { token($0, nil) } }

  /// Whether having the pairs is having the word.
  static func isDecided(_ word: [UInt16]) -> Bool {
    word.count == 2 && word.allSatisfy { Folding.isLetter($0) && named($0) == $0 }
  }

  private static func token(_ one: UInt16, _ next: UInt16?) -> String {
    String(decoding: ([one] + (next.map { [$0] } ?? [])).map(named), as: UTF16.self)
  }

  /// Characters above U+FFFF are all one to the index; the words of a passage tell them apart.
  private static func named(_ unit: UInt16) -> UInt16 { unit & 0xF800 == 0xD800 ? 0xFFFD : unit }

  /// A unit as UTF-8.
  static func encode(_ unit: UInt16, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int) -> Int {
    let unit = named(unit)
    if unit < 0x80 {
      bytes[start] = UInt8(unit)
      return start + 1
    }
    if unit < 0x800 {
      bytes[start] = UInt8(0xC0 | unit >> 6)
      bytes[start + 1] = UInt8(0x80 | unit & 0x3F)
      return start + 2
    }
    bytes[start] = UInt8(0xE0 | unit >> 12)
    bytes[start + 1] = UInt8(0x80 | unit >> 6 & 0x3F)
    bytes[start + 2] = UInt8(0x80 | unit & 0x3F)
    return start + 3
  }
}
