import Foundation
internal import GRDB
public import LedgerCore

/// The shelf of proposals: beside the log, written over as reviewing goes on.
extension SQLiteLedger: ProposalShelf {
  public func shelve(_ proposals: [Proposal]) throws -> [Int] {
    try change { db in
      var numbers: [Int] = []
      let insert = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO proposal (key, content, outcome) VALUES (?, ?, ?)")
      for proposal in proposals where try ItemTable.number(ofKey: proposal.key, db) == nil {
        try insert.execute(arguments: [proposal.key, try Shelf.text(proposal), try Shelf.text(Shelf.Outcome(.open))])
        if db.changesCount > 0 { numbers.append(Int(db.lastInsertedRowID)) }
      }
      return numbers
    }
  }

  public func shelved(_ filter: ShelfFilter) throws -> [Shelved] {
    let open = filter.onlyOpen ? try Shelf.text(Shelf.Outcome(.open)) : nil
    return try read { db in
      // What the filter asks beside these two is asked of each proposal.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT number, content, outcome FROM proposal
          WHERE (?1 IS NULL OR outcome = ?1) AND (?2 IS NULL OR \(Shelf.report) = ?2) ORDER BY number
          """, arguments: [open, filter.report])
      return try rows.map(Shelf.shelved).filter(filter.holds)
    }
  }

  public func shelvedReports() throws -> [ShelvedReport] {
    let open = try Shelf.text(Shelf.Outcome(.open))
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(Shelf.report), json_extract(content, '$.created.place'), json_extract(content, '$.created.year'),
            sum(outcome = ?), count(*)
          FROM proposal GROUP BY 1, 2, 3 HAVING \(Shelf.report) IS NOT NULL ORDER BY 3 DESC, 2, 1
          """, arguments: [open])
      return rows.map { ShelvedReport(digest: $0[0], place: $0[1], year: $0[2], open: $0[3], total: $0[4]) }
    }
  }

  public func amend(_ number: Int, to proposal: Proposal) throws {
    try change { db in
      try db.execute(
        sql: "UPDATE proposal SET content = ? WHERE number = ?", arguments: [try Shelf.text(proposal), number])
      try Shelf.expectOne(number, db)
    }
  }

  public func settle(_ number: Int, as outcome: Shelved.Outcome) throws {
    try change { db in
      try db.execute(
        sql: "UPDATE proposal SET outcome = ? WHERE number = ?",
        arguments: [try Shelf.text(Shelf.Outcome(outcome)), number])
      try Shelf.expectOne(number, db)
    }
  }
}

enum Shelf {
  static let schema = """
    CREATE TABLE proposal (
      number INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      content TEXT NOT NULL,
      outcome TEXT NOT NULL
    ) STRICT;
    """

  static let report = "json_extract(content, '$.created.origin.report')"

  /// An outcome as its row keeps it.
  struct Outcome: Codable {
    var item: Int?
    var rejected: String?
    var replacedBy: [Int]?

    init(_ outcome: Shelved.Outcome) {
      switch outcome {
      case .open: break
      case .accepted(let item): self.item = item
      case .rejected(let reason): rejected = reason
      case .replaced(let others): replacedBy = others
      }
    }

    var outcome: Shelved.Outcome {
      if let item { return .accepted(item: item) }
      if let rejected { return .rejected(reason: rejected) }
      return replacedBy.map { .replaced(by: $0) } ?? .open
    }
  }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func shelved(_ row: Row) throws -> Shelved {
    let decoder = JSONDecoder()
    let (content, outcome): (String, String) = (row[1], row[2])
    return Shelved(
      number: row[0], proposal: try decoder.decode(Proposal.self, from: Data(content.utf8)),
      outcome: try decoder.decode(Outcome.self, from: Data(outcome.utf8)).outcome)
  }

  static func expectOne(_ number: Int, _ db: Database) throws {
    if db.changesCount == 0 {
      throw StoreFault("There is no proposal \(number): list them with `taizhang review list`.")
    }
  }
}
