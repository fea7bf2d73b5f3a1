internal import Foundation
internal import GRDB

extension SearchIndex {
  /// What is indexed, by path, with the digests it had then.
  public func known() throws(SearchFault) -> [String: String] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT path, digest FROM file")
      return try Dictionary(rows.map { (try $0.text(0), try $0.text(1)) }, uniquingKeysWith: { $1 })
    }
  }

  /// Takes sources in, each in the place of what it was before, and others out; all or nothing.
  public func update(_ sources: [Source], removing gone: [String] = []) throws(SearchFault) {
    try SearchFault.told(path) {
      try queue.write { db in
        let removal = Removal(db)
        for path in gone + sources.map(\.path) { try removal.remove(path) }
        var intake = Intake(db)
        for source in sources { try intake.take(source) }
        try intake.write()
      }
    }
  }

  /// Puts the index in order after a run of updates, and leaves one plain file that can be copied.
  ///
  /// - Parameter changed: How many passages the run took in; where that is much, all lists are joined into one.
  public func finish(changed: Int) throws(SearchFault) {
    try SearchFault.told(path) {
      try queue.writeWithoutTransaction { db in
        let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM passage") ?? 0
        if changed > all / 4 {
          try db.execute(sql: "INSERT INTO pairs (pairs) VALUES ('optimize')")
        } else if changed > 0 {
          try db.execute(sql: "INSERT INTO pairs (pairs, rank) VALUES ('merge', 400)")
        }
        try db.execute(sql: "PRAGMA incremental_vacuum")
        // Somebody who is reading keeps the journal; the next run will try again.
        try? db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try? db.execute(sql: "PRAGMA journal_mode = DELETE")
      }
    }
  }

  /// How much is in it.
  public func tally() throws(SearchFault) -> IndexTally {
    try read { db in
      func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
      return IndexTally(files: try count("file"), reports: try count("report"), passages: try count("passage"))
    }
  }
}

/// 库存
public struct IndexTally: Hashable, Sendable {
  public var files: Int
  public var reports: Int
  public var passages: Int
}
