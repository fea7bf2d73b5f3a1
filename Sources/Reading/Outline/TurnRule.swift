import Facts

/// 转折句: a sentence that begins another part without a heading.
final class TurnRule: Sendable {
  let name: String
  /// What the sentence says.
  let meaning: String
  let role: Role
  let from: RoleSet
  /// Roles it also turns from while the heading above leaves that open.
  let fromLoose: RoleSet
  /// One of these sets of words must stand in the sentence.
  let needs: [CueWord]
  /// Characters of the sentence that are looked at.
  let within: Int
  /// Only where a paragraph, line or blank opens the sentence.
  let opensOnly: Bool
  /// Only while the heading above is of a plan.
  let insidePlan: Bool
  /// Only below a heading that announces review and plan in one.
  let insideBoth: Bool

  init(
    name: String, meaning: String, role: Role, from: RoleSet, fromLoose: RoleSet = [], needs: [CueWord], within: Int,
    opensOnly: Bool = false, insidePlan: Bool = false, insideBoth: Bool = false
  ) {
    (self.name, self.meaning, self.role, self.from, self.fromLoose) = (name, meaning, role, from, fromLoose)
    (self.needs, self.within) = (needs, within)
    (self.opensOnly, self.insidePlan, self.insideBoth) = (opensOnly, insidePlan, insideBoth)
  }

  static let all: [TurnRule] = [
    TurnRule(
      name: "outline.problems", meaning: "在肯定成绩的同时，我们也清醒看到存在的困难和问题", role: .problems, from: [.review],
      needs: [.turning, [.seeing, .trouble]], within: 48),
    TurnRule(
      name: "outline.prospect", meaning: "“十五五”时期是夯实基础、全面发力的关键时期", role: .outlook, from: [.review],
      needs: [.prospect], within: 60, opensOnly: true, insideBoth: true),
    TurnRule(
      name: "outline.requirements", meaning: "2018年政府工作的总体要求是：", role: .requirements, from: [.outlook, .problems],
      fromLoose: [.review, .plan], needs: [[.requirement, .stating]], within: 60),
    TurnRule(
      name: "outline.targets", meaning: "今年经济社会发展主要预期目标是：", role: .targets,
      from: [.outlook, .requirements], fromLoose: [.problems, .plan], needs: [[.goal, .stating]], within: 60),
    TurnRule(
      name: "outline.plan", meaning: "围绕以上目标，我们将…", role: .plan, from: [.outlook, .requirements, .targets],
      needs: [.aboveGoal], within: 20),
    TurnRule(
      name: "outline.tasks", meaning: "今年，要重点做好以下工作：", role: .plan, from: [.outlook, .requirements, .targets],
      needs: [[.doing, .listing]], within: 50),
    TurnRule(
      name: "outline.duty", meaning: "各位代表！新使命对政府工作提出了更高要求", role: .selfBuilding, from: [.plan],
      needs: [[.deputies, .governmentDuty], [.deputies, .selfBuilding]], within: 80, opensOnly: true),
    TurnRule(
      name: "outline.affairs", meaning: "各位代表！我们要铸牢中华民族共同体意识", role: .plan, from: [.selfBuilding],
      needs: [.affairs], within: 60, opensOnly: true, insidePlan: true),
  ]
}

extension TurnRule {
  /// Roles that any rule turns from.
  static let turnable = all.reduce(into: RoleSet()) { $0.formUnion($1.from.union($1.fromLoose)) }
  /// Roles that only rules which ask for an opening turn from, unless the heading leaves more open.
  static let opensOnly = turnable.subtracting(
    all.reduce(into: RoleSet()) { if !$1.opensOnly { $0.formUnion($1.from) } })
}

/// 部分之集: roles, one bit each.
struct RoleSet: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ role: Role) {
    switch role {
    case .front: self = .front
    case .review: self = .review
    case .problems: self = .problems
    case .outlook: self = .outlook
    case .requirements: self = .requirements
    case .targets: self = .targets
    case .plan: self = .plan
    case .selfBuilding: self = .selfBuilding
    case .closing, .glossary, .other: self = .ending
    }
  }

  static let front = RoleSet(rawValue: 1)
  static let review = RoleSet(rawValue: 2)
  static let problems = RoleSet(rawValue: 4)
  static let outlook = RoleSet(rawValue: 8)
  static let requirements = RoleSet(rawValue: 16)
  static let targets = RoleSet(rawValue: 32)
  static let plan = RoleSet(rawValue: 64)
  static let selfBuilding = RoleSet(rawValue: 128)
  static let ending = RoleSet(rawValue: 256)
}
