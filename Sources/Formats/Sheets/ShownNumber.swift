/// A number of a cell as Excel shows it: files keep the nearest binary fraction with 17 digits, screens show 15.
enum ShownNumber {
  static func text(_ raw: String, percentPlaces: Int?) -> String {
    guard let (negative, digits, point) = decimal(raw) else { return raw }
    let exact = round(digits, to: 15)
    var place = exact.carried ? point + 1 : point
    var rounded = exact.digits
    if let places = percentPlaces {
      place += 2
      guard place + places >= 0 else { return "0%" }
      let short = round(rounded, to: place + places)
      if short.carried { place += 1 }
      rounded = short.digits
    }
    let sign = negative && rounded.contains(where: { $0 != 0 }) ? "-" : ""
    return sign + shown(rounded, point: place, places: percentPlaces) + (percentPlaces == nil ? "" : "%")
  }

  /// Digits, and how many of them stand before the point. Nil for anything that is no plain number; a number with
  /// a huge exponent is left as the file has it.
  private static func decimal(_ raw: String) -> (negative: Bool, digits: [UInt8], point: Int)? {
    var digits: [UInt8] = []
    var point: Int?
    var bytes = raw.utf8[...]
    let negative = bytes.first == 0x2D
    if negative { bytes = bytes.dropFirst() }
    while let byte = bytes.first, byte >= 0x30 && byte <= 0x39 || byte == 0x2E && point == nil {
      if byte == 0x2E { point = digits.count } else { digits.append(byte - 0x30) }
      bytes = bytes.dropFirst()
    }
    guard !digits.isEmpty, digits.count < 40 else { return nil }
    var place = point ?? digits.count
    if let mark = bytes.first {
      guard mark == 0x45 || mark == 0x65, let exponent = Int(Substring(bytes.dropFirst())), abs(exponent) < 40 else {
        return nil
      }
      place += exponent
    }
    let zeros = digits.prefix { $0 == 0 }.count
    return (negative, Array(digits.dropFirst(zeros)), place - zeros)
  }

  /// The first digits, rounded half up; one longer when the carry runs past the first.
  private static func round(_ digits: [UInt8], to count: Int) -> (digits: [UInt8], carried: Bool) {
    guard digits.count > count else { return (digits, false) }
    var kept = Array(digits[..<count])
    guard digits[count] >= 5 else { return (kept, false) }
    for at in kept.indices.reversed() {
      if kept[at] < 9 {
        kept[at] += 1
        return (kept, false)
      }
      kept[at] = 0
    }
    return ([1] + kept, true)
  }

  private static func shown(_ digits: [UInt8], point: Int, places: Int?) -> String {
    var whole = ""
    var fraction = ""
    for place in min(0, point)..<max(point, digits.count, point + (places ?? 0)) {
      let digit = digits.indices.contains(place) ? digits[place] : 0
      if place < point { whole += "\(digit)" } else { fraction += "\(digit)" }
    }
    if places == nil { while fraction.hasSuffix("0") { fraction.removeLast() } }
    return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
