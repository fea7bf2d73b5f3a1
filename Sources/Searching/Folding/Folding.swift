/// 折叠: what counts as the same character: full and half width, upper and lower case, traditional and simplified.
///
/// One UTF-16 unit becomes one UTF-16 unit, so that a place in folded words leads back to the words.
enum Folding {
  /// For every unit: what it is folded to, and above that one bit for letters and one for blanks.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 0x1_0000)
    for unit in 0..<0x1_0000 { table[unit] = UInt32(unit) | kind(of: unit) }
    fold(&table)
    return table
  }()

  private static let letter: UInt32 = 0x1_0000
  private static let blank: UInt32 = 0x2_0000

  /// A character, digit or half of a pair: what words are made of.
  @inline(__always)
  static func isLetter(_ unit: UInt16) -> Bool { table[Int(unit)] & letter != 0 }

  static func isBlank(_ unit: UInt16) -> Bool { table[Int(unit)] & blank != 0 }

  static func fold(_ unit: UInt16) -> UInt16 { UInt16(truncatingIfNeeded: table[Int(unit)]) }

  /// Latin letters and digits: what is written with blanks between.
  @inline(__always)
  static func isLatin(_ unit: UInt16) -> Bool {
    unit < 0x80 && (unit &- 0x30 < 10 || unit &- 0x61 < 26)
  }

  /// Writes every unit that counts, folded, and its place among those given; answers how many. A blank is dropped, as print
  /// breaks words anywhere, but between Latin letters or digits it stays one blank.
  ///
  /// - Parameters:
  ///   - folded: Room for as many units as are given.
  ///   - places: The same, or nothing where no places are wanted.
  static func fold(
    _ units: UnsafeBufferPointer<UInt16>, into folded: UnsafeMutableBufferPointer<UInt16>,
    _ places: UnsafeMutableBufferPointer<Int32>?
  ) -> Int {
    table.withUnsafeBufferPointer { table in
      var count = 0
      var last: UInt16 = 0
      var gap = false
      for place in units.indices {
        let entry = table[Int(units[place])]
        if entry & blank != 0 {
          gap = true
          continue
        }
        let unit = UInt16(truncatingIfNeeded: entry)
        if gap, isLatin(last), isLatin(unit) {
          folded[count] = 0x20
          if let places { places[count] = Int32(truncatingIfNeeded: place - 1) }
          count += 1
        }
        gap = false
        folded[count] = unit
        if let places { places[count] = Int32(truncatingIfNeeded: place) }
        count += 1
        last = unit
      }
      return count
    }
  }

  static func folded(_ words: some Collection<UInt16>) -> [UInt16] {
    let units = Array(words)
    return [UInt16](unsafeUninitializedCapacity: units.count) { folded, count in
      count = units.withUnsafeBufferPointer { fold($0, into: folded, nil) }
    }
  }

  static func folded(_ words: String) -> [UInt16] { folded(words.utf16) }

  private static func kind(of unit: Int) -> UInt32 {
    switch unit {
    case 0x3400..<0xA000, 0xAC00..<0xD7A4, 0xD800..<0xE000, 0xF900..<0xFB00: return letter
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xAD: return blank
    default:
      guard unit < 0x3400 || unit >= 0xFF00, let scalar = Unicode.Scalar(UInt32(unit)) else { return 0 }
      let properties = scalar.properties
      if properties.isWhitespace || unit < 0x1E { return blank }
      return properties.isAlphabetic || properties.numericType != nil ? letter : 0
    }
  }

  private static func fold(_ table: inout [UInt32]) {
    func set(_ from: Int, _ to: Int) { table[from] = UInt32(to) | kind(of: to) }
    for unit in 0..<0x3000 {
      guard let scalar = Unicode.Scalar(UInt32(unit)), scalar.properties.isUppercase else { continue }
      let lower = Array(scalar.properties.lowercaseMapping.utf16)
      if lower.count == 1 { set(unit, Int(lower[0])) }
    }
    for unit in 0xFF01...0xFF5E {
      let narrow = unit - 0xFEE0
      set(unit, (0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow)
    }
    // 二○二五 and 二〇二五; the dots and dashes that keyboards give.
    set(0x25CB, 0x3007)
    for dot in [0x2022, 0x2027, 0x30FB, 0xFF65] { set(dot, 0xB7) }
    for dash in [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212] { set(dash, 0x2D) }
    let pairs = Array(SimplifiedTable.pairs.utf16)
    for at in stride(from: 0, to: pairs.count - 1, by: 2) { set(Int(pairs[at]), Int(pairs[at + 1])) }
  }
}
