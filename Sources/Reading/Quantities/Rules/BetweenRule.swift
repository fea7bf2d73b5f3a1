import Documents

extension QuantityRule {
  static let between = QuantityRule(
    "numberrange.between", .numberrange,
    meaning: "From one number to another: 20~100, 5-7, 从二十到三十, 在20和100之间.",
    starts: .either("从在介位由"),
    examples: [
      .reads("20~100", "[20,100]", upper: "100"),
      .reads("5-7", "[5,7]", upper: "7"),
      .reads("１００～２００", "[100,200]", upper: "200"),
      .reads("三到五", "[3,5]", upper: "5"),
      .reads("从20到100", "[20,100]", upper: "100"),
      .reads("在20和100之间", "[20,100]", upper: "100"),
      .reads("20至100之间", "[20,100]", upper: "100"),
      .reads("介于五与十之间", "[5,10]", upper: "10"),
      .reads("3到5万", "[30000,50000]", upper: "50000"),
      .reads("二十万至三十万", "[200000,300000]", upper: "300000"),
      .reads("1000——5000", "[1000,5000]", upper: "5000"),
      .reads("-5到3", "[-5,3]", upper: "3"),
      .ignores("从前在此"),
      .ignores("从此到家"),
      .ignores("位于之间"),
    ]
  ) { cursor in
    let from = cursor.take("从") || cursor.take("由")
    let inside = !from && (cursor.take("介于") || cursor.take("位于") || cursor.take("在"))
    let start = cursor.at
    guard let first = cursor.amount(), !cursor.isCode(first, from: start) else { return nil }
    let isTill = cursor.takeTill()
    guard isTill || cursor.take(anyOf: "和与跟") != nil, let second = cursor.amount(),
      let lower = first.lowerEnd(of: second), !cursor.hasUnit
    else { return nil }
    let closed = cursor.take("之间") || cursor.take("之内") || (cursor.sees("间") && cursor.take("间"))
    guard closed || (isTill && !inside) else { return nil }
    if isTill, cursor.sees(anyOf: "-－—~～/"), cursor.peek(1).isDigit { return nil }
    return Reading("[\(lower.text),\(second.text)]", upper: second.text)
  }
}

extension Cursor {
  /// A number that begins with 0 belongs to a telephone number or code: 010-1234.
  fileprivate func isCode(_ amount: Amount, from start: Int) -> Bool {
    amount.isPlain && amount.digitCount > 1 && text[start].digitValue == 0
  }
}
