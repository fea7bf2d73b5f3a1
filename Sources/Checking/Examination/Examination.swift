internal import Documents
internal import Facts
internal import Reconciling

/// 审读: a draft made ready for the checks: what more than one of them asks is worked out once.
struct Examination: Sendable {
  let draft: Draft
  let text: Text
  /// The figures, in text order.
  let amounts: [Amount]
  /// Positions among the amounts that have one subject, in the order of the first of each.
  let subjects: [[Int]]
  /// Lines that hold anything, without the blanks around them.
  let paragraphs: [Range<Int>]
  /// Where the explained terms begin; the end of the text where there are none.
  let glossary: Int
  /// Where the first numbered or named heading stands: what is before belongs to the page; 0 where there is none.
  let opening: Int
  /// What the earlier reports say, in the order of the draft's list.
  let earlier: [Examined]

  init(_ draft: Draft) {
    self.draft = draft
    let examined = Examined(draft.report)
    text = draft.report.document.text
    amounts = examined.amounts
    subjects = examined.subjects.values.sorted { $0[0] < $1[0] }
    paragraphs = Examination.lines(of: text)
    glossary = draft.report.headings.entries.first { $0.heading.role == .glossary }?.source.lowerBound ?? text.count
    opening = draft.report.headings.entries.first { $0.heading.level > 0 }?.source.lowerBound ?? 0
    earlier = draft.earlier.map { Examined($0) }
  }

  var report: ReadReport { draft.report }
  var findings: [Finding] { draft.report.findings.all }

  /// The sentence that holds a range, without its end mark, cut where it is very long.
  func sentence(around source: Range<Int>) -> Range<Int> {
    let bounds = source.clamped(to: 0..<text.count)
    let whole = draft.report.sentence(around: bounds)
    // A text without any mark has no sentences: more than this shows nothing.
    let start = max(whole.lowerBound, bounds.lowerBound - Examination.longest)
    return start..<max(start, min(whole.upperBound, bounds.upperBound + Examination.longest))
  }

  private static let longest = 1_000

  /// The paragraph a position stands in.
  func paragraph(at position: Int) -> Int? {
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low < paragraphs.count && paragraphs[low].lowerBound <= position ? low : nil
  }

  func words(_ range: Range<Int>) -> String { draft.report.words(range) }

  private static func lines(of text: Text) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == 0x0A {
      var (low, high) = (start, end)
      while low < high, text[low].isBlank { low += 1 }
      while high > low, text[high - 1].isBlank { high -= 1 }
      if low < high { ranges.append(low..<high) }
      start = end + 1
    }
    return ranges
  }
}

/// 所读: the figures of one report, draft or earlier, with what the checks ask of them, and the way to those of one subject.
struct Examined: Sendable {
  let report: ReadReport
  let amounts: [Amount]
  /// Positions among the amounts, by subject.
  let subjects: [String: [Int]]
  /// Positions among the amounts, by every four characters in a row of their subjects.
  private let runs: [UInt64: [Int]]

  init(_ report: ReadReport) {
    self.report = report
    let naming = Naming(report)
    var amounts: [Amount] = []
    amounts.reserveCapacity(report.statements.count)
    for statement in report.statements {
      amounts.append(Amount(statement, after: amounts.last, in: report.document.text, naming))
    }
    self.amounts = amounts
    var subjects: [String: [Int]] = [:]
    for (position, amount) in amounts.enumerated() {
      if let key = amount.key { subjects[key, default: []].append(position) }
      if let key = amount.secondKey, key != amount.key { subjects[key, default: []].append(position) }
    }
    self.subjects = subjects
    var runs: [UInt64: [Int]] = [:]
    for (position, amount) in amounts.enumerated() {
      guard let units = (amount.openingWords ?? amount.ownSubject).map({ Array($0.utf16) }),
        (4...40).contains(units.count)
      else { continue }
      for run in Set((0...units.count - 4).map { Examined.run(units, at: $0) })
      where runs[run, default: []].count < Examined.mostOfOne {
        runs[run, default: []].append(position)
      }
    }
    self.runs = runs
  }

  /// Figures of a subject; the first few where a text says the same again and again.
  func amounts(of key: String?) -> [Amount] {
    key.flatMap { subjects[$0] }?.prefix(Examined.mostOfOne).map { amounts[$0] } ?? []
  }

  private static let mostOfOne = 40

  /// Figures whose subject shares four characters in a row, and most of the shorter, with a subject.
  func amounts(like subject: String?) -> [Amount] {
    guard let units = subject.map({ Array($0.utf16) }), (4...40).contains(units.count) else { return [] }
    var met = Set<Int>()
    for start in 0...units.count - 4 { met.formUnion(runs[Examined.run(units, at: start)] ?? []) }
    return met.sorted().filter { position in
      let other = Array((amounts[position].openingWords ?? amounts[position].figure.subject ?? "").utf16)
      return Examined.shared(units, other) * 10 >= min(other.count, units.count) * 6
    }.map { amounts[$0] }
  }

  private static func run(_ units: [UInt16], at start: Int) -> UInt64 {
    (0..<4).reduce(0) { $0 << 16 | UInt64(units[start + $1]) }
  }

  /// The longest run of characters both have.
  private static func shared(_ one: [UInt16], _ other: [UInt16]) -> Int {
    var best = 0
    var row = [Int](repeating: 0, count: other.count + 1)
    for unit in one {
      var before = 0
      for (place, its) in other.enumerated() {
        let here = row[place + 1]
        row[place + 1] = unit == its ? before + 1 : 0
        best = max(best, row[place + 1])
        before = here
      }
    }
    return best
  }
}
