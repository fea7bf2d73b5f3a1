/// 发现: one fact, where it stands, which rule made it, and how sure the rule is.
public struct Finding: Hashable, Sendable {
  public var fact: Fact
  /// Unicode code points of the document's text, half-open.
  public var source: Range<Int>
  /// The name of the rule, `figure.growth`; listed in `docs/generated/rules.md`.
  public var rule: String
  public var confidence: Confidence

  public init(_ fact: consuming Fact, source: Range<Int>, rule: String, confidence: Confidence = .certain) {
    self.fact = fact
    self.source = source
    self.rule = rule
    self.confidence = confidence
  }
}

/// 事实: what was found, by kind.
public enum Fact: Hashable, Sendable {
  case heading(Heading)
  case figure(Figure)
  case commitment(Commitment)
  case project(Project)
  case term(Term)
  case mention(Mention)

  /// 类: the plural word the command line filters by (`--only figures`).
  public enum Kind: String, CaseIterable, Sendable {
    case headings, figures, commitments, projects, terms, mentions
  }

  public var kind: Kind {
    switch self {
    case .heading: .headings
    case .figure: .figures
    case .commitment: .commitments
    case .project: .projects
    case .term: .terms
    case .mention: .mentions
    }
  }
}

/// 把握: how sure a rule is, in hundredths.
public struct Confidence: Hashable, Sendable, Comparable {
  public var percent: UInt8

  public init(percent: UInt8) { self.percent = min(percent, 100) }

  /// The wording decides.
  public static let certain = Confidence(percent: 95)
  /// The wording fits, context filled a slot.
  public static let likely = Confidence(percent: 80)
  /// A person should look.
  public static let doubtful = Confidence(percent: 50)

  public static func < (left: Confidence, right: Confidence) -> Bool { left.percent < right.percent }
}

/// 备注: something about the document as a whole that a reader must be told.
public struct Remark: Hashable, Sendable {
  public var kind: Kind
  /// The text it is about, code points.
  public var source: Range<Int>
  /// For repetitions: where the same words stood first.
  public var original: Range<Int>?

  public init(_ kind: Kind, source: Range<Int>, original: Range<Int>? = nil) {
    self.kind = kind
    self.source = source
    self.original = original
  }

  public enum Kind: String, CaseIterable, Sendable {
    /// 上接第四版: the text starts in the middle of a report
    case continuesEarlierPage = "continues_earlier_page"
    /// 下转: the text goes on elsewhere
    case continuedOnLaterPage = "continued_on_later_page"
    /// The same paragraph stands twice
    case repeatedParagraph = "repeated_paragraph"
    /// The whole report stands twice
    case printedTwice = "printed_twice"
    /// More was found than one document may give: what stands here was not read
    case stoppedEarly = "stopped_early"
  }
}

/// 读数: everything found in one document, in text order.
public struct Findings: Hashable, Sendable {
  public var report: Report
  public var all: [Finding]
  public var remarks: [Remark]

  public init(report: Report = Report(), all: [Finding] = [], remarks: [Remark] = []) {
    self.report = report
    self.all = all
    self.remarks = remarks
  }
}
