public import Facts

/// 提纲规则: one way a heading or a turn is written, with what it reads and what it leaves alone.
public struct OutlineRule: Sendable {
  public let name: String
  /// What it finds, with one real phrase.
  public let meaning: String
  public let examples: [Example]

  public enum Example: Sendable {
    /// The headings this rule makes of a text, in order.
    case reads(String, [Heading])
    /// A text of which this rule makes nothing.
    case ignores(String)
  }

  init(_ name: String, _ meaning: String, examples: [Example]) {
    self.name = name
    self.meaning = meaning
    self.examples = examples
  }

  /// Every rule of the outline.
  public static let all: [OutlineRule] = numberedHeadings + lineHeadings + runInHeads + turns + ends
}

extension OutlineRule.Example {
  /// 一级标题 and so on, in few words.
  static func reads(_ text: String, _ level: Int, _ role: Role, _ title: String) -> Self {
    .reads(text, [Heading(level: level, role: role, title: title)])
  }

  /// A turn without a heading.
  static func turns(_ text: String, to role: Role) -> Self {
    .reads(text, [Heading(level: 0, role: role, title: "")])
  }
}
