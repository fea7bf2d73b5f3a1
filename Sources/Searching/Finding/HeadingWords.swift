internal import GRDB

/// 上级标题: the headings above passages, each fetched once a search.
struct HeadingWords {
  private struct Known {
    var words: [UInt16]
    var above: Int?
    /// Which clauses it, or a heading above it, holds: a bit each.
    var held: UInt64
  }

  private let clauses: [[[UInt16]]]
  private let all: UInt64
  private let statement: Statement
  private var known: [Int: Known] = [:]

  /// More levels than any report has: a damaged file must not lead round in a ring.
  private static let deepest = 8
  private static let longest = 200

  init(_ db: Database, _ query: SearchQuery) throws {
    statement = try db.makeStatement(sql: "SELECT heading, words FROM passage WHERE id = ?")
    // A query has 32 words at most.
    clauses = query.clauses.map { $0.anyOf.map(\.folded) }
    all = clauses.indices.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// The titles down to a heading, outermost first.
  mutating func path(to heading: Int?) throws -> [String] {
    var titles: [String] = []
    var at = heading
    while let id = at, titles.count < Self.deepest, let one = try fetched(id, depth: 0) {
      titles.append(String(decoding: one.words, as: UTF16.self))
      at = one.above
    }
    return titles.reversed()
  }

  /// Whether the headings together hold every clause.
  mutating func holdClauses(_ heading: Int?) throws -> Bool {
    guard let heading, all != 0 else { return false }
    return try fetched(heading, depth: 0)?.held == all
  }

  private mutating func fetched(_ id: Int, depth: Int) throws -> Known? {
    if let one = known[id] { return one }
    guard depth < Self.deepest, let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let above = try row.integerIfAny(0)
    let words = try Array(Packing.words(row.blob(1)).prefix(Self.longest))
    let folded = Folding.folded(words)
    var held = try above.flatMap { try fetched($0, depth: depth + 1)?.held } ?? 0
    for (clause, choices) in clauses.enumerated() where held >> UInt64(clause) & 1 == 0 {
      if choices.contains(where: { WordSearch.holds(folded, $0) }) { held |= 1 << UInt64(clause) }
    }
    let one = Known(words: words, above: above, held: held)
    known[id] = one
    return one
  }
}
