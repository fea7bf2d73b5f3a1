/// Writes whole numbers the ways people do; knows nothing of the reader.
enum NumberWriter {
  /// 0...10^16, all lengths alike.
  static func random(_ random: inout SeededRandom) -> UInt64 {
    let digits = Int.random(in: 1...16, using: &random)
    var value: UInt64 = 0
    for _ in 0..<digits {
      // Zeros are where numbers are hard.
      let isZero = Bool.random(using: &random)
      value = value * 10 + (isZero ? 0 : UInt64.random(in: 0...9, using: &random))
    }
    return value
  }

  private static let digits = Array("零一二三四五六七八九")
  private static let places = ["千", "百", "十", ""]

  /// 一万零五百, 十二, 三千万亿.
  static func formal(_ value: UInt64) -> String {
    if value == 0 { return "零" }
    let (high, low) = value.quotientAndRemainder(dividingBy: 100_000_000)
    let text: String
    if high > 0 {
      text = below(high) + "亿" + (low == 0 ? "" : (low < 10_000_000 ? "零" : "") + below(low))
    } else {
      text = below(low)
    }
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  /// Below 亿.
  private static func below(_ value: UInt64) -> String {
    let (high, low) = value.quotientAndRemainder(dividingBy: 10_000)
    guard high > 0 else { return group(low) }
    return group(high) + "万" + (low == 0 ? "" : (low < 1_000 ? "零" : "") + group(low))
  }

  private static func group(_ value: UInt64) -> String {
    var text = ""
    var pendingZero = false
    var divisor: UInt64 = 1_000
    for place in places {
      let digit = Int(value / divisor % 10)
      divisor /= 10
      if digit == 0 {
        pendingZero = !text.isEmpty
      } else {
        if pendingZero { text += "零" }
        pendingZero = false
        text += String(digits[digit]) + place
      }
    }
    return text
  }

  static func financial(_ words: String) -> String {
    let forms = Dictionary(uniqueKeysWithValues: zip("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟"))
    return String(words.map { forms[$0] ?? $0 })
  }

  /// 两百五, 三万五, 一亿二: the seed chooses digits and scale.
  static func hanging(_ seed: UInt64) -> (value: UInt64, words: String) {
    let scales: [(String, UInt64)] = [("百", 100), ("千", 1_000), ("万", 10_000), ("亿", 100_000_000)]
    let (scale, unit) = scales[Int(seed % 4)]
    let (first, last) = (seed / 7 % 9 + 1, seed / 11 % 9 + 1)
    let head = first == 2 ? "两" : String(digits[Int(first)])
    return (first * unit + last * unit / 10, head + scale + String(digits[Int(last)]))
  }

  static func grouped(_ value: UInt64) -> String {
    let digits = String(value)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  static func wide(_ words: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in words.unicodeScalars { scalars.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar) }
    return String(scalars)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
