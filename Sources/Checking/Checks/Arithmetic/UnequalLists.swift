internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let unequalLists = Check(
    "A11", "“分别”前后数目不等", .error,
    meaning: "分别 between a list of subjects and a list of another number of values.",
    examples: [
      .gives("2023年，旅游人次、旅游收入、过夜游客人数分别增长17.4%、18.8%。", at: "17.4%、18.8%"),
      .gives("2023年，特钢、家电产业产值分别达到105亿元、76亿元和57亿元。", at: "105亿元、76亿元和57亿元"),
      .passes("2023年，城镇和农村居民人均可支配收入分别达到42333元、22290元，分别增长5.5%和7.4%。"),
      .passes("2023年，产值、税收、利润分别增长10%以上。"),
      .passes("2023年，城镇化率分别比全国、全省低11.7和9.6个百分点。"),
    ]
  ) { text, alarms in
    var next = 0
    var at = 0
    while at < text.glossary {
      guard text.text.has("分别", at: at) else {
        at += 1
        continue
      }
      let word = at
      at += 2
      while next < text.amounts.count, text.amounts[next].source.lowerBound < word { next += 1 }
      guard let values = values(from: next, behind: word, text), values.count > 1 else { continue }
      let subjects = subjects(before: word, text.text)
      let first = values[0].source.lowerBound
      guard let subjects, !subjects.contains(values.count), let last = values.last?.source.upperBound,
        !text.text.contains(any: comparisons, in: word..<first)
      else { continue }
      let told = subjects.count == 1 ? "\(subjects.lowerBound)" : "\(subjects.lowerBound)至\(subjects.upperBound)"
      alarms.say(
        at: first..<last, "“分别”之前列了\(told)项，之后却有\(values.count)个数。请补上缺少的数，或删去多出的项。",
        subjects.count == 1 ? .error : .warning)
    }
  }

  private static let comparisons: [Word] = ["、", "和", "比", "较", "与", "于", "及"]

  /// The values of one list behind 分别: joined by 、 and 和 only.
  private static func values(from next: Int, behind word: Int, _ text: Examination) -> [Amount]? {
    guard next < text.amounts.count else { return nil }
    let first = text.amounts[next]
    guard first.source.lowerBound - word < 16,
      !(word..<first.source.lowerBound).contains(where: { isStop(text.text[$0]) })
    else { return nil }
    var list = [first]
    for amount in text.amounts[(next + 1)...] {
      guard let last = list.last, isJoint(last.source.upperBound..<amount.source.lowerBound, text.text) else { break }
      list.append(amount)
    }
    // A list that goes on without a number the reader knows cannot be counted.
    guard let last = list.last, !isJoiner(text.text[last.source.upperBound]) else { return nil }
    return list
  }

  private static func isJoint(_ gap: Range<Int>, _ text: Text) -> Bool {
    guard gap.lowerBound <= gap.upperBound, gap.count <= 8 else { return false }
    var joins = false
    for position in gap {
      if isJoiner(text[position]) { joins = true }
      if isStop(text[position]) { return false }
    }
    return joins
  }

  /// 、和及与
  private static func isJoiner(_ unit: UInt16) -> Bool { [0x3001, 0x548C, 0x53CA, 0x4E0E].contains(unit) }

  private static func isStop(_ unit: UInt16) -> Bool {
    unit.isComma || unit.endsSentence || unit == 0x0A || unit == 0xFF1A
  }

  /// How many things the clause before names, at least and at most; nothing where it names one or cannot be counted.
  private static func subjects(before word: Int, _ text: Text) -> ClosedRange<Int>? {
    var start = word
    while start > 0, word - start < 80, !isStop(text[start - 1]) { start -= 1 }
    let clause = start..<word
    guard clause.count < 80 else { return nil }
    var (marks, joins, depth) = (0, 0, 0)
    for position in clause {
      switch text[position] {
      case 0x201C, 0xFF08, 0x28, 0x300A: depth += 1
      case 0x201D, 0xFF09, 0x29, 0x300B: depth -= 1
      case 0x3001 where depth == 0: marks += 1
      case 0x548C, 0x53CA, 0x4E0E: if depth == 0 { joins += 1 }
      default: if text[position].isDigit && depth == 0 { return nil }
      }
    }
    // 工业、投资分别: 1 mark. One thing alone stands in the clause before.
    guard marks > 0 else { return nil }
    return marks + 1...marks + 1 + joins
  }
}
