internal import Facts

extension Kind {
  /// Refuses a value that the field cannot hold.
  public func check(_ name: String, _ value: String) throws(Refusal) {
    guard let field = field(name) else {
      throw .wrongValue(
        what: "The field", value: name, wanted: "one of \(fields.map(\.name).joined(separator: ", "))")
    }
    switch field.form {
    case .text: break
    case .personal:
      if !Parties.isReference(value) {
        throw .wrongValue(what: "“\(name)”", value: "…", wanted: Parties.wantsReference)
      }
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
    case .position:
      if Position(value) == nil { throw .wrongValue(what: "“\(name)”", value: value, wanted: Position.wanted) }
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

extension Parties {
  static let wantsReference =
    "the reference of personal data kept apart from the log, p- and 32 hexadecimal digits: the log keeps no name or telephone"

  /// `p-` and a token: what the ledger gives for personal data that it keeps.
  static func isReference(_ text: String) -> Bool {
    text.hasPrefix("p-") && text.utf8.count == 34 && text.dropFirst(2).allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  func check() throws(Refusal) {
    if let applicant, !Parties.isReference(applicant) {
      // What it is may be a person's name, which no message repeats.
      throw .wrongValue(what: "The applicant (申请人)", value: "…", wanted: Parties.wantsReference)
    }
  }
}

extension Progressed {
  func check(at now: Moment) throws(Refusal) {
    if let share, !(0...10_000).contains(share) {
      throw .wrongValue(what: "The share done", value: "\(share)", wanted: "between 0 and 10,000 ten-thousandths")
    }
    guard let months = Progressed.months(of: period) else {
      throw .wrongValue(
        what: "The period", value: period, wanted: "a month such as 2026-03 or a quarter such as 2026Q1")
    }
    if months.start > now {
      throw .wrongValue(what: "The period", value: period, wanted: "one that has begun by \(now.day)")
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

  /// The first moment of a period, `2026-03` or `2026Q1`, and the first after it; nil for anything else.
  static func months(of period: String) -> (start: Moment, end: Moment)? {
    var period = period
    let (first, length) = period.withUTF8 { bytes -> (Day?, Int) in
      guard bytes.count > 4, let year = Day.digits(bytes[..<4]) else { return (nil, 0) }
      switch (bytes[4], bytes.count) {
      case (UInt8(ascii: "Q"), 6):
        return (Day.digits(bytes[5...]).flatMap { Day(year: year, month: $0 * 3 - 2, day: 1) }, 3)
      case (UInt8(ascii: "-"), 7): return (Day.digits(bytes[5...]).flatMap { Day(year: year, month: $0, day: 1) }, 1)
      default: return (nil, 0)
      }
    }
    return first.map { (Moment($0), Moment($0.adding(months: length))) }
  }
}
