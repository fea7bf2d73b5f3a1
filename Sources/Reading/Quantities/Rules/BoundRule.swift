import Documents

/// 界: words that leave one end open.
private struct Bound: Sendable {
  let isLower: Bool
  let isClosed: Bool

  static let above = Bound(isLower: true, isClosed: false)
  static let atLeast = Bound(isLower: true, isClosed: true)
  static let below = Bound(isLower: false, isClosed: false)
  static let atMost = Bound(isLower: false, isClosed: true)

  func text(_ amount: Amount) -> String {
    isLower ? (isClosed ? "[" : "(") + amount.text : amount.text + (isClosed ? "]" : ")")
  }

  static let prefixWords: [(String, Bound)] =
    words("大于 超过 多于 高于 超出 突破 大過 超過 > ＞ 大於 比较大于", .above)
    + words(
      "不得少于 不得低于 不能少于 不能低于 不应少于 不应低于 不小于 不少于 不低于 至少 最少 起码 不下 ≥ >= 大于等于 大于或等于 大于或者等于 ＞＝ 不小於 至少有 最少有 不少於 >＝ 大等于", .atLeast
    )
    + words("小于 少于 低于 不到 不足 未满 不满 < ＜ 小於 少於 未达", .below)
    + words(
      "不得超过 不能超过 不应超过 不会超过 不可超过 不得高于 不得多于 不大于 不超过 不多于 不高于 至多 最多 顶多 ≤ <= 小于等于 小于或等于 小于或者等于 ＜＝ 不大於 不超過 至多有 最多有 小等于",
      .atMost)
  static let prefixes = Lexicon(prefixWords)
  static let suffixes = Lexicon(
    words("以上 及以上 或以上 或更多 或者更多 和以上 及更多 以外 以上的数", .atLeast)
      + words("以下 及以下 或以下 以内 之内 或更少 或者更少 和以下", .atMost))

  private static func words(_ words: String, _ bound: Bound) -> [(String, Bound)] {
    words.split(separator: " ").map { (String($0), bound) }
  }
}

extension QuantityRule {
  static let bound = QuantityRule(
    "numberrange.bound", .numberrange,
    meaning: "A number with one end open, or two such: 大于5, 至少三个 (without 个), 100以上, 大于20小于30.",
    starts: .words(Bound.prefixWords.map(\.0), numbers: true),
    examples: [
      .reads("大于5", "(5,)"),
      .reads("超过20", "(20,)"),
      .reads("不到100", "(,100)"),
      .reads("不超过三十", "(,30]"),
      .reads("至少三", "[3,)"),
      .reads("不得超过一千", "(,1000]"),
      .reads("最多五百", "(,500]"),
      .reads("100以上", "[100,)"),
      .reads("一百及以上", "[100,)"),
      .reads("三个以上", "[3,)"),
      .reads("五十以下", "(,50]"),
      .reads("≥20", "[20,)"),
      .reads("<=30", "(,30]"),
      .reads(">5", "(5,)"),
      .reads("大于20小于30", "(20,30)", upper: "30"),
      .reads("大于二十并且不超过三十", "(20,30]", upper: "30"),
      .reads("小于20大于10", "(10,20)", upper: "20"),
      .reads("20以上30以下", "[20,30]", upper: "30"),
      .reads("超过三分之二", "(2/3,)"),
      .ignores("超过平均"),
      .ignores("至少"),
      .ignores("以上"),
    ]
  ) { cursor in
    guard let first = cursor.bounded() else { return nil }
    var ahead = cursor
    _ = ahead.take("，") || ahead.take(",")
    _ = ahead.take("并且") || ahead.take("而且") || ahead.take("但是") || ahead.take(anyOf: "且但又而并") != nil
    if let second = ahead.bounded(), second.bound.isLower != first.bound.isLower {
      cursor = ahead
      let (low, high) = first.bound.isLower ? (first, second) : (second, first)
      return Reading("\(low.bound.text(low.amount)),\(high.bound.text(high.amount))", upper: high.amount.text)
    }
    let text = first.bound.text(first.amount)
    return Reading(first.bound.isLower ? text + ",)" : "(," + text)
  }
}

extension Cursor {
  /// One bound, before or after its number.
  fileprivate mutating func bounded() -> (amount: Amount, bound: Bound)? {
    let before = self
    if let bound = take(Bound.prefixes) {
      skipBlank()
      if let amount = amount(), amount.upper == nil, !hasUnit {
        if sees("个以") || sees("以") { _ = takeSuffix() }
        return (amount, bound)
      }
    } else if let amount = amount(), amount.upper == nil, let bound = takeSuffix() {
      return (amount, bound)
    }
    self = before
    return nil
  }

  private mutating func takeSuffix() -> Bound? {
    let before = self
    if take(anyOf: "个人名家位次项件") != nil, let bound = take(Bound.suffixes) { return bound }
    self = before
    return take(Bound.suffixes)
  }
}
