/// 检查: one thing that can be wrong in a draft: code, name, severity, meaning, examples, and the body that looks for it.
///
/// A check is a value. All stand in ``Check/all``; catalogue, SARIF rules and the test of the examples follow from it.
public struct Check: Sendable {
  /// A letter for the family and a number that never changes its meaning.
  public let code: String
  /// 占比超过100%: what a person calls it.
  public let title: String
  /// The severity of most of its diagnostics; a surer or a doubtful case may have another.
  public let severity: Severity
  /// One English sentence: what it looks for, with its tolerance.
  public let meaning: String
  public let examples: [Example]
  let body: @Sendable (Examination, inout Alarms) -> Void

  init(
    _ code: String, _ title: String, _ severity: Severity, meaning: String, examples: [Example],
    body: @escaping @Sendable (Examination, inout Alarms) -> Void
  ) {
    self.code = code
    self.title = title
    self.severity = severity
    self.meaning = meaning
    self.examples = examples
    self.body = body
  }

  /// 例: a text of an invented place that must, or must not, give this check's diagnostic.
  public struct Example: Sendable {
    public let text: String
    /// The report of the year before, where the check needs one.
    public let earlier: String?
    /// The words the first diagnostic points at; nothing where there must be none.
    public let points: String?

    static func gives(_ text: String, at points: String, earlier: String? = nil) -> Example {
      Example(text: text, earlier: earlier, points: points)
    }

    static func passes(_ text: String, earlier: String? = nil) -> Example {
      Example(text: text, earlier: earlier, points: nil)
    }
  }

  /// 类: the family a code belongs to, by its letter.
  public var family: String {
    switch code.first {
    case "A": "数字与运算"
    case "C": "前后一致"
    case "S": "结构与段落"
    case "T": "名词解释"
    case "N": "名称与表述"
    default: "其他"
    }
  }
}
