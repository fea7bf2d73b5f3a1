public import Documents
public import Facts

/// 时段: the years a stretch of a report is about.
public struct Span: Hashable, Sendable {
  /// The year under review.
  public var review: Int?
  /// The year planned for.
  public var plan: Int?
  /// The five years of a plan the stretch is about: “十四五”时期 → 2021...2025, 今后五年 from the plan year on.
  public var fiveYear: ClosedRange<Int>?

  public init(review: Int? = nil, plan: Int? = nil, fiveYear: ClosedRange<Int>? = nil) {
    self.review = review
    self.plan = plan
    self.fiveYear = fiveYear
  }
}

/// 各段年份: the span of every section of a report.
public struct Spans: Hashable, Sendable {
  private let starts: [Int]
  private let spans: [Span]
  private let report: Span

  /// Sections are those of headings of level 1 and of the sentences that turn roles.
  public init(_ document: Document, _ outline: Outline, _ report: Report) {
    var (starts, spans): ([Int], [Span]) = ([], [])
    var section = Span(review: report.year.map { $0 - 1 }, plan: report.year)
    self.report = section
    for finding in outline.headings {
      guard case .heading(let heading) = finding.fact, heading.level <= 1 else { continue }
      let inherited = heading.level == 0 ? section.fiveYear : nil
      section = Span(review: report.year.map { $0 - 1 }, plan: report.year)
      let named = FiveYears.named(in: document.text, finding.source.clamped(to: 0..<finding.source.lowerBound + 60))
      let isPast = heading.role == .review || heading.role == .problems
      section.fiveYear = FiveYears.span(named, isPast: isPast, year: report.year) ?? inherited
      if heading.level == 1, let years = WrittenYear.first(in: document.text, finding.source) {
        if isPast { section.review = years.year } else if heading.role != .glossary { section.plan = years.year }
      }
      starts.append(finding.source.lowerBound)
      spans.append(section)
    }
    (self.starts, self.spans) = (starts, spans)
  }

  /// The years the text at a position is about, unless it names others itself.
  public func years(at position: Int) -> Span {
    let index = starts.countBelow { $0 <= position }
    return index > 0 ? spans[index - 1] : report
  }
}

/// 五年: the plan periods a heading may name.
enum FiveYears {
  enum Named: Sendable {
    /// 十四五: the fourteenth plan
    case plan(Int)
    /// 过去五年, 今后五年
    case around
  }

  private static let words = Lexicon<Named>(
    [("过去五年", .around), ("过去的五年", .around), ("今后五年", .around), ("未来五年", .around), ("五年来", .around), ("这五年", .around)]
      + [("十五五", 15), ("十四五", 14), ("十三五", 13), ("十二五", 12), ("十一五", 11), ("十五计划", 10), ("九五", 9)].map {
        ($0.0, Named.plan($0.1))
      })

  static func named(in text: Text, _ range: Range<Int>) -> [Named] {
    range.compactMap { words.longest(in: text, at: $0, limit: range.upperBound)?.value }
  }

  /// The fourteenth plan runs from 2021 to 2025; each of its kind for five years, one after the other.
  static func years(ofPlan number: Int) -> ClosedRange<Int> {
    let last = 1955 + number * 5
    return last - 4...last
  }

  static func span(_ named: [Named], isPast: Bool, year: Int?) -> ClosedRange<Int>? {
    for name in named {
      switch name {
      case .plan(let number): return years(ofPlan: number)
      case .around: if let year { return isPast ? year - 5...year - 1 : year...year + 4 }
      }
    }
    return nil
  }
}
