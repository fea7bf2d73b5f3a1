import Documents

extension QuantityRule {
  static let ratio = QuantityRule(
    "ratio.parts", .ratio,
    meaning: "Parts that stand to each other: 3:1, 三比一, 1:2.5:3. Not a clock: 8:30.",
    starts: .number,
    examples: [
      .reads("3:1", "3:1"),
      .reads("16:9", "16:9"),
      .reads("1:2.5:3", "1:2.5:3"),
      .reads("3：1", "3:1"),
      .reads("三比一", "3:1"),
      .reads("三比二比一", "3:2:1"),
      .reads("5比3", "5:3"),
      .reads("12.5:39.2:48.3", "12.5:39.2:48.3"),
      .ignores("8:30"),
      .ignores("三比"),
      .ignores("五比四大"),
    ]
  ) { cursor in
    guard let first = cursor.amount(), first.upper == nil, !first.hasLeadingZero else { return nil }
    var parts = [first]
    var last = cursor
    var isWord = false
    while last.takeRatioSign(isWord: &isWord), let part = last.amount(), part.upper == nil, part.denominator == nil {
      parts.append(part)
      cursor = last
    }
    guard parts.count > 1, !cursor.hasUnit, !isClock(parts, isWord: isWord, cursor) else { return nil }
    if isWord, cursor.sees(anyOf: "大小多少高低更好快慢长短强") { return nil }
    return Reading(parts.map(\.text).joined(separator: ":"))
  }

  private static func isClock(_ parts: [Amount], isWord: Bool, _ cursor: Cursor) -> Bool {
    guard !isWord, parts.count <= 3, let hour = parts[0].whole, hour <= 24 else { return false }
    let rest = parts.dropFirst().allSatisfy { $0.isPlain && $0.digitCount == 2 && ($0.whole ?? 60) < 60 }
    guard rest else { return false }
    return
      !(cursor.follows("比") || cursor.follows("比为") || cursor.follows("比例为") || cursor.follows("比例是")
      || cursor.follows("比例"))
  }
}

extension Cursor {
  fileprivate mutating func takeRatioSign(isWord: inout Bool) -> Bool {
    if take("比") {
      isWord = true
      return true
    }
    skipBlank()
    guard take(anyOf: ":：∶") != nil else { return false }
    skipBlank()
    return true
  }
}
