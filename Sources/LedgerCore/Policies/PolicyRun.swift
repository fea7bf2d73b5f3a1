/// 免申即享: one policy held against all companies on a day: who is entitled, why, and what the budget pays.
public struct PolicyRun: Sendable {
  public let policy: Policy
  public let day: Day
  private let table: CompanyTable
  private let entitled: Truths
  private let tests: [Tested]
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
    /// Entitled, but what is left of the budget does not pay it, or one before it, in full.
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
      case .budgetSpent: Title("符合条件，预算不足", "entitled, budget too small")
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
    var tests: [Tested] = []
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
      reasons: tests.map { tested in
        Decision.Reason(
          condition: tested.test, isNegated: tested.place.negated, isAlternative: tested.place.alternative,
          datum: datum(tested.test.field, row), truth: tested.truths[row])
      })
  }

  private func datum(_ name: String, _ row: Int) -> String? {
    guard let field = table.field(name) else { return nil }
    let text = table.text(row, field)
    let unit = Columns.number(table.bytes(row, field)) == nil ? nil : policy.unit(of: table.fields[field])
    return text.isEmpty ? nil : text + (unit ?? "")
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
