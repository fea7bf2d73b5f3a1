/// 字对: what a folded word is looked up by.
enum Pairs {
  /// All pairs of neighbouring letters: 养老服务 by 养老, 老服 and 服务. A passage without one of them does not hold the word; one with
  /// all of them may. 养老 and 服务 would do, but then many more passages have to be looked at in vain.
  static func all(_ word: [UInt16]) -> [String] {
    var pairs: [String] = []
    for run in word.split(whereSeparator: { !Folding.isLetter($0) }) where run.count > 1 {
      for at in run.indices.dropLast() { pairs.append(letters(run[at], run[at + 1])) }
    }
    return pairs
  }

  /// The letters of a word that has no pair.
  static func lone(_ word: [UInt16]) -> [String] { word.filter(Folding.isLetter).map { letters($0, nil) } }

  /// Whether having the pairs is having the word.
  static func isDecided(_ word: [UInt16]) -> Bool {
    word.count == 2 && word.allSatisfy { Folding.isLetter($0) && named($0) == $0 }
  }

  private static func letters(_ one: UInt16, _ next: UInt16?) -> String {
    String(decoding: ([one] + (next.map { [$0] } ?? [])).map(named), as: UTF16.self)
  }

  /// Characters above U+FFFF are all one to the index; the words of a passage tell them apart.
  private static func named(_ unit: UInt16) -> UInt16 { unit & 0xF800 == 0xD800 ? 0xFFFD : unit }

  /// A letter as two bytes, seldom three, none of them 0, at which FTS5 ends a token; a pair begins with its first letter.
  /// Bytes that differ in all their bits: FTS5's table of pairs is slow for UTF-8, where they are much alike.
  @inline(__always)
  static func encode(_ unit: UInt16, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int) -> Int {
    let unit = named(unit)
    var at = start
    var rest = unit
    if unit >= rare {
      bytes[at] = 0xFF
      at += 1
      rest -= rare
    }
    bytes[at] = UInt8(truncatingIfNeeded: rest / 255 + 1)
    bytes[at + 1] = UInt8(truncatingIfNeeded: rest % 255 + 1)
    return at + 2
  }

  private static let rare: UInt16 = 254 * 255

  /// The token of a pair as the index has it.
  static func token(of pair: String) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6) { bytes in
      let count = pair.utf16.prefix(2).reduce(0) { encode($1, bytes, $0) }
      return Array(bytes[..<count])
    }
  }
}
