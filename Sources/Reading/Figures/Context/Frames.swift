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
  private var turns: [(start: Int, isSpan: Bool)] = []
  /// Stretches of the plan that look back on the year before, 过去一年.
  private var lookbacks: [Range<Int>] = []

  init(_ document: Document, _ outline: Outline, _ report: Report) {
    self.outline = outline
    text = document.text
    spans = Spans(document, outline, report)
    let delivery = Delivery.date(in: document.text).flatMap { $0.month > 3 ? $0 : nil }
    // 今年以来 in a report delivered in December is the whole year.
    sincePeriod = delivery.map { $0.month > 10 ? Period(year: $0.year) : Period(year: $0.year, months: 1, $0.month) }
    findSpans()
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

  /// Where the text begins to speak of a whole plan period (这五年，是…; 今后五年) and where it returns to one year (去年; 今年).
  private mutating func findSpans() {
    for finding in outline.headings {
      guard case .heading(let heading) = finding.fact, heading.level == 1 else { continue }
      let isSpan =
        heading.role.plans
        || SpanOpeners.words.contains(in: text, finding.source)
          && !YearOpeners.named(in: text, finding.source)
      turns.append((finding.source.lowerBound, isSpan))
    }
    var roles = outline.walk
    let (coming, past, spanning) = (YearOpeners.coming, YearOpeners.past, SpanOpeners.words)
    for sentence in outline.sentences {
      let plans = roles.role(at: sentence.start).plans
      let at = opening(sentence)
      if plans, YearOpeners.whole.hasPrefix(in: text, at: at) {
        lookbacks.append(sentence.start..<paragraphEnd(after: sentence))
      } else if let last = lookbacks.last, last.contains(sentence.start), turnsForward(at, sentence.end) {
        lookbacks[lookbacks.count - 1] = last.lowerBound..<sentence.start
      }
      if plans ? coming.hasPrefix(in: text, at: at) || setsGoals(at, sentence.end) : past.hasPrefix(in: text, at: at) {
        turns.append((sentence.start, false))
      } else if spanning.hasPrefix(in: text, at: at) {
        turns.append((sentence.start, true))
      } else if plans, let (year, _) = YearWords.read(in: text, at: at, limit: sentence.end) {
        turns.append((sentence.start, year.value != spans.years(at: sentence.start).plan))
      }
    }
    turns.sort { $0.start < $1.start }
  }

  /// 根据…要求，今年经济社会发展的主要预期目标是: a clause that gives the goals of one year opens the sentence's figures.
  private func setsGoals(_ start: Int, _ end: Int) -> Bool {
    var opens = false
    for at in start..<max(start, min(end, start + Self.longestOpening)) {
      if opens, YearOpeners.coming.hasPrefix(in: text, at: at) { return YearOpeners.goals(in: text, at..<end) }
      opens = text[at] == 0xFF0C || text[at] == 0x2C
    }
    return false
  }

  /// 展望今年, 这为今年…打下基础: the year to come is named.
  private func turnsForward(_ start: Int, _ end: Int) -> Bool {
    (start..<max(start, min(end, start + Self.longestOpening))).contains {
      YearOpeners.coming.hasPrefix(in: text, at: $0)
    }
  }

  /// No sentence names its year later than this.
  private static let longestOpening = 60

  private func paragraphEnd(after sentence: Sentence) -> Int {
    var at = sentence.end
    while at < text.count, at - sentence.end < Self.longestParagraph, text[at] != 0x0A { at += 1 }
    return at
  }

  private static let longestParagraph = 600

  /// Past 各位代表！, quotes and dashes.
  private func opening(_ sentence: Sentence) -> Int {
    var at = sentence.start
    if text.matches("各位代表", at: at) { at += 5 }
    while at < sentence.end, !CharacterClass.of(text[at]).contains(.han), !text[at].isDigit, text[at] != 0x201C {
      at += 1
    }
    return at
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
    var at = 0
    while at < text.count {
      if text[at] == 0x4EE5, text[at + 1] == 0x6765, opensSince(at, year) {  // 以来
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

/// 回顾五年: how a sentence opens that looks back on a whole plan period.
private enum SpanOpeners {
  static let words = WordList(
    """
    这五年 过去五年 五年来 过去的五年 五年间 “十二五”时期 “十三五”时期 “十四五”时期 “十一五”时期 “十三五”期间 “十四五”期间 “十二五”期间 回顾五年 回顾过去五年
    本届政府 五年的奋斗 回首五年 回顾“十二五” 回顾“十三五” 回顾“十四五” 过去这五年 今后五年 未来五年 今后五年的 "十二五"时期 "十一五"时期
    """)
}

/// 回顾一年: how a sentence opens that returns to the year under review.
private enum YearOpeners {
  static let past = WordList("过去一年 过去的一年 一年来 去年 刚刚过去 今年以来 上年 回顾过去一年 回首过去一年 这一年")
  /// The whole year, where a plan begins with what was reached.
  static let whole = WordList("过去一年 过去的一年 刚刚过去的一年 回顾过去一年 回首过去一年 回顾过去的一年")
  static let coming = WordList("今年 做好今年 新的一年 本年度 做好今年的 为实现今年")

  /// 目标 before the clause ends.
  static func goals(in text: Text, _ range: Range<Int>) -> Bool {
    for at in range {
      if CharacterClass.of(text[at]).contains(.clauseEnd) { return false }
      if text.matches("目标", at: at) { return true }
    }
    return false
  }

  /// 及2020年工作回顾: the heading names the year beside the plan period.
  static func named(in text: Text, _ range: Range<Int>) -> Bool {
    range.contains { YearWords.read(in: text, at: $0, limit: range.upperBound) != nil }
  }
}
