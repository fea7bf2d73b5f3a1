internal import GRDB

/// 范围: the numbers of passages that places and years leave, shelf by shelf.
struct PassageRanges {
  private(set) var shelves: [[ClosedRange<Int64>]]
  /// Whether nothing is left out.
  let isEverything: Bool

  init(_ filter: SearchFilter, _ db: Database) throws {
    isEverything = filter.places.isEmpty && filter.years == nil
    shelves = Passage.Shelf.allCases.map { shelf in
      guard let years = filter.years else { return [PassageID.range(shelf)] }
      // The newest year has the lowest numbers.
      let first = PassageID.range(shelf, year: years.upperBound).lowerBound
      return [first...PassageID.range(shelf, year: years.lowerBound).upperBound]
    }
    if !filter.places.isEmpty { try narrow(to: filter, db) }
  }

  private mutating func narrow(to filter: SearchFilter, _ db: Database) throws {
    let wanted = filter.places.map { Folding.folded($0) }.filter { !$0.isEmpty }
    var known: [String: Bool] = [:]
    var found: [[ClosedRange<Int64>]] = [[], []]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT place, year, titles, titlesEnd, texts, textsEnd FROM report WHERE place IS NOT NULL")
    while let row = try rows.next() {
      let year = try row.integerIfAny(1)
      if let years = filter.years, year.map({ !years.contains($0) }) ?? true { continue }
      let place = try row.text(0)
      let isWanted =
        known[place]
        ?? {
          let folded = Folding.folded(place)
          return wanted.contains { WordSearch.holds(folded, $0) }
        }()
      known[place] = isWanted
      guard isWanted else { continue }
      for shelf in [0, 1] {
        let (first, last) = (Int64(try row.integer(2 + shelf * 2)), Int64(try row.integer(3 + shelf * 2)))
        if first <= last { found[shelf].append(first...last) }
      }
    }
    shelves = found.map(PassageRanges.joined)
  }

  /// In order, those that touch put together: each range is a walk of its own through the index.
  private static func joined(_ ranges: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
    var joined: [ClosedRange<Int64>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
