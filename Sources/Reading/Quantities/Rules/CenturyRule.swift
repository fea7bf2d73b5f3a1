extension QuantityRule {
  static let century = QuantityRule(
    "dateperiod.century", .dateperiod,
    meaning: "A decade or century: 九十年代, 上世纪80年代, 二十一世纪, 21世纪初.",
    starts: .either("上本"),
    examples: [
      .reads("九十年代", "XX90/XX99", upper: "XX99"),
      .reads("90年代", "XX90/XX99", upper: "XX99"),
      .reads("1990年代", "1990/1999", upper: "1999"),
      .reads("上世纪80年代", "(C-1)80/(C-1)89", upper: "(C-1)89"),
      .reads("20世纪九十年代", "1990/1999", upper: "1999"),
      .reads("二十一世纪", "2000/2099", upper: "2099"),
      .reads("本世纪", "(C)00/(C)99", upper: "(C)99"),
      .reads("21世纪初", "2000/2099-start", upper: "2099"),
      .ignores("年代"),
      .ignores("世纪"),
      .ignores("上世"),
    ]
  ) { cursor in
    var century = "XX"
    let named = cursor.takeCentury(&century)
    var ahead = cursor
    if named { _ = ahead.take("的") }
    if let decade = ahead.takeDecade(), decade.utf8.count == 2 || !named {
      cursor = ahead
      let first = decade.utf8.count == 4 ? decade : century + decade
      let last = String(first.dropLast()) + "9"
      let part = cursor.takeAge() ?? ""
      return Reading("\(first)/\(last)\(part)", upper: last)
    }
    guard named else { return nil }
    let part = cursor.takeAge() ?? ""
    return Reading("\(century)00/\(century)99\(part)", upper: "\(century)99")
  }
}

extension Cursor {
  fileprivate mutating func takeCentury(_ century: inout String) -> Bool {
    if take("上个世纪") || take("上世纪") {
      century = "(C-1)"
      return true
    }
    if take("本世纪") {
      century = "(C)"
      return true
    }
    var ahead = self
    guard let number = ahead.smallNumber(upTo: 30), ahead.take("世纪") else { return false }
    century = DatePoint.two(number - 1)
    self = ahead
    return true
  }

  /// 90年代, 九十年代, 1990年代.
  fileprivate mutating func takeDecade() -> String? {
    let before = self
    if let amount = plainAmount(), let number = amount.whole, number % 10 == 0, take("年代") {
      if (10...90).contains(number) { return String(number) }
      if (1000...2990).contains(number) { return String(number) }
    }
    self = before
    return nil
  }

  fileprivate mutating func takeAge() -> String? {
    guard !sees(anyOf: "级中步", ahead: 1) else { return nil }
    if take("初期") || take("初") { return "-start" }
    if take("中期") || take("中叶") { return "-middle" }
    return take("末期") || take("末") || take("后期") ? "-end" : nil
  }
}
