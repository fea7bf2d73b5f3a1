internal import Facts
internal import Foundation
internal import GRDB

/// Gathers passages with their numbers, then writes them in the order of the numbers: the index takes them faster so.
struct Intake {
  private struct Waiting {
    var id: Int64
    var report: Int64
    var heading: Int64?
    var passage: Passage
  }

  private let db: Database
  private var waiting: [Waiting] = []
  /// The next free number of each shelf and year.
  private var free: [Int64: Int64] = [:]

  init(_ db: Database) { self.db = db }

  mutating func take(_ source: Source) throws {
    try db.execute(sql: "INSERT INTO file (path, digest) VALUES (?, ?)", arguments: [source.path, source.digest])
    let file = db.lastInsertedRowID
    for part in source.reports { try take(part, file) }
  }

  private mutating func take(_ part: Source.Part, _ file: Int64) throws {
    var ranges: [Range<Int64>] = []
    for shelf in Passage.Shelf.allCases {
      let first = try next(shelf, part.report.year)
      guard first + Int64(part.passages.count) <= PassageID.range(shelf, year: part.report.year).upperBound else {
        throw SearchFault("One index does not hold so many passages of one year: make an index for each part.")
      }
      ranges.append(first..<first + Int64(part.passages.count { $0.shelf == shelf }))
      free[PassageID.range(shelf, year: part.report.year).lowerBound] = ranges[shelf.rawValue].upperBound
    }
    try db.execute(
      sql: """
        INSERT INTO report (file, name, place, year, kind, titles, titlesEnd, texts, textsEnd)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        file, part.name, part.report.place, part.report.year, part.report.kind.rawValue, ranges[0].lowerBound,
        ranges[0].upperBound - 1, ranges[1].lowerBound, ranges[1].upperBound - 1,
      ])
    let report = db.lastInsertedRowID
    var places = ranges.map(\.lowerBound)
    var ids: [Int64] = []
    for passage in part.passages {
      let id = places[passage.shelf.rawValue]
      places[passage.shelf.rawValue] += 1
      ids.append(id)
      waiting.append(Waiting(id: id, report: report, heading: passage.heading.map { ids[$0] }, passage: passage))
    }
  }

  private mutating func next(_ shelf: Passage.Shelf, _ year: Int?) throws -> Int64 {
    let range = PassageID.range(shelf, year: year)
    if let known = free[range.lowerBound] { return known }
    let last = try Int64.fetchOne(
      db, sql: "SELECT max(id) FROM passage WHERE id BETWEEN ? AND ?",
      arguments: [range.lowerBound, range.upperBound])
    return last.map { $0 + 1 } ?? range.lowerBound
  }

  mutating func write() throws {
    waiting.sort { $0.id < $1.id }
    let codes = try IndicatorCodes(db)
    let row = try db.makeStatement(sql: "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let pairs = try db.makeStatement(sql: "INSERT INTO pairs (rowid, words, tags) VALUES (?, ?, ?)")
    for one in waiting {
      let passage = one.passage
      let marks = try Packing.bytes(of: passage.marks) { try codes.number($0, db) }
      let words = Packing.bytes(of: passage.words)
      try row.execute(arguments: [
        one.id, one.report, passage.start, passage.line, passage.column, passage.roles.packed, one.heading, marks,
        words,
      ])
      let tags = PassageTags(roles: passage.roles, marks: passage.marks)
      try pairs.execute(arguments: [one.id, words, Packing.bytes(of: tags.units)])
    }
    waiting = []
  }
}
