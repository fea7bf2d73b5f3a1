private let words: Lexicon<Int> = Lexicon([
  ("最近", -1), ("近", -1), ("过去", -1), ("过去的", -1), ("前", -1), ("此前", -1), ("最近的", -1), ("在过去的", -1),
  ("未来", 1), ("今后", 1), ("接下来", 1), ("接下来的", 1), ("未来的", 1), ("后", 1), ("此后", 1), ("随后", 1), ("之前", -1), ("之后", 1),
  ("头", -1), ("以后", 1), ("往后", 1),
])

extension QuantityRule {
  static let recent = QuantityRule(
    "dateperiod.recent", .dateperiod,
    meaning: "So many days, months or years before or after now: 最近三天, 过去五年, 未来两周, 前三个月.",
    starts: .only("最近过前此未今接后随头在之以往"),
    examples: [
      .reads("最近三天", "(D-3)/(D)", upper: "(D)"),
      .reads("过去五年", "(Y-5)/(Y)", upper: "(Y)"),
      .reads("近五年", "(Y-5)/(Y)", upper: "(Y)"),
      .reads("未来两周", "(W)/(W+2)", upper: "(W+2)"),
      .reads("今后5年", "(Y)/(Y+5)", upper: "(Y+5)"),
      .reads("前三个月", "(M-3)/(M)", upper: "(M)"),
      .reads("接下来的三天", "(D)/(D+3)", upper: "(D+3)"),
      .reads("最近两三年", "(Y-2)/(Y)", upper: "(Y)"),
      .reads("未来几年", "(Y)/(Y+X)", upper: "(Y+X)"),
      .ignores("最近"),
      .ignores("过去"),
      .ignores("近三个小时"),
    ]
  ) { cursor in
    guard let sign = cursor.take(words) else { return nil }
    if cursor.take("几") {
      _ = cursor.take("个")
      guard let letter = cursor.takeRecentUnit() else { return nil }
      let (now, far) = ("(\(letter))", "(\(letter)\(sign > 0 ? "+" : "-")X)")
      return sign > 0 ? Reading("\(now)/\(far)", upper: far) : Reading("\(far)/\(now)", upper: now)
    }
    var probe = cursor
    guard probe.calendarYearNumber() == nil, let span = cursor.measured(by: Durations.units),
      span.upper.isEmpty || sign < 0,
      let letter = ["天": "D", "周": "W", "个月": "M", "年": "Y", "季度": "Q"][span.unit]
    else { return nil }
    let (now, far) = ("(\(letter))", "(\(letter)\(sign > 0 ? "+" : "-")\(span.value))")
    return sign > 0 ? Reading("\(now)/\(far)", upper: far) : Reading("\(far)/\(now)", upper: now)
  }
}

extension Cursor {
  /// The unit of 前几天, 未来几年.
  fileprivate mutating func takeRecentUnit() -> String? {
    if take("天") { return "D" }
    if take("周") || take("星期") || take("礼拜") { return "W" }
    if take("月") { return "M" }
    return take("年") ? "Y" : nil
  }
}
