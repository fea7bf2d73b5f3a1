import Documents
import Facts

/// 年份定位: which years the parts of a document speak of, from its headings and its opening lines.
struct Frames: Sendable {
  private struct Section: Sendable {
    var start: Int
    var fiveYears: ClosedRange<Int>?
  }

  private let outline: Outline
  private var sections: [Section] = []
  private(set) var reviewYear: Int?
  private(set) var planYear: Int?
  /// The day of delivery, where an opening line gives it.
  private(set) var delivery: (year: Int, month: Int)?

  init(_ document: Document, _ outline: Outline) {
    self.outline = outline
    let text = document.text
    delivery = Frames.firstDate(in: text)
    for finding in outline.headings {
      guard case .heading(let heading) = finding.fact, heading.level == 1 else { continue }
      take(heading, finding.source, in: text)
    }
    fillYears(text)
  }

  func frame(at position: Int) -> Frame {
    let role = outline.role(at: position)
    let index = sections.countBelow { $0.start <= position }
    let fiveYears = index > 0 && role.plans ? sections[index - 1].fiveYears : nil
    let dated = role != .other
    return Frame(
      role: role, reviewYear: dated ? reviewYear : nil, planYear: dated ? planYear : nil, fiveYears: fiveYears)
  }

  private mutating func take(_ heading: Heading, _ source: Range<Int>, in text: Text) {
    let years = Frames.years(in: text, source)
    var section = Section(start: source.lowerBound, fiveYears: nil)
    if heading.role == .review, let last = years.max() {
      reviewYear = reviewYear ?? last
    } else if heading.role.plans, let first = years.min(), years.count == 1 || first == reviewYear.map({ $0 + 1 }) {
      if reviewYear == nil || first == reviewYear.map({ $0 + 1 }) { planYear = planYear ?? first }
    }
    if heading.role.plans, let span = Frames.span(in: text, source),
      planYear == nil || !years.contains(planYear ?? 0)
    {
      section.fiveYears = span
    }
    sections.append(section)
  }

  private mutating func fillYears(_ text: Text) {
    if let reviewYear { planYear = planYear ?? reviewYear + 1 }
    if let planYear { reviewYear = reviewYear ?? planYear - 1 }
    if planYear == nil, let delivery {
      planYear = delivery.month >= 11 ? delivery.year + 1 : delivery.year
      reviewYear = planYear.map { $0 - 1 }
    }
    if planYear == nil, let year = Frames.years(in: text, 0..<min(400, text.count)).first {
      planYear = year
      reviewYear = year - 1
    }
  }

  private static func years(in text: Text, _ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let (year, end) = YearWords.read(in: text, at: at, limit: min(text.count, range.upperBound + 1)) {
        found.append(year.value)
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// 2021年3月18日 in the first lines.
  private static func firstDate(in text: Text) -> (year: Int, month: Int)? {
    var at = 0
    while at < min(text.count, 600) {
      if let (year, end) = YearWords.read(in: text, at: at, limit: text.count) {
        if let month = Numeral.read(in: text, at: end, limit: text.count), text[month.range.upperBound] == 0x6708,
          month.value.exponent == 0, (1...12).contains(month.value.significand)
        {
          return (year.value, Int(month.value.significand))
        }
        at = end
      } else {
        at += 1
      }
    }
    return nil
  }

  /// “十四五”时期, 今后五年 in a heading.
  private static func span(in text: Text, _ range: Range<Int>) -> ClosedRange<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      if let cue = CueWords.lexicon.longest(in: text, at: at, limit: range.upperBound) {
        if case .span(let first, let last) = cue.value { return first...last }
        at += cue.length
      } else {
        at += 1
      }
    }
    return nil
  }
}
