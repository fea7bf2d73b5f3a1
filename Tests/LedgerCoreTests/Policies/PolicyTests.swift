import Facts
import LedgerCore
import Testing

@Suite("Policies")
struct PolicyTests {
  static let day = Day(number: 20_600)  // 2026-05-27

  static let csv = """
    统一社会信用代码,企业名称,行业,营业收入(万元),从业人数(人),成立日期,失信
    A1,甲厂,制造业,2500.5,120,2019-03-01,否
    A2,"乙,公司",软件业,1999.99,80,2024-06-30,否
    A3,丙店,零售业,,12,2020-01-01,否
    A4,丁厂,制造业,"3,000",约三百,2018-01-01,是
    A5,戊厂,制造业,2000,300,2023-05-27,
    """

  static func table() throws -> CompanyTable { try CompanyTable(csv: Array(csv.utf8)) }

  static func policy(
    _ entitled: Policy.Condition, _ amount: Policy.Amount = .fixed(Money(fen: 3_000_000)), budget: Money? = nil,
    order: [Policy.Order] = [], units: [String: String] = [:]
  ) throws -> Policy {
    let first = try #require(Day("2026-01-01"))
    let last = try #require(Day("2026-12-31"))
    return Policy(
      name: "test", title: "测试", ground: "衍政发〔2026〕3号第二条", period: first...last, entitled: entitled, amount: amount,
      budget: budget, order: order, units: units)
  }

  static func run(_ policy: Policy, on day: Day = day) throws -> PolicyRun {
    try #require(try Policy.evaluate([policy], table(), on: day).first)
  }

  static func number(_ text: String, _ unit: String?) -> Policy.Operand {
    .number(ExactNumber(text) ?? ExactNumber(0), unit: unit)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let test: Policy.Test
    /// One letter a company: y, n or ? for unknown.
    let expected: String
    var testDescription: String { "\(test)" }
  }

  static let rows = [
    Row(test: .init("营业收入", .atLeast(number("2000", "万元"))), expected: "yn?yy"),
    Row(test: .init("营业收入", .above(number("2000", "万元"))), expected: "yn?yn"),
    Row(test: .init("营业收入", .atLeast(number("0.2", "亿元"))), expected: "yn?yy"),
    Row(test: .init("营业收入", .atMost(number("19999900", "元"))), expected: "ny?nn"),
    Row(test: .init("营业收入", .below(number("19999900", "元"))), expected: "nn?nn"),
    Row(test: .init("营业收入", .below(number("19999900.01", "元"))), expected: "ny?nn"),
    Row(test: .init("营业收入", .equals(number("25005000.00", "元"))), expected: "yn?nn"),
    Row(test: .init("营业收入", .equals(number("25005000.001", "元"))), expected: "nn?nn"),
    Row(test: .init("营业收入", .between(number("1000", "万元"), number("2000", "万元"))), expected: "ny?ny"),
    Row(test: .init("从业人数", .atLeast(number("80", "人"))), expected: "yyn?y"),
    Row(test: .init("从业人数", .atLeast(number("0.01", "万人"))), expected: "ynn?y"),
    Row(test: .init("成立日期", .below(.day(Day(number: 18_262)))), expected: "ynnyn"),
    Row(test: .init("成立日期", .atMost(.ago(months: 36))), expected: "ynyyy"),
    Row(test: .init("成立日期", .below(.ago(months: 36))), expected: "ynyyn"),
    Row(test: .init("行业", .oneOf(["制造业", "软件业"])), expected: "yynyy"),
    Row(test: .init("失信", .equals(.text("否"))), expected: "yyyn?"),
    Row(test: .init("注册资本", .atLeast(number("1", "万元"))), expected: "?????"),
  ]

  @Test(arguments: rows) func aTestHoldsWhereItsDatumSaysSo(row: Row) throws {
    let run = try Self.run(Self.policy(.test(row.test)))
    let letters = (0..<5).map { company in
      switch run.decision(of: company).reasons[0].truth {
      case .yes: "y"
      case .no: "n"
      case .unknown: "?"
      }
    }
    #expect(letters.joined() == row.expected)
  }

  @Test func whatIsMissingIsUnknownThroughAndOrAndNot() throws {
    let honest = Policy.Condition.test(.init("失信", .equals(.text("否"))))
    let maker = Policy.Condition.test(.init("行业", .equals(.text("制造业"))))
    let large = Policy.Condition.test(.init("营业收入", .atLeast(Self.number("2000", "万元"))))
    func standings(_ condition: Policy.Condition) throws -> [PolicyRun.Standing] {
      let run = try Self.run(Self.policy(condition))
      return (0..<5).map(run.standing)
    }
    #expect(try standings(.all([honest, maker])) == [.paid, .notEntitled, .notEntitled, .notEntitled, .unknown])
    #expect(try standings(.any([honest, maker])) == [.paid, .paid, .paid, .paid, .paid])
    #expect(try standings(.not(honest)) == [.notEntitled, .notEntitled, .notEntitled, .paid, .unknown])
    #expect(try standings(.all([large, maker])) == [.paid, .notEntitled, .notEntitled, .paid, .paid])
    #expect(try standings(.all([])) == Array(repeating: .paid, count: 5))
    #expect(try standings(.any([])) == Array(repeating: .notEntitled, count: 5))
  }

  @Test func aDecisionShowsEachConditionWithTheDatumItUsed() throws {
    let policy = try Self.policy(
      .all([
        .test(.init("营业收入", .atLeast(Self.number("2000", "万元")))),
        .test(.init("从业人数", .above(Self.number("100", "人")))),
        .not(.test(.init("失信", .equals(.text("是"))))),
      ]))
    let run = try Self.run(policy)
    #expect(
      run.decision(of: 0).reasons.map(\.description) == [
        "营业收入不低于2000万元：2500.5万元，符合", "从业人数高于100人：120人，符合", "非“失信为是”：否，符合",
      ])
    #expect(run.decision(of: 0).standing == .paid)
    #expect(run.decision(of: 0).amount?.description == "30000元")
    #expect(
      run.decision(of: 3).reasons.map(\.description) == [
        "营业收入不低于2000万元：3,000万元，符合", "从业人数高于100人：约三百，数据缺失", "非“失信为是”：是，不符合",
      ])
    #expect(run.decision(of: 3).standing == .notEntitled)
    #expect(run.decision(of: 4).standing == .unknown)
    #expect(run.decision(of: 4).reasons.last?.description == "非“失信为是”：无数据，数据缺失")
    #expect(run.decision(of: 4).amount == nil)
    #expect(run.decision(of: 0).company == "A1")
    #expect(run.decision(of: 0).ground == "衍政发〔2026〕3号第二条")
  }

  @Test func aReasonSaysWhetherOneOfSeveralIsEnough() throws {
    func test(_ name: String) -> Policy.Condition { .test(.init(name, .equals(.text("是")))) }
    let run = try Self.run(
      Self.policy(
        .all([
          test("a"), .any([test("b"), .all([test("c"), .not(test("d"))])]), .not(.any([test("e"), test("f")])),
          .not(.all([test("g"), test("h")])), .any([test("i")]),
        ])))
    let reasons = run.decision(of: 0).reasons
    #expect(reasons.filter(\.isAlternative).map(\.condition.field) == ["b", "c", "d", "g", "h"])
    #expect(reasons.filter(\.isNegated).map(\.condition.field) == ["d", "e", "f", "g", "h"])
    #expect(reasons[3].description == "（满足其一即可）非“d为是”：无数据，数据缺失")
  }

  @Test func theBudgetIsGivenOutInOrderAndNeverOverdrawn() throws {
    let everybody = Policy.Condition.all([])
    let half = try #require(ExactNumber("0.5"))
    let run = try Self.run(
      Self.policy(
        everybody, .share(percent: half, of: "营业收入", cap: Money(fen: 1_200_000)), budget: Money(fen: 3_300_000),
        order: [.init("成立日期", descending: true)]))
    // Youngest first: A2 99999.5 → capped 12000 yuan, A5 100000 → 12000, A3 has no income, A1 would go over.
    #expect(run.paid == [1, 4])
    #expect(run.total.fen == 2_400_000)
    #expect((0..<5).map(run.standing) == [.budgetSpent, .paid, .amountUnknown, .budgetSpent, .paid])
    #expect(run.decision(of: 0).amount?.fen == 1_200_000)
    #expect(run.standings == [.paid: 2, .budgetSpent: 2, .amountUnknown: 1])
  }

  @Test func equalsInTheOrderAreTakenByKeyAndThoseWithoutTheDatumLast() throws {
    let run = try Self.run(
      Self.policy(.all([]), budget: Money(fen: 9_000_000), order: [.init("营业收入", descending: true)]))
    #expect(run.paid == [3, 0, 4])
    let byKey = try Self.run(Self.policy(.all([]), budget: Money(fen: 9_000_000), order: [.init("行业")]))
    #expect(byKey.paid == [0, 1, 2])
  }

  @Test func aShareIsExactToTheFen() throws {
    let rate = try #require(ExactNumber("0.003"))
    let run = try Self.run(Self.policy(.all([]), .share(percent: rate, of: "营业收入", cap: nil)))
    #expect(run.decision(of: 0).amount?.description == "750.15元")
    #expect(run.decision(of: 1).amount?.description == "599.99元")  // 599.997, cut off
  }

  @Test func outsideItsPeriodNothingIsPaid() throws {
    let day = try #require(Day("2027-01-01"))
    let run = try Self.run(Self.policy(.all([])), on: day)
    #expect(run.standing(of: 0) == .notInForce)
    #expect(run.total.fen == 0)
    #expect(run.standings == [.notInForce: 5])
  }

  @Test func aColumnThatIsMissingIsNamed() throws {
    let policy = try Self.policy(
      .any([.test(.init("注册资本", .atLeast(Self.number("1", "万元")))), .not(.test(.init("失信", .equals(.text("是")))))]),
      .share(percent: ExactNumber(1), of: "税收", cap: nil), order: [.init("税收"), .init("信用分")])
    #expect(try policy.missingFields(in: Self.table()) == ["注册资本", "税收", "信用分"])
    #expect(try Self.run(policy).standings == [.amountUnknown: 3, .unknown: 2])
  }

  @Test func unitsThatCannotBeComparedAreRefused() throws {
    func fault(_ policy: Policy) -> String {
      #expect(throws: PolicyFault.self) { try Self.run(policy) }?.description ?? ""
    }
    let income = "营业收入"
    #expect(
      try fault(Self.policy(.test(.init(income, .atLeast(Self.number("1", "人")))))).contains("in 万元, with “1人”"))
    #expect(
      try fault(Self.policy(.test(.init(income, .atLeast(Self.number("1", nil)))))).contains("write the unit"))
    #expect(
      try fault(Self.policy(.test(.init("行业", .atLeast(Self.number("1", "人")))))).contains("gives no unit"))
    #expect(
      try fault(Self.policy(.test(.init(income, .atLeast(.text("多")))))).contains("neither a number nor a date"))
    #expect(
      try fault(Self.policy(.all([]), .share(percent: ExactNumber(1), of: "从业人数", cap: nil))).contains("not in money"))
  }

  @Test func thePolicyMayGiveTheUnitThatTheHeaderLacks() throws {
    let table = try CompanyTable(csv: Array("代码,税收\nA,5\nB,50\n".utf8), key: "代码")
    let policy = try Self.policy(.test(.init("税收", .above(Self.number("10", "万元")))), units: ["税收": "万元"])
    let run = try #require(try Policy.evaluate([policy], table, on: Self.day).first)
    #expect((0..<2).map(run.standing) == [.notEntitled, .paid])
    #expect(run.decision(of: 1).reasons[0].datum == "50万元")
  }

  @Test func absurdNumbersNeitherTrapNorOverdraw() throws {
    let csv = "代码,税收(亿元)\nA,999999999999999999\nB,0.00000000000000001\nC,-999999999999999999\nD,99999999999999999999\n"
    let table = try CompanyTable(csv: Array(csv.utf8), key: "代码")
    let policy = try Self.policy(
      .test(.init("税收", .atLeast(Self.number("-999999999999999999", "亿元")))),
      .share(percent: ExactNumber(100), of: "税收", cap: nil), budget: Money(fen: 100))
    let run = try #require(try Policy.evaluate([policy], table, on: Self.day).first)
    #expect(run.total.fen == 0)
    #expect((0..<4).map(run.standing) == [.budgetSpent, .budgetSpent, .budgetSpent, .unknown])
    let far = try Self.policy(.test(.init("税收", .above(.number(ExactNumber(9, exponent: 300), unit: "亿元")))))
    #expect(try Policy.evaluate([far], table, on: Self.day)[0].standing(of: 0) == .notEntitled)
    let near = try Self.policy(.test(.init("税收", .above(.number(ExactNumber(-9, exponent: -300), unit: "元")))))
    #expect(try (0..<3).map(Policy.evaluate([near], table, on: Self.day)[0].standing) == [.paid, .paid, .notEntitled])
  }

  @Test func everyStandingHasANameOfItsOwn() {
    #expect(Set(PolicyRun.Standing.allCases.map(\.title)).count == PolicyRun.Standing.allCases.count)
  }

  @Test func money() throws {
    #expect(Money(ExactNumber(3), unit: "万元")?.fen == 3_000_000)
    #expect(Money(try #require(ExactNumber("1.239")), unit: "元")?.description == "1.23元")
    #expect(Money(ExactNumber(3), unit: "人") == nil)
    #expect(Money(ExactNumber(-3), unit: "元") == nil)
    #expect(Money(ExactNumber(999_999_999_999), unit: "亿元") == nil)
  }
}

@Suite("A file of companies")
struct CompanyTableTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let csv: String
    let says: String
    var testDescription: String { says }
  }

  static let bad = [
    Bad(csv: "", says: "Line 1: The file has no header"),
    Bad(csv: "代码,\nA,1", says: "Line 1, column 2: The column has no name"),
    Bad(csv: "代码,税,税\nA,1,2", says: "Line 1, column 3: Two columns are named “税”"),
    Bad(csv: "名称\n甲", says: "Line 1: No column is named “代码”"),
    Bad(csv: "代码,税\nA,1\nB\n", says: "Line 3: It has 1 cells where the header has 2"),
    Bad(csv: "代码,税\nA,1\n,2\n", says: "Line 3, column 1: “代码” is empty"),
    Bad(csv: "代码,税\nA,\"1\n2\"\n\nA,2\n", says: "Line 5, column 1: “A” is already in line 2"),
    Bad(csv: "代码,税\nA,\"1", says: "Line 2: A quote is opened and never closed"),
    Bad(csv: "代码,税\nA,\"1\"2", says: "Line 2: Something follows a closing quote"),
  ]

  @Test(arguments: bad) func aBrokenFileIsRefusedWithTheLine(row: Bad) {
    let fault = #expect(throws: TableFault.self) { try CompanyTable(csv: Array(row.csv.utf8), key: "代码") }
    #expect(fault?.description.hasPrefix(row.says) == true, "\(fault?.description ?? "")")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: TableFault.self) { try CompanyTable(csv: [0xB4, 0xFA, 0x0A], key: "代码") }
  }

  @Test func quotesByteOrderMarksAndWindowsLinesAreRead() throws {
    let csv = "\u{FEFF}代码, 名称（简称） ,备注\r\nA, \"甲\"\"厂\" ,  x y \r\nB,,\"1,\n2\"\r\n"
    let table = try CompanyTable(csv: Array(csv.utf8), key: "代码")
    #expect(table.fields.map(\.name) == ["代码", "名称", "备注"])
    #expect(table.fields[1].unit == "简称")
    #expect(table.count == 2)
    #expect(table.text(0, 1) == "甲\"厂")
    #expect(table.text(0, 2) == "x y")
    #expect(table.text(1, 1) == "")
    #expect(table.text(1, 2) == "1,\n2")
  }

  @Test func aHeaderAloneIsAnEmptyTable() throws {
    let table = try CompanyTable(csv: Array("代码,税(元)".utf8), key: "代码")
    #expect(table.count == 0)
  }
}
