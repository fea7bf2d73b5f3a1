import Documents
import Facts

/// 年份定位: which years the parts of a document speak of, from its headings and its opening lines.
struct Frames: Sendable {
  private struct Section: Sendable {
    var start: Int
    var fiveYears: ClosedRange<Int>?
  }

  private let outline: Outline
  private let text: Text
  private var since: [Range<Int>] = []
  private var sections: [Section] = []
  private(set) var reviewYear: Int?
  private(set) var planYear: Int?
  /// The day of delivery, where an opening line gives it.
  private(set) var delivery: (year: Int, month: Int)?

  init(_ document: Document, _ outline: Outline) {
    self.outline = outline
    text = document.text
    delivery = Frames.firstDate(in: text)
    for finding in outline.headings {
      guard case .heading(let heading) = finding.fact, heading.level == 1 else { continue }
      take(heading, finding.source, in: text)
    }
    fillYears(text)
    findSince()
  }

  /// The end of the last heading that begins at or before a position.
  func headingEnd(before position: Int) -> Int {
    let index = outline.headings.countBelow { $0.source.lowerBound <= position }
    guard index > 0 else { return 0 }
    let end = outline.headings[index - 1].source.upperBound
    return end <= position ? end : 0
  }

  /// Where the last heading of level 1 before a position begins.
  func articleStart(before position: Int) -> Int {
    let index = sections.countBelow { $0.start <= position }
    return index > 0 ? sections[index - 1].start : 0
  }

  func frame(at position: Int) -> Frame {
    let role = outline.role(at: position)
    let index = sections.countBelow { $0.start <= position }
    let fiveYears = index > 0 && role.plans ? sections[index - 1].fiveYears : nil
    let dated = role != .other
    return Frame(
      role: role, reviewYear: dated ? reviewYear : nil, planYear: dated ? planYear : nil, fiveYears: fiveYears,
      reviewSpan: role == .review ? reviewSpan(at: position) : nil,
      since: role == .review && since.contains { $0.contains(position) } ? sincePeriod : nil)
  }

  /// 这五年，是…: a paragraph that looks back on the whole plan period.
  private func reviewSpan(at position: Int) -> ClosedRange<Int>? {
    var start = position
    while start > 0, position - start < 1200, text[start - 1] != 0x0A { start -= 1 }
    guard position - start < 1200, let reviewYear, SpanOpeners.words.hasPrefix(in: text, at: start) else { return nil }
    return reviewYear - 4...reviewYear
  }

  private var sincePeriod: Period? {
    guard let delivery, delivery.month > 3 else { return nil }
    return Period(year: delivery.year, months: 1, delivery.month)
  }

  /// Stretches of the review that speak of the months since New Year: from 今年以来 to the next heading.
  private mutating func findSince() {
    guard let delivery, delivery.month > 3 else { return }
    var at = 0
    while at < text.count {
      if text[at] == 0x4EE5, text[at + 1] == 0x6765, opensSince(at, delivery.year) {  // 以来
        let index = outline.headings.countBelow { $0.source.lowerBound <= at }
        let end = outline.headings[index...].first { finding in
          if case .heading(let heading) = finding.fact { heading.level <= 2 } else { false }
        }
        since.append(at..<(end?.source.lowerBound ?? text.count))
      }
      at += 1
    }
  }

  private func opensSince(_ position: Int, _ year: Int) -> Bool {
    if text.hasWord("今年", at: position - 2) { return CharacterClass.of(text[position - 3]).contains(.clauseEnd) || text[position - 3] == 0x20 }
    guard let (named, end) = YearWords.read(in: text, at: position - 5, limit: position) else { return false }
    return named.value == year && end == position
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

/// 回顾五年: how a paragraph opens that looks back on a whole plan period.
private enum SpanOpeners {
  static let words = WordList("这五年 过去五年 五年来 过去的五年 五年间 “十二五”时期 “十三五”时期 “十四五”时期 “十一五”时期 “十三五”期间 “十四五”期间 “十二五”期间 ——五年来 回顾五年")
}
