import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing
import Synchronization

/// 台账库: a ledger in one file, `taizhang.sqlite`, of a data folder. Several processes may use one at once.
public final class SQLiteLedger: LedgerStore {
  public let folder: String
  public let kinds: KindCatalogue
  let pool: DatabasePool
  let folds = Mutex(Folds())
  let notes: NoteFiles
  let calendars = Mutex(KnownCalendars())

  static let fileName = "taizhang.sqlite"

  /// Opens the ledger of a folder. Throws a `StoreFault` when there is none, or it cannot be used.
  public init(opening folder: String, kinds: KindCatalogue) throws {
    self.folder = folder
    self.kinds = kinds
    notes = NoteFiles(folder)
    let path = folder + "/" + SQLiteLedger.fileName
    try SQLiteLedger.checkHeader(path)
    pool = try StoreFault.told(folder) {
      let pool = try DatabasePool(path: path, configuration: SQLiteLedger.configuration())
      // GRDB sets NORMAL, under which a commit can be lost when the power goes (https://www.sqlite.org/pragma.html).
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try SQLiteLedger.bringUpToDate(pool)
      return pool
    }
    for part in ["evidence", "checkpoints", "keys"] { Files.sweep("\(folder)/\(part)") }
    try refresh()
  }

  deinit { notes.finish() }

  /// Makes an empty ledger in a folder, which is made too. The name goes into signed checkpoints: `衍溪县/2026`.
  ///
  /// Throws a `StoreFault` when there is a ledger already.
  public static func create(in folder: String, name: String, kinds: KindCatalogue) throws -> SQLiteLedger {
    let path = folder + "/" + fileName
    let unfinished = path + ".new"
    try StoreFault.told(folder) {
      try Files.folder(EvidenceStore(folder: folder).place)
      if FileManager.default.fileExists(atPath: path) {
        throw StoreFault("There is a ledger in \(folder) already: open it, or choose another folder.")
      }
      try Keys(folder: folder).make(name: name)
      try? FileManager.default.removeItem(atPath: unfinished)
      try fill(unfinished, name, kinds)
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
      try Files.settle(folder)
    }
    return try SQLiteLedger(opening: folder, kinds: kinds)
  }

  /// A file of an earlier format gets the tables that came with those after it.
  private static func bringUpToDate(_ pool: DatabasePool) throws {
    let format = try pool.read { try Int32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard format < Schema.format else { return }
    try pool.write { db in
      // Another process may have come first.
      let format = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if format < 2 { try db.execute(sql: Schema.programs) }
      if format < 3 { try db.execute(sql: Schema.sessions) }
      try db.execute(sql: "PRAGMA user_version = \(Schema.format)")
    }
  }

  private static func fill(_ path: String, _ name: String, _ kinds: KindCatalogue) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(sql: Schema.all)
      try db.execute(
        sql: "INSERT INTO head VALUES (1, ?, 0, 0, ?, ?)", arguments: [name, Data(Digest.zero.bytes), Data()])
      try KindsOfRows.write(kinds, db)
      try db.execute(sql: "PRAGMA application_id = \(Schema.application)")
      try db.execute(sql: "PRAGMA user_version = \(Schema.format)")
    }
    try queue.close()
  }

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(
        sql:
          "PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000"
      )
    }
    return configuration
  }

  /// Says what a file is before anything is written to it.
  private static func checkHeader(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreFault("There is no ledger at \(path): make one with `taizhang init`, or name its folder with --data.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw StoreFault("\(path) cannot be read: check its owner and rights.")
    }
    defer { try? handle.close() }
    let bytes = [UInt8](try handle.read(upToCount: 100) ?? Data())
    func number(at place: Int) -> Int32 {
      Int32(bitPattern: bytes[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) })
    }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3".utf8)),
      number(at: 68) == Schema.application
    else { throw StoreFault("\(path) is not a ledger: name the folder of one with --data.") }
    guard number(at: 60) <= Schema.format else {
      throw StoreFault(
        "\(path) was written by a newer program (format \(number(at: 60)), this one knows \(Schema.format)): "
          + "use that one.")
    }
  }
}

extension SQLiteLedger {
  /// Writes the journal into the file and lets go of it; nothing may be asked after this.
  public func close() throws {
    notes.finish()
    try StoreFault.told(folder) { try pool.close() }
  }

  /// Whose ledger it is, as its checkpoints are signed.
  public func name() throws -> String { try read { try Head($0).origin } }

  /// Number of the last entry.
  public func size() throws -> Int { try read { try Head($0).size } }

  /// The journal and how hard SQLite tries to get it onto the disk, as SQLite says it; 2 is FULL.
  package func durability() throws -> String {
    try pool.writeWithoutTransaction { db in
      let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""
      let level = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
      return "\(journal), synchronous \(level)"
    }
  }
}
