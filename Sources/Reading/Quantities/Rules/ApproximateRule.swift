extension QuantityRule {
  static let approximate = QuantityRule(
    "numberrange.neighbours", .numberrange,
    meaning: "Two neighbouring digits for a number not known exactly: 三四十, 七八百, 十五六.",
    starts: .number,
    examples: [
      .reads("三四十", "[30,40]", upper: "40"),
      .reads("七八百", "[700,800]", upper: "800"),
      .reads("十五六", "[15,16]", upper: "16"),
      .reads("两三千", "[2000,3000]", upper: "3000"),
      .reads("三四万", "[30000,40000]", upper: "40000"),
      .reads("三四十万", "[300000,400000]", upper: "400000"),
      .ignores("三明治"),
      .ignores("三三两两"),
    ]
  ) { cursor in
    guard let amount = cursor.amount(), let upper = amount.upper else { return nil }
    return Reading("[\(amount.value),\(upper)]", upper: upper.description)
  }
}
