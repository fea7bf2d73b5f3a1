import Documents
import Facts

/// 时限词: reads a deadline where it stands.
struct DeadlineWords: Sendable {
  /// A deadline as written, before the year of the plan is known.
  struct Reading {
    var end: Int
    var due: Due
    /// 今年, 2025年: names the year and sets no date; gives way to any other.
    var isWeak = false
  }

  enum Due {
    case planYear
    case year(Int)
    case months(year: Int?, ClosedRange<Int>)
    case years(Int)

    /// The period by whose end it is due, in a plan for `planYear`.
    func period(planYear: Int?) -> Period? {
      switch self {
      case .planYear: planYear.map { Period(year: $0) }
      case .year(let year): Period(year: year)
      case .months(let year, let months):
        (year ?? planYear).map { Period(year: $0, months: months.lowerBound, months.upperBound) }
      case .years(let count): planYear.map { Period(years: $0, $0 + count - 1) }
      }
    }
  }

  /// Past the deadline or year that stands at a position.
  func end(in signs: Signs, at position: Int, limit: Int) -> Int? {
    read(in: signs, at: position, limit: limit)?.end
  }

  @inline(__always)  // hardly anywhere
  func read(in signs: Signs, at position: Int, limit: Int) -> Reading? {
    signs[position].contains(.opensDate) ? read(in: signs.text, at: position, limit: limit) : nil
  }

  private func read(in text: Text, at position: Int, limit: Int) -> Reading? {
    if let word = words.longest(in: text, at: position, limit: limit) {
      return Reading(end: position + word.length, due: word.value.due, isWeak: word.value.isWeak)
    }
    var at = position
    switch text[at] {
    case 0x5230, 0x81F3, 0x5728, 0x4E8E, 0x7528: at += 1  // 到至在于用
    default: break
    }
    guard at < limit, text[at].isDigit || Numeral.hanDigit(text[at]) != nil || text[at] == 0x5341,
      !text[position - 1].isDigit, let number = Numeral.read(in: text, at: at, limit: limit), number.value.exponent == 0
    else { return nil }
    let value = number.value.significand
    let next = number.range.upperBound
    if text[next] == 0x6708 { return month(value, year: nil, in: text, after: next, limit) }
    guard text[next] == 0x5E74 else { return nil }
    if (1990...2100).contains(value), number.range.count == 4 {
      return year(Int(value), in: text, from: position, after: next + 1, limit)
    }
    guard (1...20).contains(value) else { return nil }
    return span(Int(value), in: text, from: position, after: next + 1, limit)
  }

  /// 2026年, 2026年底前, 2026年3月底前
  private func year(_ year: Int, in text: Text, from start: Int, after: Int, _ limit: Int) -> Reading? {
    if let number = Numeral.read(in: text, at: after, limit: limit), text[number.range.upperBound] == 0x6708 {
      return month(number.value.significand, year: year, in: text, after: number.range.upperBound, limit)
    }
    if let half = halves.longest(in: text, at: after, limit: limit) {
      return Reading(end: after + half.length, due: .months(year: year, half.value))
    }
    if let ending = endings.longest(in: text, at: after, limit: limit) {
      return Reading(end: after + ending.length, due: .year(year))
    }
    if text[after].isAny(of: "的度以来") { return nil }  // 2021年的, 2021年以来
    return Reading(end: after, due: .year(year), isWeak: !text[start].isAny(of: "到至"))
  }

  /// 6月底前, 6月份, 10月1日前
  private func month(_ month: Int64, year: Int?, in text: Text, after: Int, _ limit: Int) -> Reading? {
    guard (1...12).contains(month) else { return nil }
    var end = after + 1
    if let day = Numeral.read(in: text, at: end, limit: limit), text[day.range.upperBound].isAny(of: "日号") {
      end = day.range.upperBound + 1
    }
    guard let ending = endings.longest(in: text, at: end, limit: limit) else { return nil }
    return Reading(end: end + ending.length, due: .months(year: year, Int(month)...Int(month)))
  }

  /// 三年内, 用3年时间
  private func span(_ years: Int, in text: Text, from start: Int, after: Int, _ limit: Int) -> Reading? {
    if text[after] == 0x5185 { return Reading(end: after + 1, due: .years(years)) }
    guard text[start] == 0x7528, text.matches("时间", at: after, limit: limit) else { return nil }
    return Reading(end: after + 2, due: .years(years))
  }

  private struct Named: Sendable {
    enum Kind: Sendable {
      case year, weakYear
      case plan(Int)
      case months(ClosedRange<Int>)
    }
    var kind: Kind
    var isWeak: Bool { if case .weakYear = kind { true } else { false } }
    var due: Due {
      switch kind {
      case .year, .weakYear: .planYear
      case .plan(let number): .year(FiveYears.years(ofPlan: number).upperBound)
      case .months(let months): .months(year: nil, months)
      }
    }
  }

  private let halves: Lexicon<ClosedRange<Int>>
  private let words: Lexicon<Named>

  init() {
    halves = Self.readHalves()
    words = Lexicon(Self.readWords(halves))
  }

  private static func readHalves() -> Lexicon<ClosedRange<Int>> {
    var words: [(String, ClosedRange<Int>)] = []
    let parts: [(String, ClosedRange<Int>)] = [
      ("上半年", 1...6), ("下半年", 7...12), ("一季度", 1...3), ("二季度", 4...6), ("三季度", 7...9), ("四季度", 10...12),
      ("第一季度", 1...3), ("第二季度", 4...6), ("第三季度", 7...9), ("第四季度", 10...12), ("半年内", 1...6), ("前三季度", 1...9),
    ]
    for (word, months) in parts { for end in ["", "末", "前", "末前", "底前"] { words.append((word + end, months)) } }
    return Lexicon(words)
  }

  private static func readWords(_ halves: Lexicon<ClosedRange<Int>>) -> [(String, Named)] {
    var entries: [(String, Named)] = []
    for word in "年内 年底前 年底 年末 年末前 年底之前 年内全部 今年年底 今年底 今年底前 今年内 今年年内 今年年底前 到年底 到今年底 本年内 本年底".words {
      entries.append((word, Named(kind: .year)))
    }
    for word in "今年 全年 本年度".words { entries.append((word, Named(kind: .weakYear))) }
    for part in ["上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "半年内"] {
      guard let months = halves.longest(in: Text(part), at: 0, limit: part.utf16.count) else { continue }
      for end in ["", "末", "前", "末前", "底前"] { entries.append((part + end, Named(kind: .months(months.value)))) }
      for end in ["", "末", "前", "末前", "底前"] { entries.append(("今年" + part + end, Named(kind: .months(months.value)))) }
    }
    for (number, name) in [(11, "十一五"), (12, "十二五"), (13, "十三五"), (14, "十四五"), (15, "十五五"), (16, "十六五")] {
      for quoted in ["“\(name)”", "\"\(name)\"", name] {
        for end in ["末", "期末", "期间", "时期", "时期末", "规划期末", "期内"] {
          entries.append((quoted + end, Named(kind: .plan(number))))
          entries.append(("到" + quoted + end, Named(kind: .plan(number))))
        }
      }
    }
    return entries
  }

  private let endings = Lexicon<Void>(
    "底前 底 末 末前 前 年底前 年底 之前 以前 份 份前 上旬 中旬 下旬 上旬前 中旬前 下旬前 底之前 内 年内 中前".words)

  /// The first date of a range that is set; else the year that is named, if it is not over.
  func first(in signs: Signs, _ range: Range<Int>, planYear: Int?) -> Commitment.Deadline? {
    let text = signs.text
    var weak: Commitment.Deadline?
    var at = range.lowerBound
    while true {
      at = signs.next(.opensDate, from: at, to: range.upperBound)
      guard at < range.upperBound else { break }
      // 《雄安新区总体规划(2018-2035年)》 sets no date
      if text[at] == 0x300A, let close = text.first(0x300B, in: at..<min(range.upperBound, at + 80)) { at = close }
      guard let reading = read(in: signs, at: at, limit: range.upperBound) else {
        at += 1
        continue
      }
      let source = at..<reading.end
      at = reading.end
      guard let due = reading.due.period(planYear: planYear), Int(due.lastYear) >= planYear ?? 0 else { continue }
      if !reading.isWeak { return Commitment.Deadline(source: source, due: due) }
      weak = weak ?? Commitment.Deadline(source: source, due: due)
    }
    return weak
  }
}
