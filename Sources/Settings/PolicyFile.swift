internal import Facts
internal import LedgerCore

/// `policies/<name>.yaml`: who is entitled to what, from which budget, by which legal ground.
///
///     title: 规上工业企业研发补助
///     ground: 衍政发〔2026〕3号第二条
///     period: 2026-01-01..2026-12-31
///     entitled:
///       - 行业: [制造业, 软件业]
///       - 营业收入: { atLeast: 2000万元 }
///       - any: [{ 高新技术企业: 是 }, { 成立日期: { atMost: 3年前 } }]
///       - not: { 失信: 是 }
///     amount: { percent: 2, of: 研发费用, cap: 50万元 }
///     budget: 2000万元
///     order: [{ 研发费用: descending }]
extension Policy {
  init(name: String, _ file: Setting) throws(SettingsFault) {
    let values = try file.values(
      "a policy", keys: ["title", "ground", "period", "entitled", "amount", "budget", "order", "units"])
    var order: [Order] = []
    for element in try values["order"]?.list("fields") ?? [] { order += try element.order() }
    var units: [String: String] = [:]
    for pair in try values["units"]?.pairs("a list by field of units") ?? [] {
      units[pair.name] = try pair.value.text("a unit")
    }
    self.init(
      name: name, title: try values.text("title"), ground: try values.text("ground"),
      period: try values.must("period").days("a period"), entitled: try values.must("entitled").condition(),
      amount: try values.must("amount").amount(), budget: try values["budget"]?.money(), order: order, units: units)
  }
}

/// The words for comparisons in a policy file; everything that reads or names them goes by this list.
private enum Comparison: String, CaseIterable {
  case `is`
  case `in`
  case equals
  case atLeast
  case atMost
  case above
  case below
  case between
}

extension Setting {
  /// A list is “all of”; a mapping one or several conditions, again all of them.
  fileprivate func condition() throws(SettingsFault) -> Policy.Condition {
    if isList { return .all(try conditions()) }
    var all: [Policy.Condition] = []
    for pair in try pairs("conditions") {
      switch pair.name {
      case "all": all.append(.all(try pair.value.conditions()))
      case "any": all.append(.any(try pair.value.conditions()))
      case "not": all.append(.not(try pair.value.condition()))
      default:
        let tests = try pair.value.relations().map { Policy.Condition.test(.init(pair.name, $0)) }
        all += tests
      }
    }
    if all.isEmpty { throw fault("There is no condition here: write one, such as “行业: 制造业”.") }
    return all.count == 1 ? all[0] : .all(all)
  }

  private func conditions() throws(SettingsFault) -> [Policy.Condition] {
    var all: [Policy.Condition] = []
    for element in try list("conditions") { all.append(try element.condition()) }
    if all.isEmpty { throw fault("The list of conditions is empty: write at least one.") }
    return all
  }

  private func relations() throws(SettingsFault) -> [Policy.Relation] {
    if isWords { return [.equals(.text(try text("a word")))] }
    if isList { return [.oneOf(try texts("words"))] }
    var relations: [Policy.Relation] = []
    for pair in try pairs("comparisons") {
      guard let comparison = Comparison(rawValue: pair.name) else {
        throw pair.key.unknown(pair.name, "among the comparisons", Comparison.allCases.map(\.rawValue))
      }
      relations.append(try pair.value.relation(comparison))
    }
    if relations.isEmpty { throw fault("There is no comparison here: write one, such as “atLeast: 2000万元”.") }
    return relations
  }

  private func relation(_ comparison: Comparison) throws(SettingsFault) -> Policy.Relation {
    switch comparison {
    case .is: return .equals(.text(try text("a word")))
    case .in: return .oneOf(try texts("words"))
    case .equals: return .equals(try operand())
    case .atLeast: return .atLeast(try operand())
    case .atMost: return .atMost(try operand())
    case .above: return .above(try operand())
    case .below: return .below(try operand())
    case .between:
      let ends = try list("two ends")
      guard ends.count == 2 else { throw fault("“between” needs two ends: write [10人, 300人].") }
      return .between(try ends[0].operand(), try ends[1].operand())
    }
  }

  /// `2000万元`, `5`, `2026-03-01`, `3年前`, `6个月前`.
  private func operand() throws(SettingsFault) -> Policy.Operand {
    let text = try text("a number or a date")
    if let day = Day(text) { return .day(day) }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    let rest = text.dropFirst(digits.count)
    let months = ["年前": 12, "个月前": 1][String(rest)]
    if let months, let count = Int(digits), (1...1000).contains(count) { return .ago(months: count * months) }
    guard let number = ExactNumber(digits), months == nil, !rest.contains(" ") else {
      throw fault(
        "“\(text)” is neither a number nor a date: write 2000万元, 5%, 2026-03-01 or 3年前; for words use “is” or “in”.")
    }
    return .number(number, unit: rest.isEmpty ? nil : String(rest))
  }

  fileprivate func money() throws(SettingsFault) -> Money {
    let text = try text("an amount of money")
    guard case .number(let number, let unit) = try operand(), let money = Money(number, unit: unit ?? "") else {
      throw fault("“\(text)” is no amount of money: write 30000元, 50万元 or 1.5亿元.")
    }
    return money
  }

  fileprivate func amount() throws(SettingsFault) -> Policy.Amount {
    if isWords { return .fixed(try money()) }
    let values = try values("an amount", keys: ["percent", "of", "cap"])
    let percent = try values.must("percent")
    let text = try percent.text("a percentage")
    guard let number = ExactNumber(text.hasSuffix("%") ? String(text.dropLast()) : text), number.significand > 0,
      let rest = ExactNumber(100).adding(number.negated), !rest.isNegative
    else { throw percent.fault("“\(text)” is no percentage above 0 and up to 100: write 2 or 0.5.") }
    return .share(percent: number, of: try values.text("of"), cap: try values["cap"]?.money())
  }

  fileprivate func order() throws(SettingsFault) -> [Policy.Order] {
    var order: [Policy.Order] = []
    for pair in try pairs("a field with its order") {
      let way = try pair.value.text("ascending or descending")
      guard ["ascending", "descending"].contains(way) else {
        throw pair.value.unknown(way, "among the orders", ["ascending", "descending"])
      }
      order.append(Policy.Order(pair.name, descending: way == "descending"))
    }
    return order
  }
}
