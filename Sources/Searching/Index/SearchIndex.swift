internal import Foundation
internal import GRDB

/// 检索库: an index of passages in one file of its own, or in memory.
public final class SearchIndex: Sendable {
  /// The file; of an index in memory what stands for one in a sentence.
  public let path: String
  let queue: DatabaseQueue

  /// Opens an index to search it.
  public convenience init(opening path: String) throws(SearchFault) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw SearchFault(
        "There is no index at \(path): make one with `taizhang search index FOLDER`, or search files as they are with "
          + "--in FOLDER.")
    }
    try self.init(path, readonly: true)
  }

  /// Opens an index to write it; makes it, and its folder, where there is none.
  public convenience init(writing path: String) throws(SearchFault) {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex {
      let folder = String(path[..<slash])
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw SearchFault("The folder \(folder) cannot be made: choose another place with --index.")
      }
    }
    try self.init(path, readonly: false)
  }

  /// An index that is gone with the program.
  public init(inMemory: Void = ()) throws(SearchFault) {
    path = "in memory"
    queue = try SearchFault.told("in memory") {
      let queue = try DatabaseQueue(configuration: SearchIndex.configuration(readonly: false))
      try queue.write { try SearchIndex.make($0) }
      return queue
    }
  }

  private init(_ path: String, readonly: Bool) throws(SearchFault) {
    self.path = path
    let isNew = try IndexHeader.check(path)
    queue = try SearchFault.told(path) {
      let queue = try DatabaseQueue(path: path, configuration: SearchIndex.configuration(readonly: readonly))
      if isNew {
        // Pages that lists left when they were joined are given back; only a file without tables takes this.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
        try queue.write { db in
          // Somebody else may have made it since.
          if try Int.fetchOne(db, sql: "PRAGMA user_version") == 0 { try SearchIndex.make(db) }
        }
      }
      if !readonly {
        // Readers go on while it is written; a broken run leaves what was committed.
        try queue.writeWithoutTransaction {
          try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
      }
      return queue
    }
  }

  private static func make(_ db: Database) throws {
    try db.execute(sql: IndexSchema.all)
    try db.execute(sql: "PRAGMA application_id = \(IndexSchema.application)")
    try db.execute(sql: "PRAGMA user_version = \(IndexSchema.format)")
  }

  private static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      db.add(tokenizer: PairTokenizer.self)
      try db.execute(
        sql: """
          PRAGMA cache_size = -64000; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 1073741824;
          CREATE VIRTUAL TABLE temp.pairList USING fts5vocab (main, pairs, row);
          """)
    }
    return configuration
  }

  /// Hits of a query, best first.
  ///
  /// - Parameters:
  ///   - skipped: How many hits are left out before the first.
  ///   - limit: How many are given at most.
  ///   - countingAll: Counts every hit, which for several thousand hits of a long word takes longer than finding them.
  public func search(
    _ query: SearchQuery, skipping skipped: Int = 0, limit: Int = 20, countingAll: Bool = false
  ) throws(SearchFault) -> SearchAnswer {
    let most = Int.max / 2
    return try read { db in
      var searcher = try Searcher(query, db)
      return try searcher.answer(
        skipping: max(0, min(skipped, most)), limit: max(0, min(limit, most)), countingAll: countingAll)
    }
  }

  func read<Answer>(_ body: (Database) throws -> Answer) throws(SearchFault) -> Answer {
    try SearchFault.told(path) { try queue.read(body) }
  }
}
