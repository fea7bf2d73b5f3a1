import Documents
import Facts

/// 年份定位: what part of the report every position belongs to, and which years that part speaks of.
struct Frames: Sendable {
  private let outline: Outline
  private let text: Text
  private let spans: Spans
  /// Stretches of the review that speak of the months since New Year, 今年以来.
  private var since: [Range<Int>] = []
  private let sincePeriod: Period?
  private let turns: [SpanTurns.Turn]
  /// Stretches of the plan that look back on the year before, 过去一年.
  private let lookbacks: [Range<Int>]

  init(_ document: Document, _ signs: Signs, _ outline: Outline, _ report: Report) {
    self.outline = outline
    text = document.text
    spans = Spans(document, outline, report)
    let delivery = Delivery.date(in: document.text).flatMap { $0.month > 3 ? $0 : nil }
    // 今年以来 in a report delivered in December is the whole year.
    sincePeriod = delivery.map { $0.month > 10 ? Period(year: $0.year) : Period(year: $0.year, months: 1, $0.month) }
    (turns, lookbacks) = SpanTurns(signs, outline, spans).find()
    if let delivery { findSince(delivery.year) }
  }

  /// The end of the last heading that begins at or before a position; 0 where none does.
  func headingEnd(before position: Int) -> Int {
    let index = outline.headings.countBelow { $0.source.lowerBound <= position }
    guard index > 0 else { return 0 }
    let end = outline.headings[index - 1].source.upperBound
    return end <= position ? end : 0
  }

  /// Where the last heading of level 1 before a position begins; 0 where none does.
  func articleStart(before position: Int) -> Int {
    var index = outline.headings.countBelow { $0.source.lowerBound <= position }
    while index > 0 {
      index -= 1
      if case .heading(let heading) = outline.headings[index].fact, heading.level == 1 {
        return outline.headings[index].source.lowerBound
      }
    }
    return 0
  }

  func frame(at position: Int) -> Frame {
    let role = outline.role(at: position)
    guard role != .other else { return Frame(role: role) }
    let years = spans.years(at: position)
    let looksBack = role.plans && looksBack(at: position)
    return Frame(
      role: role, reviewYear: years.review, planYear: years.plan,
      fiveYears: role.plans && !looksBack && isSpan(at: position) ? years.fiveYear : nil,
      reviewSpan: role == .review || role == .problems
        ? years.review.flatMap { isSpan(at: position) ? $0 - 4...$0 : nil } : nil,
      since: role == .review && since.contains { $0.contains(position) } ? sincePeriod : nil, looksBack: looksBack)
  }

  private func looksBack(at position: Int) -> Bool {
    let index = lookbacks.countBelow { $0.lowerBound <= position }
    return index > 0 && lookbacks[index - 1].contains(position)
  }

  private func isSpan(at position: Int) -> Bool {
    let index = turns.countBelow { $0.start <= position }
    return index > 0 && turns[index - 1].isSpan
  }

  /// From 今年以来 (or 2020年以来 in a report delivered that year) to the next heading.
  private mutating func findSince(_ year: Int) {
    var at = text.next(0x4EE5, from: 0)  // 以
    while at < text.count {
      if text[at + 1] == 0x6765, opensSince(at, year) {  // 来
        let index = outline.headings.countBelow { $0.source.lowerBound <= at }
        let end = outline.headings[index...].first { finding in
          if case .heading(let heading) = finding.fact { heading.level <= 2 } else { false }
        }
        since.append(at..<(end?.source.lowerBound ?? text.count))
      }
      at = text.next(0x4EE5, from: at + 1)
    }
  }

  private func opensSince(_ position: Int, _ year: Int) -> Bool {
    if text.matches("今年", at: position - 2) {
      let before = CharacterClass.of(text[position - 3])
      return before.contains(.clauseEnd) || before.contains(.space)
    }
    guard let (named, end) = YearWords.read(in: text, at: position - 5, limit: position) else { return false }
    return named.value == year && end == position
  }
}

/// 作报告的日期: the first full date of the opening lines, 2021年3月18日.
enum Delivery {
  static func date(in text: Text) -> (year: Int, month: Int)? {
    var at = 0
    while at < min(text.count, 600) {
      guard let (year, end) = YearWords.read(in: text, at: at, limit: text.count) else {
        at += 1
        continue
      }
      if let month = Numeral.read(in: text, at: end, limit: text.count), text[month.range.upperBound] == 0x6708,
        month.value.exponent == 0, (1...12).contains(month.value.significand)
      {
        return (year.value, Int(month.value.significand))
      }
      at = end
    }
    return nil
  }
}
