private let times = UnitWords(["倍 倍数"], notBefore: ["倍": "增率感速加受数"])

extension QuantityRule {
  static let multiple = QuantityRule(
    "multiple.times", .multiple,
    meaning: "倍, times: 三倍, 1.5倍, 一倍半, 2到3倍.",
    starts: .number,
    examples: [
      .reads("三倍", "3", "倍"),
      .reads("1.5倍", "1.5", "倍"),
      .reads("两倍", "2", "倍"),
      .reads("一倍半", "1.5", "倍"),
      .reads("半倍", "0.5", "倍"),
      .reads("2到3倍", "[2,3]", "倍", upper: "3"),
      .reads("十几倍", "10", "倍"),
      .reads("三四倍", "[3,4]", "倍", upper: "4"),
      .ignores("倍增"),
      .ignores("加倍"),
    ]
  ) { cursor in cursor.measured(by: times)?.reading }

  static let doubling = QuantityRule(
    "multiple.doubling", .multiple,
    meaning: "翻番, doublings: 翻番 is 2, 翻两番 4, 翻三番 8.",
    starts: .only("翻"),
    examples: [
      .reads("翻番", "2", "倍"),
      .reads("翻一番", "2", "倍"),
      .reads("翻两番", "4", "倍"),
      .reads("翻了两番", "4", "倍"),
      .reads("翻三番", "8", "倍"),
      .reads("翻了一番", "2", "倍"),
      .ignores("翻开"),
      .ignores("三番五次"),
    ]
  ) { cursor in
    guard cursor.take("翻") else { return nil }
    _ = cursor.take("了")
    if cursor.take("番") { return Reading("2", unit: "倍") }
    guard let count = cursor.amount()?.whole, (1...20).contains(count), cursor.take("番") else { return nil }
    return Reading(String(1 << count), unit: "倍")
  }
}
