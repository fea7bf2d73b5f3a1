/// 标题: one heading of the outline, 一、2017年工作回顾.
public struct Heading: Hashable, Sendable {
  /// 1 一、 · 2 （一） · 3 run-in heads that open a topic; 0 where the role changes without a heading.
  public var level: Int
  /// The role of the text that follows.
  public var role: Role
  /// The heading's words without number and end mark; empty at level 0.
  public var title: String

  public init(level: Int, role: Role, title: String) {
    self.level = level
    self.role = role
    self.title = title
  }
}

/// 部分: what a stretch of the report is for.
public enum Role: String, CaseIterable, Sendable {
  case front, review, problems, outlook, requirements, targets, plan
  case selfBuilding = "self_building"
  case closing, glossary, other
}
