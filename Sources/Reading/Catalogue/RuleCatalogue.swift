/// 规则目录: every rule there is, for documents and tests. Readers never ask it anything.
public struct RuleCatalogue: Sendable {
  public struct Chapter: Sendable {
    public let title: String
    /// What the rules decide, in which order they are asked, and how examples are written.
    public let preface: String
    public let rules: [Card]
  }

  /// 规则卡: one rule as a person may read it.
  public struct Card: Sendable {
    /// As ``Finding/rule`` has it, where the rule makes findings of its own.
    public let name: String
    public let meaning: String
    public let examples: [Example]
  }

  /// 例句: a text, and what must be read from it, one line each; none where the rule must leave it alone.
  public struct Example: Sendable {
    public let text: String
    public let reads: [String]
  }

  public static let chapters: [Chapter] = [
    Chapter(
      title: "Outline 提纲",
      preface: "Headings, and turns to another part without one (level 0). An example reads as `level role title`.",
      rules: OutlineRule.all.map(card)),
    Chapter(
      title: "Measures 计量",
      preface: "How a number relates to its subject. The first rule that answers names the finding. "
        + "An example reads as `value unit measure comparator subject indicator`.",
      rules: MeasureRule.all.map { card($0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "Subjects 主体",
      preface: "What a number is the number of. The first rule that answers wins; it leaves no name in the finding. "
        + "Examples as above.",
      rules: SubjectRule.all.map { card($0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "Promises 承诺",
      preface: "How a sentence of the plan promises. An example reads as `strength action object`.",
      rules: PromiseRule.all.map { card($0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "No promises",
      preface: "What stands in the plan and promises nothing. These leave no finding.",
      rules: NoPromiseRule.all.map { card("no-promise." + $0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "Deadlines 时限",
      preface: "By when. An example reads as `words period` in a plan for 2025.", rules: DeadlineRule.all.map(card)),
    Chapter(
      title: "Projects 项目",
      preface: "What is a project. An example reads as `stage name investment place`.",
      rules: ProjectRule.all.map { card($0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "Stages 阶段", preface: "How far a project has come. Examples as above.",
      rules: StageRule.all.map { card("stage." + $0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "Places and offices 提及", preface: "An example reads as `name code` (GB/T 2260).",
      rules: MentionRule.all.map(card)),
    Chapter(
      title: "Terms 名词解释", preface: "What the glossary at the end explains.",
      rules: [
        Card(name: "term.explained", meaning: "An entry: the term, its explanation, its page", examples: [])
      ]),
    Chapter(
      title: "Quantities 数量",
      preface: "What `taizhang quantities` reads. The longest reading wins, then the earlier rule. "
        + "An example reads as `value unit`.",
      rules: QuantityRule.all.map(card)),
  ]
}
