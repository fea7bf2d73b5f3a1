internal import GRDB
internal import LedgerCore
import Synchronization

/// 重建结果
public struct Rebuilt: Hashable, Sendable {
  public let items: Int
  /// Items whose row was not what the entries say; empty when the tables came out the same, byte for byte.
  public let differing: [Int]
}

extension SQLiteLedger {
  /// Makes the tables that follow from the log anew, in one transaction, and says what was different in the old ones.
  public func rebuild() throws -> Rebuilt {
    try StoreFault.told(folder) {
      try folds.withLock { folds in
        let rebuilt = try pool.write { db in
          try calendarEntries(db)
          let replay = try Replay(db, kinds)
          var differing: [Int] = []
          let items = try replay.compare { differing.append($0) }
          try db.execute(
            sql: "DROP TABLE item; DROP TABLE heading; DROP TABLE itemText; DROP TABLE IF EXISTS itemsMadeBy")
          try db.execute(sql: Schema.items)
          try KindsOfRows.write(kinds, db)
          var table = ItemTable(db)
          try replay.each { item, kind in
            try table.write(replay.row(item, kind), heading: item.created.origin?.heading, over: nil)
            try table.writeWords()
          }
          try db.execute(sql: Schema.indexes)
          return Rebuilt(items: items, differing: differing)
        }
        folds.forget()
        return rebuilt
      }
    }
  }

  private func calendarEntries(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM calendarEntry")
    var numbers: [Int] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT \(Entry.columns) FROM entry WHERE item = 0 ORDER BY number")
    while let row = try rows.next() {
      let entry = try Entry(row)
      if case .calendarSet = entry.event { numbers.append(entry.number) }
    }
    for number in numbers { try db.execute(sql: "INSERT INTO calendarEntry VALUES (?)", arguments: [number]) }
  }
}
