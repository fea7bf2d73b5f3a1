import Facts

/// 免申即享: one policy held against all companies on a day: who is entitled, why, and what the budget pays.
public struct PolicyRun: Sendable {
  public let policy: Policy
  public let day: Day
  private let table: CompanyTable
  private let entitled: Truths
  private let tests: [(test: Policy.Test, truths: Truths)]
  /// 分 due to each company; -1 where the datum for the amount is missing. Empty for a fixed amount.
  private let shares: [Int64]
  private let paidRows: Set<Int>
  /// Companies paid, in the order in which the budget was given out.
  public let paid: [Int]
  /// What the budget gives out in all.
  public let total: Money
  public let standings: [Standing: Int]

  /// 结果: how a company stands.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    case paid
    /// Entitled, but the budget is used up.
    case budgetSpent
    /// Entitled, but the datum that the amount depends on is missing.
    case amountUnknown
    /// A datum is missing without which nobody can say.
    case unknown
    case notEntitled
    /// The policy is not in force on the day.
    case notInForce

    public var title: Title {
      switch self {
      case .paid: Title("可享受", "paid")
      case .budgetSpent: Title("符合条件，预算已用完", "entitled, budget used up")
      case .amountUnknown: Title("符合条件，金额数据缺失", "entitled, amount unknown")
      case .unknown: Title("数据缺失，待核实", "unknown")
      case .notEntitled: Title("不符合", "not entitled")
      case .notInForce: Title("不在有效期", "not in force")
      }
    }
  }

  init(_ policy: Policy, _ columns: inout Columns, on day: Day) throws(PolicyFault) {
    self.policy = policy
    self.day = day
    table = columns.table
    var tests: [(test: Policy.Test, truths: Truths)] = []
    entitled = try policy.entitled.truths(policy, &columns, on: day, &tests)
    self.tests = tests
    let shares = try policy.shares(&columns)
    self.shares = shares
    guard policy.period.contains(day) else {
      (paid, paidRows, total, standings) = ([], [], Money(fen: 0), [.notInForce: table.count])
      return
    }
    let queue = try policy.queue((0..<table.count).filter { [entitled] in entitled[$0] == .yes }, &columns)
    var paid: [Int] = []
    var sum: Int64 = 0
    for row in queue {
      let due = policy.due(shares, row)
      if due < 0 { continue }
      // The first that cannot be paid in full ends the queue: nobody behind it overtakes it with a smaller claim.
      let (next, overflow) = sum.addingReportingOverflow(due)
      if overflow || next > policy.budget?.fen ?? Int64.max { break }
      sum = next
      paid.append(row)
    }
    self.paid = paid
    paidRows = Set(paid)
    total = Money(fen: sum)
    let unknownAmounts = queue.count { policy.due(shares, $0) < 0 }
    let unknown = (0..<table.count).count { [entitled] in entitled[$0] == .unknown }
    standings = [
      .paid: paid.count, .amountUnknown: unknownAmounts, .budgetSpent: queue.count - paid.count - unknownAmounts,
      .unknown: unknown, .notEntitled: table.count - queue.count - unknown,
    ].filter { $0.value > 0 }
  }

  public func standing(of row: Int) -> Standing {
    if !policy.period.contains(day) { return .notInForce }
    switch entitled[row] {
    case .no: return .notEntitled
    case .unknown: return .unknown
    case .yes:
      if paidRows.contains(row) { return .paid }
      return policy.due(shares, row) < 0 ? .amountUnknown : .budgetSpent
    }
  }

  /// 认定结果 of one company: its standing, the amount, and every condition with the datum it used.
  public func decision(of row: Int) -> Decision {
    let due = policy.due(shares, row)
    return Decision(
      company: table.key(of: row), policy: policy.name, ground: policy.ground, standing: standing(of: row),
      amount: entitled[row] == .yes && due >= 0 ? Money(fen: due) : nil,
      reasons: tests.map { test, truths in
        Decision.Reason(condition: test, datum: datum(test.field, row), truth: truths[row])
      })
  }

  private func datum(_ name: String, _ row: Int) -> String? {
    guard let field = table.field(name) else { return nil }
    let text = table.text(row, field)
    let unit = Columns.number(table.bytes(row, field)) == nil ? nil : policy.unit(of: table.fields[field])
    return text.isEmpty ? nil : text + (unit ?? "")
  }
}

/// 认定结果: what a policy gives one company and why.
public struct Decision: Hashable, Sendable {
  public let company: String
  public let policy: String
  public let ground: String
  public let standing: PolicyRun.Standing
  /// What it is entitled to, paid or not.
  public let amount: Money?
  public let reasons: [Reason]

  public struct Reason: Hashable, Sendable, CustomStringConvertible {
    public let condition: Policy.Test
    /// As the file has it, with its unit; nil when there is none.
    public let datum: String?
    public let truth: Truth

    /// `营业收入不低于2000万元：2500万元，符合`.
    public var description: String { "\(condition)：\(datum ?? "无数据")，\(truth.title.chinese)" }
  }
}

extension Policy {
  /// All policies against one table, on a day. Each has its own budget; the order of the policies changes nothing.
  public static func evaluate(
    _ policies: [Policy], _ companies: CompanyTable, on day: Day
  ) throws(PolicyFault) -> [PolicyRun] {
    var columns = Columns(companies)
    var runs: [PolicyRun] = []
    for policy in policies { runs.append(try PolicyRun(policy, &columns, on: day)) }
    return runs
  }

  /// Fields that the policy asks for and the table lacks: unknown for every company.
  public func missingFields(in companies: CompanyTable) -> [String] {
    var names: [String] = []
    entitled.visit { names.append($0.field) }
    if case .share(_, let field, _) = amount { names.append(field) }
    names += order.map(\.field)
    var seen: Set<String> = []
    return names.filter { companies.field($0) == nil && seen.insert($0).inserted }
  }

  /// What each company would be due, in 分; empty for a fixed amount.
  func shares(_ columns: inout Columns) throws(PolicyFault) -> [Int64] {
    guard case .share(let percent, let name, let cap) = amount else { return [] }
    guard let place = columns.table.field(name) else { return Array(repeating: -1, count: columns.table.count) }
    let unit = Unit(unit(of: columns.table.fields[place]) ?? "")
    guard unit.base == "元" else {
      throw PolicyFault(
        self, "pays a share of “\(name)”, which is in “\(unit.name)”, not in money: give the column a unit such as 万元.")
    }
    let (values, power) = columns.numbers(place)
    // value × 10^power × 10^unit 元, of which so many hundredths, in hundredths of a yuan: the two hundreds cancel.
    let shift = Int(percent.exponent) + power + unit.power
    return values.map { value in
      guard value != Column.missing else { return -1 }
      let (product, overflow) = max(0, value).multipliedReportingOverflow(by: Int128(percent.significand))
      let fen = overflow ? Int128(Int64.max) : Policy.scaled(product, shift)
      return Int64(min(fen, Int128(cap?.fen ?? Int64.max)))
    }
  }

  func due(_ shares: [Int64], _ row: Int) -> Int64 {
    if case .fixed(let money) = amount { return money.fen }
    return shares[row]
  }

  /// Down to whole 分, stopping at the largest amount there is.
  private static func scaled(_ value: Int128, _ power: Int) -> Int128 {
    var value = value
    for _ in 0..<min(abs(power), 80) where value != 0 {
      if power < 0 {
        value /= 10
      } else {
        let (next, overflow) = value.multipliedReportingOverflow(by: 10)
        if overflow || next > Int128(Int64.max) { return Int128(Int64.max) }
        value = next
      }
    }
    return min(value, Int128(Int64.max))
  }

  /// The rows in the order in which the budget pays them.
  func queue(_ rows: [Int], _ columns: inout Columns) throws(PolicyFault) -> [Int] {
    let table = columns.table
    if budget == nil { return rows }
    var ranks: [[Int128]] = []
    for rule in order {
      guard let place = table.field(rule.field) else { continue }
      // Days sort as days, all else as numbers.
      let days = columns.days(place)
      let isDays = days.contains { $0 != Int.min }
      let values = isDays ? days.map { $0 == Int.min ? Column.missing : Int128($0) } : columns.numbers(place).values
      ranks.append(
        values.map { value in
          if value == Column.missing { return Int128.max }
          return rule.descending ? -value : value
        })
    }
    return rows.sorted { one, other in
      for rank in ranks where rank[one] != rank[other] { return rank[one] < rank[other] }
      return table.bytes(one, table.key).lexicographicallyPrecedes(table.bytes(other, table.key))
    }
  }
}

extension Policy.Condition {
  public func visit(_ body: (Policy.Test) -> Void) {
    switch self {
    case .test(let test): body(test)
    case .not(let condition): condition.visit(body)
    case .all(let conditions), .any(let conditions): for condition in conditions { condition.visit(body) }
    }
  }
}
