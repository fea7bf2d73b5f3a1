import Facts

/// 规则目录: every rule there is, for documents and tests. Readers never ask it anything.
public struct RuleCatalogue: Sendable {
  public struct Chapter: Sendable {
    public let title: String
    /// What the rules decide, and in which order they are asked.
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
      title: "Measures 计量",
      preface: "How a number relates to its subject. The first rule that answers names the finding. "
        + "An example reads as `value unit measure comparator subject indicator`.",
      rules: MeasureRule.all.map { card($0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "Subjects 主体",
      preface: "What a number is the number of. The first rule that answers wins; it leaves no name in the finding.",
      rules: SubjectRule.all.map { card($0.name, $0.meaning, $0.examples) }),
    Chapter(
      title: "Turns 转折",
      preface: "Sentences that begin another part of the report without a heading.",
      rules: TurnRule.all.map { Card(name: $0.name, meaning: "To `\($0.role.rawValue)`: \($0.meaning)", examples: []) }),
    Chapter(
      title: "Quantities 数量",
      preface: "What `taizhang quantities` reads. The longest reading wins, then the earlier rule. "
        + "An example reads as `value unit`.",
      rules: QuantityRule.all.map { rule in
        Card(name: rule.name, meaning: rule.meaning, examples: rule.examples.map(example))
      }),
    Chapter(title: "Headings 标题 and terms 名词", preface: "What the marks of the text itself say.", rules: marks),
  ]

  private static func card(_ name: String, _ meaning: String, _ examples: [FigureExample]) -> Card {
    Card(name: name, meaning: meaning, examples: examples.map { Example(text: $0.text, reads: $0.figures) })
  }

  private static func example(_ example: QuantityRule.Example) -> Example {
    let reading = example.expected.map { $0.unit.isEmpty ? $0.value : "\($0.value) \($0.unit)" }
    return Example(text: example.text, reads: reading.map { [$0] } ?? [])
  }

  /// Findings that marks of the text make, not wordings: the marks are read by one scanner, so they are no list there.
  private static let marks: [Card] = [
    ("outline.part", "A part that is numbered as such: 第一部分 2020年工作回顾"),
    ("outline.numbered", "一、 and its like: level 1, or 2 under parts, articles and annexes"),
    ("outline.bracketed", "（一） and its like: one level below"),
    ("outline.plain", "A line that names a part without a number: 2020年工作回顾"),
    ("outline.continued", "A text that starts inside a part, as a second newspaper page does"),
    ("outline.styled", "A heading that the form itself marks: a Word heading style, h1 to h6"),
    ("outline.opening", "A short sentence that opens a paragraph and heads it: 市场活力不断激发。"),
    ("outline.topic", "The same inside a long paragraph: short sentences alike and well apart"),
    ("outline.lead", "What follows —— at the start of a paragraph"),
    ("outline.item", "一是…。 and other numbered items of level 3"),
    ("outline.report", "The title of a work report among other documents"),
    ("outline.article", "The title of another article on the page"),
    ("outline.terms", "名词解释 after the report"),
    ("outline.closing", "各位代表！…让我们: the call that ends the report"),
    ("outline.stamp", "What an office adds after the end: 责任编辑, 附件"),
    ("term.explained", "An entry of 名词解释: the term, its explanation, its page"),
  ].map { Card(name: $0.0, meaning: $0.1, examples: []) }
}
