extension QuantityRule {
  static let planPeriod = QuantityRule(
    "dateperiod.plan", .dateperiod,
    meaning: "The years of a five-year plan, with its quotation marks and 时期: “十四五”时期, 十三五期间.",
    starts: .only("“\"「『十"),
    examples: [
      .reads("“十四五”时期", "2021/2025", upper: "2025"),
      .reads("“十三五”", "2016/2020", upper: "2020"),
      .reads("十三五期间", "2016/2020", upper: "2020"),
      .reads("十四五时期", "2021/2025", upper: "2025"),
      .reads("\"十二五\"", "2011/2015", upper: "2015"),
      .reads("“十五五”时期", "2026/2030", upper: "2030"),
      .ignores("“十全十美”"),
      .ignores("“五”"),
      .ignores("十足"),
    ]
  ) { cursor in
    let opened = cursor.take(anyOf: "“\"「『") != nil
    guard cursor.take("十"), let number = Numeral.hanDigit(cursor.next), (1...5).contains(number) else { return nil }
    cursor.at += 1
    guard cursor.take("五") else { return nil }
    let closed = opened && cursor.take(anyOf: "”\"」』") != nil
    guard closed == opened else { return nil }
    let named = cursor.take("时期") || cursor.take("期间")
    guard named || opened || cursor.sees("规划") || cursor.sees("以来") || cursor.sees("末") else { return nil }
    let first = 2001 + 5 * Int(number)  // 十一五 began in 2006
    return Reading("\(first)/\(first + 4)", upper: "\(first + 4)")
  }
}
