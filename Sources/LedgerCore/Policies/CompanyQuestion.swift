/// 测算: what a company is asked so that policies can be held against it alone.
public struct CompanyQuestion: Hashable, Sendable {
  public let field: String
  public let form: Form

  public enum Form: Hashable, Sendable {
    case number(unit: String?)
    case day
    /// The words that a policy knows; any other word meets none of them.
    case words([String])
  }

  /// Every field that one of the policies asks for, once, in the order in which they ask.
  public static func all(of policies: [Policy]) -> [CompanyQuestion] {
    var asked: [(field: String, relation: Policy.Relation?, unit: String?)] = []
    for policy in policies {
      policy.entitled.visit { asked.append(($0.field, $0.relation, policy.units[$0.field])) }
      if case .share(_, let field, _) = policy.amount { asked.append((field, nil, policy.units[field] ?? "万元")) }
    }
    var seen: Set<String> = []
    return asked.map(\.field).filter { seen.insert($0).inserted }.map { field in
      let own = asked.filter { $0.field == field }
      return CompanyQuestion(field: field, form: form(own.compactMap(\.relation), own.compactMap(\.unit)))
    }
  }

  private static func form(_ relations: [Policy.Relation], _ units: [String]) -> Form {
    var words: [String] = []
    var found = units
    var isDay = false
    for operand in relations.flatMap(\.operands) {
      switch operand {
      case .text(let text): if !words.contains(text) { words.append(text) }
      case .day, .ago: isDay = true
      case .number(_, let unit): if let unit { found.append(unit) }
      }
    }
    if !words.isEmpty { return .words(words) }
    if isDay { return .day }
    // Companies know their money in 万元, whatever a policy writes.
    return .number(unit: found.contains { $0.hasSuffix("元") } ? "万元" : found.first)
  }
}

extension Policy.Relation {
  fileprivate var operands: [Policy.Operand] {
    switch self {
    case .atLeast(let one), .atMost(let one), .above(let one), .below(let one), .equals(let one): [one]
    case .between(let low, let high): [low, high]
    case .oneOf(let words): words.map { .text($0) }
    }
  }
}

extension CompanyTable {
  /// One company by its answers; a question without one is a datum that is missing.
  public init(
    _ questions: [CompanyQuestion], answers: [String: String], named name: String
  ) throws(TableFault) {
    let key = "企业"
    func cell(_ words: String) -> String {
      let line = words.filter { !$0.isNewline && $0 != "\0" }
      return "\"" + line.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    let asked = questions.filter { $0.field != key }
    let head = asked.map { question in
      if case .number(let unit?) = question.form { "\(question.field)(\(unit))" } else { question.field }
    }
    let row = asked.map { answers[$0.field] ?? "" }
    let csv = [[key] + head, [name] + row].map { $0.map(cell).joined(separator: ",") }.joined(separator: "\n")
    try self.init(csv: Array(csv.utf8), key: key)
  }
}
