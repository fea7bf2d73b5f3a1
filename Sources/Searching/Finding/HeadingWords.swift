internal import GRDB

/// 上级标题: the headings above passages, each fetched once a search.
struct HeadingWords {
  private struct Known {
    var words: String
    var above: Int64?
    var folded: [UInt16]
  }

  private let db: Database
  private let clauses: [[[UInt16]]]
  private var known: [Int64: Known] = [:]
  private var answers: [Int64: Bool] = [:]

  /// More levels than any report has: a damaged file must not lead round in a ring.
  private static let deepest = 8

  init(_ db: Database, _ query: SearchQuery) {
    self.db = db
    clauses = query.clauses.map { $0.anyOf.map(\.folded) }
  }

  /// The titles down to a heading, outermost first.
  mutating func path(to heading: Int64?) throws -> [String] {
    try chain(from: heading).map(\.words).reversed()
  }

  /// Whether the headings together hold every clause.
  mutating func holdClauses(_ heading: Int64?) throws -> Bool {
    guard let heading, !clauses.isEmpty else { return false }
    if let answer = answers[heading] { return answer }
    let titles = try chain(from: heading).map(\.folded)
    let answer = clauses.allSatisfy { choices in
      choices.contains { word in titles.contains { $0.firstRange(of: word) != nil } }
    }
    answers[heading] = answer
    return answer
  }

  private mutating func chain(from heading: Int64?) throws -> [Known] {
    var chain: [Known] = []
    var at = heading
    while let id = at, chain.count < Self.deepest, let one = try fetched(id) {
      chain.append(one)
      at = one.above
    }
    return chain
  }

  private mutating func fetched(_ id: Int64) throws -> Known? {
    if let one = known[id] { return one }
    let statement = try db.cachedStatement(sql: "SELECT heading, words FROM passage WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let words = String(decoding: Packing.words(row[1]).prefix(200), as: UTF16.self)
    let one = Known(words: words, above: row[0], folded: Folding.folded(words))
    known[id] = one
    return one
  }
}
