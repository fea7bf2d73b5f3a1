import Foundation
import GRDB
import LedgerCore
import LedgerSQLite

/// A hand that knows SQL and drops the guards.
struct Tampering {
  let queue: DatabaseQueue

  init(_ folder: Folder) throws { queue = try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite") }

  /// Runs SQL without the triggers and puts them back, so that nothing but the rows shows it.
  func run(_ statements: [String], _ arguments: StatementArguments = []) throws {
    try queue.write { db in
      let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for row in triggers { try db.execute(sql: "DROP TRIGGER \(row[0] as String)") }
      for (index, sql) in statements.enumerated() {
        try db.execute(sql: sql, arguments: index == 0 ? arguments : [])
      }
      for row in triggers { try db.execute(sql: row[1]) }
    }
  }

  /// The bytes of one value, whatever its type.
  func bytes(_ column: String, of number: Int) throws -> [UInt8] {
    let data = try queue.read {
      try Data.fetchOne($0, sql: "SELECT CAST(\(column) AS BLOB) FROM entry WHERE number = ?", arguments: [number])
    }
    return [UInt8](data ?? Data())
  }
}

/// A ledger of a few items with a bit of everything in it.
extension SQLiteLedger {
  func fillForTests(_ count: Int = 12) throws {
    let now = Folder.now
    try _ = setCalendar(
      [YearTable(year: 2026, source: "测试", holidays: [:], makeUpWorkdays: [:])],
      by: Asker(account: "管理员", roles: [.admin]), at: now)
    for index in 0..<count {
      let at = now.adding(seconds: index)
      let id = try file(task("第\(index)件“重点工作”\u{FFFD}", key: "k\(index)"), moves: "confirm", "assign", at: at)
      try _ = submit([Draft(on: .item(id), .move("accept", .init()), by: lead)], at: at)
      if index % 4 == 3 { try _ = checkpoint(at: at) }
    }
  }
}

/// Random numbers that come again for the same seed.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
