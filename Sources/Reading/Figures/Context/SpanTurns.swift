import Documents
import Facts

/// 时段转折: where a text begins to speak of a whole plan period (这五年，是…; 今后五年) and where it returns to one year (去年;
/// 今年).
struct SpanTurns {
  struct Turn {
    let start: Int
    let isSpan: Bool
  }

  private let signs: Signs
  private let text: Text
  private let outline: Outline
  private let spans: Spans
  private let openers = YearOpeners.standard

  init(_ signs: Signs, _ outline: Outline, _ spans: Spans) {
    (self.signs, text, self.outline, self.spans) = (signs, signs.text, outline, spans)
  }

  /// The turns in text order, and the stretches of the plan that look back on the year before, 过去一年.
  func find() -> (turns: [Turn], lookbacks: [Range<Int>]) {
    var turns = headings()
    var lookbacks: [Range<Int>] = []
    var roles = outline.walk
    let sentences = outline.sentences
    for index in sentences.indices {
      let (start, end) = (sentences[index].start, sentences[index].end)
      let plans = roles.role(at: start).plans
      let at = opening(start, end)
      if plans, openers.whole.hasPrefix(in: text, at: at) {
        lookbacks.append(start..<paragraphEnd(after: end))
      } else if let last = lookbacks.last, last.contains(start), turnsForward(at, end) {
        lookbacks[lookbacks.count - 1] = last.lowerBound..<start
      }
      let isYear =
        plans
        ? openers.coming.hasPrefix(in: text, at: at) || setsGoals(at, end) : openers.past.hasPrefix(in: text, at: at)
      if isYear {
        turns.append(Turn(start: start, isSpan: false))
      } else if openers.spanning.hasPrefix(in: text, at: at) {
        turns.append(Turn(start: start, isSpan: true))
      } else if plans, let (year, _) = YearWords.read(in: text, at: at, limit: end) {
        turns.append(Turn(start: start, isSpan: year.value != spans.years(at: start).plan))
      }
    }
    turns.sort { $0.start < $1.start }
    return (turns, lookbacks)
  }

  private func headings() -> [Turn] {
    outline.headings.compactMap { finding in
      guard case .heading(let heading) = finding.fact, heading.level == 1 else { return nil }
      let isSpan =
        heading.role.plans
        || openers.spanning.contains(in: text, finding.source) && !namesYear(finding.source)
      return Turn(start: finding.source.lowerBound, isSpan: isSpan)
    }
  }

  /// 及2020年工作回顾: the heading names the year beside the plan period.
  private func namesYear(_ range: Range<Int>) -> Bool {
    range.contains { YearWords.read(in: text, at: $0, limit: range.upperBound) != nil }
  }

  /// 根据…要求，今年经济社会发展的主要预期目标是: a clause that gives the goals of one year opens the sentence's figures.
  private func setsGoals(_ start: Int, _ end: Int) -> Bool {
    let limit = min(end, start + Self.longestOpening)
    var mark = signs.next(.mark, from: start, to: limit)
    while mark + 1 < limit {
      if text[mark] == 0xFF0C || text[mark] == 0x2C, openers.coming.hasPrefix(in: text, at: mark + 1) {
        return namesGoals(mark + 1..<end)
      }
      mark = signs.next(.mark, from: mark + 1, to: limit)
    }
    return false
  }

  /// 目标 before the clause ends.
  private func namesGoals(_ range: Range<Int>) -> Bool {
    for at in range {
      if CharacterClass.of(text[at]).contains(.clauseEnd) { return false }
      if text.matches("目标", at: at) { return true }
    }
    return false
  }

  /// 展望今年, 这为今年…打下基础: the year to come is named.
  private func turnsForward(_ start: Int, _ end: Int) -> Bool {
    (start..<max(start, min(end, start + Self.longestOpening))).contains {
      openers.coming.hasPrefix(in: text, at: $0)
    }
  }

  /// No sentence names its year later than this.
  private static let longestOpening = 60

  private func paragraphEnd(after sentence: Int) -> Int {
    var at = sentence
    while at < text.count, at - sentence < Self.longestParagraph, text[at] != 0x0A { at += 1 }
    return at
  }

  private static let longestParagraph = 600

  /// Past 各位代表！, quotes and dashes.
  private func opening(_ start: Int, _ end: Int) -> Int {
    var at = start
    if text.matches("各位代表", at: at) { at += 5 }
    while at < end, !CharacterClass.of(text[at]).contains(.han), !text[at].isDigit, text[at] != 0x201C {
      at += 1
    }
    return at
  }
}

/// 回顾与展望: how a sentence opens that looks back on a plan period, returns to the year under review or turns to the next.
private final class YearOpeners: Sendable {
  static let standard = YearOpeners()

  let spanning = WordList(
    """
    这五年 过去五年 五年来 过去的五年 五年间 “十二五”时期 “十三五”时期 “十四五”时期 “十一五”时期 “十三五”期间 “十四五”期间 “十二五”期间 回顾五年 回顾过去五年
    本届政府 五年的奋斗 回首五年 回顾“十二五” 回顾“十三五” 回顾“十四五” 过去这五年 今后五年 未来五年 今后五年的 "十二五"时期 "十一五"时期
    """)
  let past = WordList("过去一年 过去的一年 一年来 去年 刚刚过去 今年以来 上年 回顾过去一年 回首过去一年 这一年")
  /// The whole year, where a plan begins with what was reached.
  let whole = WordList("过去一年 过去的一年 刚刚过去的一年 回顾过去一年 回首过去一年 回顾过去的一年")
  let coming = WordList("今年 做好今年 新的一年 本年度 做好今年的 为实现今年")
}
