import Documents
import Facts

/// 读数据的人: finds every figure of a text and binds its slots.
///
/// One pass looks for characters that can begin an amount; a sentence without one is never looked at again.
struct FigureReader: Sendable {
  private let scanner = NumberScanner()
  private let rules = FigureRules()

  /// Figures in text order, and where they stand; the reading ends with the sentence that brings more than `most`.
  func read(_ signs: Signs, _ frames: Frames, most: Int) -> ([Finding], FigurePlaces) {
    let text = signs.text
    var findings: [Finding] = []
    var places = FigurePlaces()
    findings.reserveCapacity(min(text.count / 32, most))  // those of all kinds, which will join them
    var batch = SentenceBatch(signs, frames, rules)
    var amounts: [FigureNumber] = []
    var end = 0
    var (at, stretch) = (0, 0)
    while stretch < signs.stretches.count, findings.count <= most {
      let (mark, all) = (signs.stretches[stretch].end, signs.stretches[stretch].all)
      if at < mark, all.contains(.number) { at = signs.next(.number, from: at, to: mark) } else { at = max(at, mark) }
      guard at < mark else {
        stretch += 1
        continue
      }
      let first = scanner.read(in: text, at: at, limit: text.count)
      if case .nothing(let next) = first {
        at = max(next, at + 1)
        continue
      }
      let sentence = SentenceBounds.around(at, in: signs, stretch)
      let start = max(sentence.lowerBound, end, frames.headingEnd(before: at))
      scanner.amounts(in: signs, at..<max(at, sentence.upperBound), first: first, into: &amounts)
      batch.append(start..<max(start, sentence.upperBound), amounts, before: end)
      end = max(sentence.upperBound, at + 1)
      at = end
      if batch.isFull { batch.bind(into: &findings, &places, most: most) }
    }
    batch.bind(into: &findings, &places, most: most)
    return (findings, places)
  }
}

/// 规则: the rules of figures in order of precedence, held by the reader: reached through a global they would be looked
/// for at every number.
final class FigureRules: Sendable {
  let subjects = SubjectRule.all
  let measures = MeasureRule.all
  let indicators = Indicators.standard
}

/// 句界: where the sentence around a position begins and ends.
///
/// A line end is a sentence end unless the line was broken in the middle: a long line without a closing mark.
enum SentenceBounds {
  /// - Parameter stretch: the stretch of the position.
  static func around(_ position: Int, in signs: Signs, _ stretch: Int) -> Range<Int> {
    let (text, stretches) = (signs.text, signs.stretches)
    let (lowest, limit) = (max(0, position - longest), min(text.count, position + longest))
    var first = stretch
    while first > 0, stretches[first - 1].end >= lowest, !ends(at: stretches[first - 1].end, in: text) { first -= 1 }
    var last = stretch
    while stretches[last].end < limit, !ends(at: stretches[last].end, in: text) { last += 1 }
    return max(lowest, first > 0 ? stretches[first - 1].end + 1 : 0)..<min(limit, stretches[last].end)
  }

  /// No sentence is looked at further than this many characters from the number that is read.
  private static let longest = 2000

  @inline(__always)
  private static func ends(at position: Int, in text: Text) -> Bool {
    let unit = text[position]
    if unit.isHan { return false }
    guard CharacterClass.of(unit).contains(.sentenceEnd) else { return false }
    if unit == 0x0A || unit == 0x0D { return !isBroken(at: position, in: text) }
    return true
  }

  /// A line of 30 characters or more that ends without any mark goes on in the next.
  private static func isBroken(at position: Int, in text: Text) -> Bool {
    var back = position - 1
    while position - back < 64, CharacterClass.of(text[back]).contains(.space) || text[back] == 0x0A { back -= 1 }
    guard CharacterClass.of(text[back]).contains(.han) || text[back].isDigit || text[back].isAny(of: "、，,") else {
      return false
    }
    var length = 0
    while length < 30, back >= 0, text[back] != 0x0A {
      length += 1
      back -= 1
    }
    return length >= 30
  }
}
