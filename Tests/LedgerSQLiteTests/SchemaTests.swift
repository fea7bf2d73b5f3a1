import GRDB
import LedgerCore
import LedgerSQLite
import Testing

@Suite("Schema")
struct SchemaTests {
  @Test(arguments: [
    "UPDATE entry SET by = 'x' WHERE number = 1",
    "DELETE FROM entry WHERE number = 1",
    "INSERT OR REPLACE INTO entry SELECT 1, item, at, by, role, event, hash FROM entry WHERE number = 1",
    "REPLACE INTO entry SELECT 2, item, at, 'x', role, event, hash FROM entry WHERE number = 2",
    "INSERT INTO entry SELECT 9, item, at, by, role, event, hash FROM entry WHERE number = 1",
    "UPDATE OR REPLACE entry SET number = 3 WHERE number = 1",
  ])
  func theFileItselfRefusesRewriting(sql: String) throws {
    let folder = try Folder()
    try folder.create().file(task(), moves: "confirm")
    let queue = try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite")
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    #expect(try folder.open().entries(after: 0, limit: 9).count == 2)
  }

  @Test func whatIsCommittedIsOnTheDisk() throws {
    let folder = try Folder()
    let store = try folder.create()
    #expect(try store.durability() == "wal, synchronous 2")
  }
}
