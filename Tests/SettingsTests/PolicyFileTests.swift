import LedgerCore
import Settings
import Testing

@Suite("Policy files")
struct PolicyFileTests {
  private static let rest = "title: x\nground: y\nperiod: 2026-01-01..2026-12-31\namount: 1元\n"

  private func policy(_ entitled: String, _ rest: String = PolicyFileTests.rest) throws -> Policy {
    let read = try settings(["policies/p.yaml": rest + "entitled: " + entitled])
    return try #require(read.policies.first)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let yaml: String
    let words: [String]
    var testDescription: String { yaml }
  }

  static let rows = [
    Row(yaml: "{ 行业: 制造业 }", words: ["行业为制造业"]),
    Row(yaml: "{ 行业: [制造业, 软件业] }", words: ["行业属于制造业、软件业"]),
    Row(yaml: "{ 行业: { is: 3D打印 } }", words: ["行业为3D打印"]),
    Row(yaml: "{ 行业: { in: [no, yes, '1'] } }", words: ["行业属于no、yes、1"]),
    Row(yaml: "{ 收入: { atLeast: 2000万元, below: 4亿元 } }", words: ["收入不低于2000万元", "收入低于4亿元"]),
    Row(yaml: "{ 人数: { between: [10人, 300人] } }", words: ["人数在10人至300人之间"]),
    Row(yaml: "{ 能耗: { above: -1.50% } }", words: ["能耗高于-1.50%"]),
    Row(yaml: "{ 得分: { equals: 5 } }", words: ["得分为5"]),
    Row(yaml: "{ 成立: { atMost: 3年前 } }", words: ["成立不晚于3年前"]),
    Row(yaml: "{ 成立: { above: 6个月前 } }", words: ["成立晚于6个月前"]),
    Row(yaml: "{ 成立: { below: 2020-02-29 } }", words: ["成立早于2020-02-29"]),
    Row(yaml: "{ any: [{ a: b }, { not: { c: d } }], all: [{ e: f }] }", words: ["a为b", "c为d", "e为f"]),
    Row(yaml: "[{ a: b }, { c: d }]", words: ["a为b", "c为d"]),
  ]

  @Test(arguments: rows) func aConditionIsReadAsItsWordsSay(row: Row) throws {
    var words: [String] = []
    try policy(row.yaml).entitled.visit { words.append($0.description) }
    #expect(words == row.words)
  }

  @Test func andOrAndNotNestAsWritten() throws {
    let test = { (name: String) in Policy.Condition.test(.init(name, .equals(.text("是")))) }
    #expect(
      try policy("{ any: [{ a: 是, b: 是 }, { not: { c: 是 } }] }").entitled
        == .any([.all([test("a"), test("b")]), .not(test("c"))]))
    #expect(try policy("[{ a: 是 }]").entitled == .all([test("a")]))
    #expect(try policy("{ a: 是 }").entitled == test("a"))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let yaml: String
    let says: String
    var testDescription: String { says }
  }

  static let bad = [
    Bad(yaml: "{}", says: "There is no condition here"),
    Bad(yaml: "[]", says: "The list of conditions is empty"),
    Bad(yaml: "{ any: [] }", says: "The list of conditions is empty"),
    Bad(yaml: "{ a: {} }", says: "There is no comparison here"),
    Bad(
      yaml: "{ a: { atleast: 1元 } }",
      says: "There is no “atleast” among the comparisons; there are is, in, equals, atLeast"),
    Bad(yaml: "{ a: { between: [1元] } }", says: "needs two ends"),
    Bad(yaml: "{ a: { atLeast: 多 } }", says: "“多” is neither a number nor a date"),
    Bad(yaml: "{ a: { atLeast: 0年前 } }", says: "is neither a number nor a date"),
    Bad(yaml: "{ a: { atLeast: 1 000元 } }", says: "is neither a number nor a date"),
    Bad(yaml: "{ a: { atLeast: 1234567890123456789元 } }", says: "is neither a number nor a date"),
    Bad(yaml: "3", says: "This should be conditions"),
  ]

  @Test(arguments: bad) func aConditionThatCannotBeIsRefused(row: Bad) {
    let faults = #expect(throws: SettingsFaults.self) { try policy(row.yaml) }
    #expect(faults?.description.contains(row.says) == true, "\(faults?.description ?? "")")
    #expect(faults?.faults.first?.line == 5)
  }

  static let badRest = [
    Bad(yaml: "ground: y", says: "“title” is missing in a policy"),
    Bad(yaml: "title: x\nground: y\nperiod: 2026\namount: 1元\n", says: "“2026” is not a period"),
    Bad(yaml: "title: x\nground: y\nperiod: 2026-01-01\namount: 1人\n", says: "“1人” is no amount of money"),
    Bad(
      yaml: "title: x\nground: y\nperiod: 2026-01-01\namount: { percent: 101, of: a }\n", says: "“101” is no percentage"
    ),
    Bad(yaml: "title: x\nground: y\nperiod: 2026-01-01\namount: { percent: 0, of: a }\n", says: "“0” is no percentage"),
    Bad(
      yaml: "title: x\nground: y\nperiod: 2026-01-01\namount: { percent: 1 }\n", says: "“of” is missing in an amount"),
    Bad(yaml: "budget: -1元\n" + rest, says: "“-1元” is no amount of money"),
    Bad(yaml: "order: [{ a: up }]\n" + rest, says: "There is no “up” among the orders"),
    Bad(yaml: "units: [a]\n" + rest, says: "This should be a list by field of units"),
  ]

  @Test(arguments: badRest) func aPolicyThatCannotBeIsRefused(row: Bad) {
    let faults = #expect(throws: SettingsFaults.self) { try policy("{ a: b }", row.yaml + "\n") }
    #expect(faults?.description.contains(row.says) == true, "\(faults?.description ?? "")")
  }

  @Test func amountsAndBudgetsAreExact() throws {
    let half = try policy(
      "{ a: b }",
      "title: x\nground: y\nperiod: 2026-01-01\namount: { percent: 0.5%, of: 税收, cap: 1.5亿元 }\nbudget: 12.34元\n")
    #expect(half.budget?.fen == 1234)
    guard case .share(let percent, "税收", let cap) = half.amount else {
      Issue.record("\(half.amount)")
      return
    }
    #expect(percent.description == "0.5")
    #expect(cap?.fen == 15_000_000_000)
    #expect(half.period.lowerBound == half.period.upperBound)
  }
}
