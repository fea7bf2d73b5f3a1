internal import Foundation
internal import GRDB

/// 事实筛选: whether the words stand in a sentence with the facts asked for.
struct FactFilter {
  /// Whether any fact is asked for.
  let asks: Bool
  private let kinds: [SearchKind]
  private let indicators: [String]
  private let codes: IndicatorCodes

  init(_ filter: SearchFilter, _ db: Database) throws {
    codes = try IndicatorCodes(db)
    for indicator in filter.indicators where !codes.holds(indicator) {
      throw SearchFault(
        "No figure in this index has the indicator “\(indicator.prefix(40))”: `taizhang docs indicators` lists the codes."
      )
    }
    kinds = filter.kinds
    indicators = filter.indicators
    asks = !kinds.isEmpty || !indicators.isEmpty
  }

  func marks(_ data: Data) -> [Passage.Mark] { Packing.marks(data, indicator: codes.code) }

  func isItem(_ data: Data) -> Bool { data.first.map { Int($0) } == SearchKind.allCases.firstIndex(of: .item) }

  func holds(_ data: Data, _ words: UnsafeBufferPointer<UInt16>, _ found: [Matcher.Occurrence]) -> Bool {
    guard asks else { return true }
    let marks = marks(data)
    return found.isEmpty ? isMet(marks, in: 0..<words.count) : !holding(found, marks, words).isEmpty
  }

  /// Those occurrences whose sentence has what is asked for.
  func holding(
    _ found: [Matcher.Occurrence], _ marks: [Passage.Mark], _ words: UnsafeBufferPointer<UInt16>
  ) -> [Matcher.Occurrence] {
    var last: (sentence: Range<Int>, isMet: Bool)?
    return found.filter { one in
      if let last, last.sentence.contains(one.source.lowerBound) { return last.isMet }
      let sentence = Sentences.around(one.source.lowerBound, in: words)
      let isMet = isMet(marks, in: sentence)
      last = (sentence, isMet)
      return isMet
    }
  }

  /// What is shown where no words are looked for: the facts themselves.
  func occurrences(_ marks: [Passage.Mark], _ words: UnsafeBufferPointer<UInt16>) -> [Matcher.Occurrence] {
    let asked = marks.first { mark in
      indicators.isEmpty ? kinds.contains(mark.kind) : mark.indicator.map(indicators.contains) ?? false
    }
    let range = (asked?.source ?? 0..<0).clamped(to: 0..<words.count)
    return [Matcher.Occurrence(clause: 0, source: range, isWhole: true)]
  }

  private func isMet(_ marks: [Passage.Mark], in sentence: Range<Int>) -> Bool {
    let hasKind = kinds.isEmpty || kinds.contains { has($0, marks, sentence) }
    guard hasKind, !indicators.isEmpty else { return hasKind }
    return marks.contains { $0.source.overlaps(sentence) && $0.indicator.map(indicators.contains) ?? false }
  }

  /// An item of the ledger and an explained term are what they are as a whole.
  private func has(_ kind: SearchKind, _ marks: [Passage.Mark], _ sentence: Range<Int>) -> Bool {
    switch kind {
    case .report: !marks.contains { $0.kind == .item }
    case .item, .term: marks.contains { $0.kind == kind }
    default: marks.contains { $0.kind == kind && $0.source.overlaps(sentence) }
    }
  }
}
