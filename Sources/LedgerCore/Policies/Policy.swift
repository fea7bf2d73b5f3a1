public import Facts

/// 惠企政策: who is entitled to what, from which budget, by which legal ground.
public struct Policy: Hashable, Sendable {
  public let name: String
  public let title: String
  /// 政策依据: the document and article that it rests on.
  public let ground: String
  /// 有效期: first and last day, both included.
  public let period: ClosedRange<Day>
  public let entitled: Condition
  public let amount: Amount
  /// 预算; nil where there is no limit.
  public let budget: Money?
  /// 排序: in what order the budget is paid out; equals by the key of the company, and a company without the datum last.
  public let order: [Order]
  /// Units of fields whose column says none.
  public let units: [String: String]

  public init(
    name: String, title: String, ground: String, period: ClosedRange<Day>, entitled: Condition, amount: Amount,
    budget: Money? = nil, order: [Order] = [], units: [String: String] = [:]
  ) {
    self.name = name
    self.title = title
    self.ground = ground
    self.period = period
    self.entitled = entitled
    self.amount = amount
    self.budget = budget
    self.order = order
    self.units = units
  }

  /// 条件, joined by and, or, not. What is not known stays unknown: a missing datum never refuses anybody.
  public indirect enum Condition: Hashable, Sendable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case test(Test)
  }

  /// One field of a company against a value.
  public struct Test: Hashable, Sendable {
    public let field: String
    public let relation: Relation

    public init(_ field: String, _ relation: Relation) {
      self.field = field
      self.relation = relation
    }
  }

  public enum Relation: Hashable, Sendable {
    case atLeast(Operand)
    case atMost(Operand)
    case above(Operand)
    case below(Operand)
    case equals(Operand)
    /// Both ends included.
    case between(Operand, Operand)
    case oneOf([String])
  }

  public enum Operand: Hashable, Sendable {
    case number(ExactNumber, unit: String?)
    case day(Day)
    /// 三年前: so many months before the day of the evaluation.
    case ago(months: Int)
    case text(String)
  }

  public enum Amount: Hashable, Sendable {
    case fixed(Money)
    /// So many percent of a field of money, at most the cap, cut off below one 分.
    case share(percent: ExactNumber, of: String, cap: Money?)
  }

  public struct Order: Hashable, Sendable {
    public let field: String
    public let descending: Bool

    public init(_ field: String, descending: Bool = false) {
      self.field = field
      self.descending = descending
    }
  }
}

/// Why a policy cannot be used on a table of companies, as a sentence.
public struct PolicyFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let policy: String
  public let description: String

  init(_ policy: Policy, _ sentence: String) {
    self.policy = policy.name
    description = "The policy “\(policy.name)” \(sentence)"
  }
}

// The conditions in words, as a decision shows them.
extension Policy.Test: CustomStringConvertible {
  /// `营业收入不低于2000万元`.
  public var description: String {
    switch relation {
    case .atLeast(let operand): "\(field)\(operand.isDay ? "不早于" : "不低于")\(operand)"
    case .atMost(let operand): "\(field)\(operand.isDay ? "不晚于" : "不超过")\(operand)"
    case .above(let operand): "\(field)\(operand.isDay ? "晚于" : "高于")\(operand)"
    case .below(let operand): "\(field)\(operand.isDay ? "早于" : "低于")\(operand)"
    case .equals(let operand): "\(field)为\(operand)"
    case .between(let low, let high): "\(field)在\(low)至\(high)之间"
    case .oneOf(let values): "\(field)属于\(values.joined(separator: "、"))"
    }
  }
}

extension Policy.Operand: CustomStringConvertible {
  public var description: String {
    switch self {
    case .number(let number, let unit): "\(number)\(unit ?? "")"
    case .day(let day): "\(day)"
    case .ago(let months): months % 12 == 0 ? "\(months / 12)年前" : "\(months)个月前"
    case .text(let text): text
    }
  }

  var isDay: Bool {
    switch self {
    case .day, .ago: true
    case .number, .text: false
    }
  }
}
