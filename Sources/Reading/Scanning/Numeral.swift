import Documents
import Facts

/// 数字: a number as written, with its scale and the vagueness written inside it: 27.9亿, 两千一百, 20多万, 千余, 数十.
struct Numeral: Sendable {
  /// From the first digit to the last scale or 余/多.
  var range: Range<Int>
  /// With the scale multiplied out.
  var value: ExactNumber
  /// 多, 余, 几, 数: more than the value says.
  var isVague = false
  /// Written in Chinese characters throughout.
  var isHan = false
  /// A scale (万, 亿, 千…) follows the digits.
  var hasScale = false
  /// Digits only, no scale, no point: 二〇三五, 2025.
  var isPlain = false
}

extension Numeral {
  /// The number that begins at `position`; nothing where none does. Numbers of more than 18 digits are not read.
  static func read(in text: Text, at position: Int, limit: Int) -> Numeral? {
    let unit = text[position]
    guard position < limit else { return nil }
    if unit.isDigit { return readArabic(in: text, at: position, limit: limit) }
    return readHan(in: text, at: position, limit: limit)
  }

  /// Past all digits and points at `position`: where a number that was refused ends.
  static func skip(in text: Text, at position: Int, limit: Int) -> Int {
    var at = position
    while at < limit, text[at].isDigit || (text[at] == 0x2E && text[at + 1].isDigit) { at += 1 }
    return at
  }

  private static func readArabic(in text: Text, at position: Int, limit: Int) -> Numeral? {
    var at = position
    var digits: Int64 = 0
    var count = 0
    var places = 0
    func take() -> Bool {
      guard at < limit, let digit = text[at].digitValue else { return false }
      count += 1
      if count <= 18 { digits = digits * 10 + digit }
      at += 1
      return true
    }
    while take() {}
    while count <= 18, isGroup(in: text, at: at, limit: limit), count < 4 || text[at - 4].isAny(of: ",，") {
      at += 1
      while take() {}
    }
    if at + 1 < limit, text[at] == 0x2E || text[at] == 0xFF0E, text[at + 1].isDigit {
      at += 1
      while take() { places += 1 }
    }
    guard count <= 18 else { return nil }
    var numeral = Numeral(range: position..<at, value: ExactNumber(digits, exponent: -places), isPlain: places == 0)
    numeral.takeScale(in: text, limit: limit)
    return numeral
  }

  /// `,ddd` and no fourth digit: a thousands group.
  private static func isGroup(in text: Text, at: Int, limit: Int) -> Bool {
    guard at + 3 < limit, text[at] == 0x2C || text[at] == 0xFF0C else { return false }
    return text[at + 1].isDigit && text[at + 2].isDigit && text[at + 3].isDigit && !text[at + 4].isDigit
  }

  /// 万, 亿, 万亿, 多万, 余亿, 万多, and a bare 余 or 多 before the unit.
  private mutating func takeScale(in text: Text, limit: Int) {
    var at = range.upperBound
    var power = 0
    var vague = false
    while at < limit {
      let unit = text[at]
      if let more = Numeral.scalePower(unit), power + more <= 24,
        !(unit == 0x5343 && text[at + 1].isAny(of: "克米瓦伏卡帕赫字"))
      {
        power += more  // 千 in 千克, 千米, 千瓦 belongs to the unit
        hasScale = true
      } else if unit == 0x591A || unit == 0x4F59, !vague {  // 多余
        vague = true
      } else if unit == 0x20, Numeral.scalePower(text[at + 1]).map({ $0 >= 4 }) == true {
        // "12.21 万": a blank before the scale
      } else {
        break
      }
      at += 1
    }
    guard at > range.upperBound else { return }
    value = value.scaled(byPowerOfTen: power)
    isVague = vague
    isPlain = false
    range = range.lowerBound..<at
  }

  /// 十 1, 百 2, 千 3, 万 4, 亿 8.
  static func scalePower(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341: 1
    case 0x767E: 2
    case 0x5343: 3
    case 0x4E07: 4
    case 0x4EBF: 8
    default: nil
    }
  }

  static func hanDigit(_ unit: UInt16) -> Int64? {
    switch unit {
    case 0x3007, 0x25CB, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// No number is written with more characters; a longer run of them is no number (and must not be read again and again).
  private static let longestHan = 40

  /// 八千七百一十, 二○三五, 三点四, 十二, 千余, 数十, 几千, 两百五.
  private static func readHan(in text: Text, at position: Int, limit: Int) -> Numeral? {
    var reading = HanReading()
    var at = position
    if text[at] == 0x6570 || text[at] == 0x51E0, scalePower(text[at + 1]) != nil {
      reading.isVague = true
      at += 1
    }
    let end = min(limit, position + longestHan)
    while at < end, reading.take(text[at], next: text[at + 1]) { at += 1 }
    guard at > position, let value = reading.value else { return nil }
    return Numeral(
      range: position..<at, value: value, isVague: reading.isVague, isHan: true, hasScale: reading.hasScale,
      isPlain: reading.isDigitString)
  }
}

/// The state of reading a number written in Chinese characters, one character at a time.
private struct HanReading {
  var isVague = false
  var hasScale = false
  private var total: Int64 = 0
  private var section: Int64 = 0
  private var pending: Int64?
  private var digitRun: Int64 = 0
  private var digitCount = 0
  private var places: Int?
  private var lastPower = 0
  private var overflowed = false

  /// Digits in a row and nothing else: 二〇三五.
  var isDigitString: Bool { digitCount > 1 && !hasScale && places == nil }

  var value: ExactNumber? {
    guard !overflowed, digitCount > 0 || hasScale else { return nil }
    if let places { return places > 0 ? ExactNumber(digitRun, exponent: -places + (hasScale ? lastPower : 0)) : nil }
    if !hasScale { return ExactNumber(digitRun) }
    let (sum, overflow) = total.addingReportingOverflow(section + (pending ?? 0))
    return overflow ? nil : ExactNumber(sum)
  }

  mutating func take(_ unit: UInt16, next: UInt16) -> Bool {
    if let digit = Numeral.hanDigit(unit) { return takeDigit(digit) }
    if unit == 0x70B9, places == nil, !hasScale, digitCount > 0, Numeral.hanDigit(next) != nil {
      places = 0
      return true
    }
    if let power = Numeral.scalePower(unit) { return takeScale(power) }
    if hasScale, !isVague, unit == 0x591A || unit == 0x4F59 {  // 多余
      isVague = true
      return true
    }
    return false
  }

  private mutating func takeDigit(_ digit: Int64) -> Bool {
    guard digitCount < 18, !(isVague && hasScale) else { return false }
    digitCount += 1
    digitRun = hasScale && places == nil ? digitRun : digitRun * 10 + digit
    if let places { self.places = places + 1 }
    pending = digit
    return true
  }

  private mutating func takeScale(_ power: Int) -> Bool {
    if places != nil {  // 三点五亿
      lastPower += power
      hasScale = true
      return power >= 4
    }
    guard digitCount <= 1 || hasScale else { return false }
    let wasScaled = hasScale
    hasScale = true
    lastPower = power
    if power >= 4 {
      let unit: Int64 = power == 4 ? 10_000 : 100_000_000
      let low = section + (pending ?? 0)
      if low == 0, total > 0 {
        multiplyTotal(unit)  // 万亿
      } else {
        let (product, overflow) = (low == 0 && !wasScaled ? 1 : low).multipliedReportingOverflow(by: unit)
        let (sum, carried) = total.addingReportingOverflow(product)
        overflowed = overflowed || overflow || carried
        total = sum
      }
      section = 0
    } else {
      let unit: Int64 = power == 1 ? 10 : power == 2 ? 100 : 1000
      section += (pending ?? 1) * unit
      if section > 1_000_000 { overflowed = true }
    }
    pending = nil
    return true
  }

  private mutating func multiplyTotal(_ unit: Int64) {
    let (product, overflow) = total.multipliedReportingOverflow(by: unit)
    total = product
    overflowed = overflowed || overflow
  }
}
