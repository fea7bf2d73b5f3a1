/// 承诺: one sentence of the plan or livelihood part that promises something, 力争新增农产品“三品”50个以上。
///
/// Words are given as code-point ranges of the document, so that nothing is copied and every part can be shown
/// where it stands.
public struct Commitment: Hashable, Sendable {
  /// 举措: the clauses of the sentence that each name something to be done.
  public var steps: [Step]
  /// 时限: 年内, 6月底前, 2025年; nothing when the text names none.
  public var deadline: Deadline?
  /// 责任单位: lead office first, where the text names one.
  public var offices: [Office]
  /// Position, among the headings of the findings, of the innermost heading above the sentence.
  public var heading: Int?
  /// Positions, among the figures of the findings, of the figures inside the sentence.
  public var figures: Range<Int>

  public init(
    steps: [Step], deadline: Deadline? = nil, offices: [Office] = [], heading: Int? = nil, figures: Range<Int> = 0..<0
  ) {
    self.steps = steps
    self.deadline = deadline
    self.offices = offices
    self.heading = heading
    self.figures = figures
  }

  public struct Step: Hashable, Sendable {
    public var source: Range<Int>
    public var strength: Strength
    /// The verb of promise: 新建, 完善, 推进.
    public var action: Range<Int>?
    /// What is acted upon, up to the end of the clause.
    public var object: Range<Int>?

    public init(source: Range<Int>, strength: Strength, action: Range<Int>? = nil, object: Range<Int>? = nil) {
      self.source = source
      self.strength = strength
      self.action = action
      self.object = object
    }
  }

  public struct Deadline: Hashable, Sendable {
    public var source: Range<Int>
    /// The period by whose end it is due.
    public var due: Period

    public init(source: Range<Int>, due: Period) {
      self.source = source
      self.due = due
    }
  }

  public struct Office: Hashable, Sendable {
    public var source: Range<Int>
    public var part: Part

    public init(source: Range<Int>, part: Part) {
      self.source = source
      self.part = part
    }

    public enum Part: String, CaseIterable, Sendable {
      /// 牵头单位; where none is named, the first 责任单位
      case lead
      /// 配合单位, and every further 责任单位
      case support
    }
  }

  /// 力度: how firmly the sentence promises.
  public enum Strength: String, CaseIterable, Sendable {
    /// 确保, 必须, 坚决
    case ensure
    /// 力争, 争取
    case strive
    /// 完成, 建成, 实现: a plain result is promised
    case deliver
    /// 推进, 加快, 加强: movement is promised
    case advance
    /// 支持, 鼓励, 引导
    case encourage
    /// 谋划, 研究, 探索
    case explore
  }
}
