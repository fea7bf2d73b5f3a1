internal import Facts
internal import Foundation
internal import GRDB

/// 检索: one query on one index.
///
/// Hits are taken in the order of their numbers, title by title and text by text, newest year first, a window of them at a
/// time; a window is ranked and then comes after the one before it. So a page costs the same however many hits there are,
/// every hit is on exactly one page, and where there are no more hits than one window the ranking is over all of them.
struct Searcher {
  /// Titles and texts of a window.
  private static let window = [250, 750]

  private struct Candidate {
    var id: Int64
    var score: Int
    /// Of the folded words: the same words in another report have the same.
    var hash: Int
  }

  private let db: Database
  private let query: SearchQuery
  private let match: QueryMatch
  private let ranking: Ranking
  private let facts: FactFilter
  private var matcher: Matcher
  private var headings: HeadingWords
  private var streams: [CandidateStream]
  private let isWhole: Bool

  init(_ query: SearchQuery, _ db: Database) throws {
    try query.check()
    self.db = db
    self.query = query
    match = QueryMatch(query)
    ranking = Ranking(query)
    matcher = Matcher(query)
    facts = try FactFilter(query.filter, db)
    headings = try HeadingWords(db, query)
    let ranges = try PassageRanges(query.filter, db)
    isWhole = ranges.isEverything
    let expression = try match.expression ?? Self.loneExpression(match, db)
    streams = try ranges.shelves.map { try CandidateStream(db, expression, $0) }
  }

  /// A letter that is in very many passages is found sooner by going through them all than by FTS5, which puts the lists of
  /// its pairs together first. The two take the same time where the square of the length of the lists is so many times the
  /// number of passages: 1,000 hits at 1.5 µs a passage against 0.35 µs an entry.
  private static let commonLetter = 4_300

  private static func loneExpression(_ match: QueryMatch, _ db: Database) throws -> String? {
    let sql = "SELECT sum(doc) FROM pairList WHERE term >= CAST(? AS TEXT) AND term <= CAST(? AS TEXT)"
    guard !match.loneLetters.isEmpty else { return nil }
    let passages =
      try Int.fetchOne(db, sql: "SELECT sum(titlesEnd - titles + textsEnd - texts + 2) FROM report") ?? 0
    for letter in match.loneLetters {
      let token = Data(Pairs.token(of: letter))
      let count = try Int.fetchOne(db, sql: sql, arguments: [token, token + Data(repeating: 0xFF, count: 4)]) ?? 0
      if Int128(count) * Int128(count) < Int128(passages) * Int128(commonLetter) { return match.loneExpression }
    }
    return nil
  }

  mutating func answer(skipping skipped: Int, limit: Int, countingAll: Bool) throws -> SearchAnswer {
    var ranked: [Candidate] = []
    var isOver = false
    while !isOver, ranked.count < skipped + limit {
      let window = try nextWindow()
      isOver = window.count < Self.window.reduce(0, +)
      ranked += Self.ranked(window)
    }
    let page = ranked.dropFirst(skipped).prefix(limit)
    let hits = try page.compactMap { try hit($0) }
    return SearchAnswer(
      hits: hits, total: try total(seen: ranked.count, isOver: isOver, countingAll: countingAll), skipped: skipped)
  }

  /// Best first; what stands there already in the same words comes after everything else.
  private static func ranked(_ window: [Candidate]) -> [Candidate] {
    let newest = window.compactMap { PassageID.age(of: $0.id) }.min() ?? 0
    let graded = window.map { candidate in
      var candidate = candidate
      let age = PassageID.age(of: candidate.id).map { $0 - newest } ?? .max
      candidate.score = (candidate.score - Ranking.loss(ofAge: age)) / Ranking.step
      return candidate
    }
    var seen: Set<Int> = []
    let sorted = graded.sorted { ($1.score, $0.id) < ($0.score, $1.id) }.map { ($0, seen.insert($0.hash).inserted) }
    return sorted.filter(\.1).map(\.0) + sorted.filter { !$0.1 }.map(\.0)
  }

  private mutating func nextWindow() throws -> [Candidate] {
    var window: [Candidate] = []
    for shelf in Passage.Shelf.allCases {
      let room = Self.window[...shelf.rawValue].reduce(0, +) - window.count
      try take(room, from: shelf, into: &window)
    }
    return window
  }

  private mutating func take(_ room: Int, from shelf: Passage.Shelf, into window: inout [Candidate]) throws {
    var room = room
    while room > 0, let row = try streams[shelf.rawValue].next() {
      guard let score = try score(row, shelf) else { continue }
      window.append(try Candidate(id: Int64(row.integer(0)), score: score, hash: matcher.hash))
      room -= 1
    }
  }

  /// Points, or nothing where the passage is no hit.
  private mutating func score(_ row: Row, _ shelf: Passage.Shelf) throws -> Int? {
    try row.withUnits(5) { words in
      guard let found = matcher.occurrences(in: words) else { return nil }
      let heading = try row.integerIfAny(3)
      let marks = facts.asks || shelf == .titles ? try row.blob(4) : Data()
      guard facts.holds(marks, words, found) else { return nil }
      return ranking.score(
        Ranking.Subject(
          words: words, occurrences: found, shelf: shelf, isItem: shelf == .titles && facts.isItem(marks),
          isUnderHeading: try headings.holdClauses(heading)))
    }
  }

  // MARK: A hit as it is shown

  private mutating func hit(_ candidate: Candidate) throws -> Hit? {
    let sql = """
      SELECT passage.start, passage.line, passage.column, passage.roles, passage.heading, passage.marks, passage.words,
        report.name, report.place, report.year, report.kind, file.path
      FROM passage JOIN report ON report.id = passage.report JOIN file ON file.id = report.file WHERE passage.id = ?
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [candidate.id]) else { return nil }
    let headings = try headings.path(to: row.integerIfAny(4))
    return try row.withUnits(6) { words in
      let marks = try facts.marks(row.blob(5))
      // Without words to look for, the facts asked for are what is shown.
      let found =
        query.clauses.isEmpty ? facts.occurrences(marks, words) : matcher.occurrences(in: words) ?? []
      let excerpts = Excerpts(words, facts.asks ? facts.holding(found, marks, words) : found)
      let sentences = excerpts.sentences()
      // An item, or an explained term, is one in every sentence.
      let inside = marks.filter { mark in
        mark.kind == .item || mark.kind == .term || sentences.contains { $0.overlaps(mark.source) }
      }
      // A damaged row must not lead past the end of numbers.
      let start = min(max(0, try row.integer(0)), 1 << 40)
      let isItem = marks.contains { $0.kind == .item }
      let (broken, column) = excerpts.lines(before: sentences.first.map { excerpts.firstMark(of: $0) } ?? 0)
      return try Hit(
        path: row.text(11), name: row.text(7), place: row.textIfAny(8), year: row.integerIfAny(9),
        reportKind: Report.Kind(rawValue: row.text(10)) ?? .other,
        role: PassageRoles(packed: row.integer(3)).first, item: isItem ? start : nil, headings: headings,
        line: isItem ? 0 : row.integer(1) &+ broken,
        column: isItem ? 0 : broken == 0 ? row.integer(2) &+ column : column + 1,
        kinds: SearchKind.allCases.filter { kind in inside.contains { $0.kind == kind } },
        indicators: Set(inside.compactMap(\.indicator)).sorted(),
        excerpts: sentences.map { excerpts.excerpt($0, startingAt: isItem ? 0 : start) }, score: candidate.score)
    }
  }

  // MARK: How many

  private mutating func total(seen: Int, isOver: Bool, countingAll: Bool) throws -> SearchAnswer.Total {
    if isOver { return .exactly(seen) }
    if let pair = match.onlyPair, isWhole {
      return .exactly(
        try Int.fetchOne(
          db, sql: "SELECT doc FROM pairList WHERE term = CAST(? AS TEXT)", arguments: [Data(Pairs.token(of: pair))])
          ?? 0)
    }
    if match.isDecided, isWhole, let expression = match.expression {
      let sql = "SELECT count(*) FROM pairs WHERE pairs MATCH ?"
      return .exactly(try Int.fetchOne(db, sql: sql, arguments: [expression]) ?? 0)
    }
    let more = try countMore(upTo: countingAll ? Int.max : 1)
    return countingAll || more == 0 ? .exactly(seen + more) : .moreThan(seen)
  }

  /// Goes on where the windows ended.
  private mutating func countMore(upTo most: Int) throws -> Int {
    var count = 0
    for shelf in Passage.Shelf.allCases {
      while count < most, let row = try streams[shelf.rawValue].next() {
        if try score(row, shelf) != nil { count += 1 }
      }
    }
    return count
  }
}
