internal import Facts

extension Kind {
  /// Refuses a value that the field cannot hold.
  public func check(_ name: String, _ value: String) throws(Refusal) {
    guard let field = field(name) else {
      throw .wrongValue(
        what: "The field", value: name, wanted: "one of \(fields.map(\.name).joined(separator: ", "))")
    }
    switch field.form {
    case .text, .personal: break
    case .quantity(let unit):
      if ExactNumber(value) == nil {
        throw .wrongValue(what: "“\(name)”", value: value, wanted: "a number, in \(unit)")
      }
    case .numbers:
      if value.split(separator: ":", omittingEmptySubsequences: false).contains(where: { ExactNumber($0) == nil }) {
        throw .wrongValue(what: "“\(name)”", value: value, wanted: "a number, or several between colons")
      }
    case .limit:
      if Limit(value) == nil {
        throw .wrongValue(what: "“\(name)”", value: value, wanted: "a limit such as 3d, 24h, 8wh, 2m or a date")
      }
    case .plan:
      if Item.points(value) == nil {
        throw .wrongValue(
          what: "“\(name)”", value: value, wanted: "rising shares by month, such as 2026-03:10% 2026-12:100%")
      }
    case .day:
      if Day(value) == nil { throw .wrongValue(what: "“\(name)”", value: value, wanted: "a date such as 2026-03-01") }
    case .count: if Int(value) == nil { throw .wrongValue(what: "“\(name)”", value: value, wanted: "a whole number") }
    case .choice(let choices):
      if !choices.contains(value) {
        throw .wrongValue(what: "“\(name)”", value: value, wanted: "one of \(choices.joined(separator: ", "))")
      }
    }
  }
}

extension Progressed {
  func check() throws(Refusal) {
    if let share, !(0...10_000).contains(share) {
      throw .wrongValue(what: "The share done", value: "\(share)", wanted: "between 0 and 10,000 ten-thousandths")
    }
    if !Progressed.isPeriod(period) {
      throw .wrongValue(
        what: "The period", value: period, wanted: "a month such as 2026-03 or a quarter such as 2026Q1")
    }
    for number in [quantity, money].compactMap({ $0 }) where ExactNumber(number) == nil {
      throw .wrongValue(what: "The amount", value: number, wanted: "a plain number")
    }
    if money != nil, Progressed.powers[unit ?? ""] == nil {
      throw .wrongValue(what: "The unit of the money", value: unit ?? "", wanted: "亿元, 万元 or 元")
    }
    if share == nil, quantity == nil, money == nil, (note ?? "").isEmpty {
      throw .needs(move: "progress", what: "a share, a quantity, an amount of money or a note")
    }
  }

  /// `2026-03` or `2026Q1`.
  static func isPeriod(_ text: String) -> Bool {
    let quarter = text.split(separator: "Q", omittingEmptySubsequences: false)
    if quarter.count == 2 {
      return Day("\(quarter[0])-01-01") != nil && ["1", "2", "3", "4"].contains(quarter[1])
    }
    return Day(text + "-01") != nil
  }
}
