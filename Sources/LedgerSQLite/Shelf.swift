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
    try read { db in
      try Row.fetchAll(db, sql: "SELECT number, content, outcome FROM proposal ORDER BY number").map(Shelf.shelved)
        .filter(filter.holds)
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
