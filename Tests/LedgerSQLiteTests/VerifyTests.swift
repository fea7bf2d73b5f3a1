import Foundation
import GRDB
import LedgerCore
import LedgerSQLite
import Testing

@Suite("Verify")
struct VerifyTests {
  let folder: Folder
  let store: SQLiteLedger
  let hand: Tampering

  init() throws {
    folder = try Folder()
    store = try folder.create()
    try store.fillForTests()
    hand = try Tampering(folder)
  }

  @Test func aLedgerAsItWasWrittenIsClean() throws {
    let report = try store.verify()
    #expect(report.faults == [])
    #expect(report.entries == 49)
    #expect(report.items == 12)
    #expect(report.checkpoints == 3)
  }

  @Test func anEmptyLedgerIsClean() throws {
    let empty = try Folder()
    #expect(try empty.create().verify().faults == [])
  }

  @Test func anyByteOfAnyColumnChangedIsNamed() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(seed)
    let entries = try store.entries(after: 0, limit: 1000).count
    for round in 0..<60 {
      let number = Int.random(in: 1...entries, using: &random)
      let column = ["item", "at", "by", "role", "event", "hash"][round % 6]
      var bytes = try hand.bytes(column, of: number)
      guard !bytes.isEmpty else { continue }
      let old = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if column == "item" || column == "at" {
        bytes[place] = UInt8(ascii: "0") + (bytes[place] - UInt8(ascii: "0") + 1 + UInt8(round % 8)) % 10
      } else {
        bytes[place] ^= 1 << Int.random(in: 0..<8, using: &random)
      }
      let type = ["item": "INTEGER", "at": "INTEGER", "hash": "BLOB"][column] ?? "TEXT"
      // Through text for numbers, as bytes for everything else.
      let value = type == "INTEGER" ? "CAST(CAST(? AS TEXT) AS INTEGER)" : "CAST(? AS \(type))"
      try hand.run(["UPDATE entry SET \(column) = \(value) WHERE number = \(number)"], [Data(bytes)])
      let report = try store.verify()
      #expect(report.firstBad == number, "seed \(seed), round \(round): byte \(place) of \(column)")
      try hand.run(["UPDATE entry SET \(column) = \(value) WHERE number = \(number)"], [Data(old)])
    }
    #expect(try store.verify().faults == [], "seed \(seed)")
  }

  @Test(arguments: [1, 2, 20, 48, 49])
  func anEntryRemovedIsNamed(number: Int) throws {
    try hand.run(["DELETE FROM entry WHERE number = \(number)"])
    #expect(try store.verify().firstBad == number)
  }

  @Test(arguments: [1, 20, 48])
  func anEntryRemovedAndTheOthersMovedUpIsNamed(number: Int) throws {
    try hand.run([
      "DELETE FROM entry WHERE number = \(number)",
      "UPDATE entry SET number = -number WHERE number > \(number)",
      "UPDATE entry SET number = -number - 1 WHERE number < 0",
    ])
    #expect(try store.verify().firstBad == number)
  }

  @Test(arguments: [(1, 2), (7, 30), (48, 49)])
  func twoEntriesSwappedAreNamed(one: Int, other: Int) throws {
    try hand.run([
      "UPDATE entry SET number = -1 WHERE number = \(one)",
      "UPDATE entry SET number = \(one) WHERE number = \(other)",
      "UPDATE entry SET number = \(other) WHERE number = -1",
    ])
    #expect(try store.verify().firstBad == one)
  }

  @Test(arguments: [1, 25, 49])
  func anEntryInsertedIsNamed(number: Int) throws {
    try hand.run([
      "UPDATE entry SET number = -number - 1 WHERE number >= \(number)",
      "UPDATE entry SET number = -number WHERE number < 0",
      """
      INSERT INTO entry SELECT \(number), item, at, by, role, event, hash FROM entry
      WHERE number = \(number == 1 ? 2 : number - 1)
      """,
    ])
    // Entry 1 put in front of itself is still entry 1; the next is the first that is wrong.
    #expect(try store.verify().firstBad == max(2, number))
  }

  @Test func anEntryAddedBesideTheHeadIsNamed() throws {
    try hand.run(["INSERT INTO entry SELECT 50, item, at, by, role, event, hash FROM entry WHERE number = 49"])
    #expect(try store.verify().firstBad == 50)
  }

  @Test func aTailCutOffWithItsHeadIsFoundByTheCheckpoint() throws {
    // Everything put back to an earlier, consistent state: only what was signed, or handed out, knows better.
    let early = try Folder()
    let other = try early.create()
    try other.fillForTests(12)
    let copy = folder.path + "/early"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    let database = "/data/taizhang.sqlite"
    try _ = other.checkpoint(at: Folder.now.adding(seconds: 60))
    let before = try DatabaseQueue(path: copy + "/x.sqlite")
    try DatabaseQueue(path: early.path + database).backup(to: before)
    try before.close()
    let id = try other.file(task(), moves: "confirm", at: Folder.now.adding(seconds: 70))
    try _ = other.checkpoint(at: Folder.now.adding(seconds: 71))
    #expect(try other.verify().isClean)
    let queue = try DatabaseQueue(path: early.path + database)
    try DatabaseQueue(path: copy + "/x.sqlite").backup(to: queue)
    try queue.close()
    let report = try early.open().verify()
    #expect(report.firstBad == id)
  }

  @Test func aChainWrittenAnewIsFoundByTheCheckpoint() throws {
    // A second ledger with one word changed, under the signatures of the first: every hash of it is right.
    let forged = try Folder()
    let other = try forged.create()
    try other.fillForTests(11)
    try other.file(task("换了一句话"), moves: "confirm", at: Folder.now.adding(seconds: 99))
    let files = FileManager.default
    for name in ["checkpoints", "keys"] {
      try files.removeItem(atPath: "\(forged.path)/data/\(name)")
      try files.copyItem(atPath: "\(folder.path)/data/\(name)", toPath: "\(forged.path)/data/\(name)")
    }
    try Tampering(forged).run(["DELETE FROM checkpoint"])
    let report = try forged.open().verify()
    #expect(report.firstBad == 48, "\(report.faults)")
  }

  @Test(arguments: [
    "UPDATE head SET size = size - 1", "UPDATE head SET at = at + 1", "UPDATE head SET hash = zeroblob(32)",
    "UPDATE head SET peaks = zeroblob(length(peaks))", "DELETE FROM head",
    "UPDATE checkpoint SET note = replace(note, '33', '32')", "UPDATE checkpoint SET size = 40 WHERE size = 33",
    "UPDATE item SET title = 'x' WHERE number = 2", "DELETE FROM item WHERE number = 2",
    "INSERT INTO item SELECT 3, kind, place, year, title, state, office, due, light, yellow, red, heading, parent, 'n' FROM item WHERE number = 2",
    "UPDATE item SET red = red + 1 WHERE number = 46",
  ])
  func whatFollowsFromTheLogIsCheckedToo(sql: String) throws {
    try hand.run([sql])
    #expect(try !store.verify().isClean)
  }

  @Test(arguments: [
    ("DROP TRIGGER entryIsNeverUpdated", "trigger entryIsNeverUpdated was taken out"),
    (
      "DROP TRIGGER entryIsNeverDeleted; CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry BEGIN SELECT 1; END",
      "trigger entryIsNeverDeleted was changed"
    ),
    (
      "CREATE TRIGGER late AFTER INSERT ON entry BEGIN UPDATE item SET red = 0; END", "trigger late was added"
    ),
    ("DROP INDEX itemForBoard", "index itemForBoard was taken out"),
    ("DROP INDEX entryOfItem", "index entryOfItem was taken out"),
    ("CREATE TABLE other (x)", "table other was added"),
    ("UPDATE head SET origin = '别县/2026'", "calls itself “别县/2026”"),
    ("DELETE FROM calendarEntry", "table of calendars differs"),
  ])
  func whatStandsAroundTheLogIsAsThisProgramMakesIt(sql: String, words: String) throws {
    try hand.queue.write { try $0.execute(sql: sql) }
    let faults = try store.verify().faults
    #expect(faults.contains { $0.contains(words) }, "\(faults)")
  }

  @Test(arguments: ["DROP INDEX itemForBoard", "DELETE FROM calendarEntry"])
  func rebuildingMakesGoodWhatFollowsFromTheLog(sql: String) throws {
    try hand.queue.write { try $0.execute(sql: sql) }
    try _ = store.rebuild()
    #expect(try store.verify().faults == [])
  }

  @Test func checkpointsTakenOutOfTheTableAreMissed() throws {
    try hand.run(["DELETE FROM checkpoint"])
    let faults = try store.verify().faults
    #expect(faults.contains { $0.contains("checkpoint of size 33") && $0.contains("taken out") }, "\(faults)")
  }

  @Test func aNoteOnTheDiskThatWasChangedIsNamed() throws {
    let path = folder.path + "/data/checkpoints/33.note"
    let note = try String(contentsOfFile: path, encoding: .utf8)
    let one = folder.path + "/data/checkpoints/17.note"
    for (path, bad) in [(path, ""), (path, note.replacing("33", with: "32")), (one, note)] {
      let old = try String(contentsOfFile: path, encoding: .utf8)
      try bad.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(try !store.verify().isClean, "\(bad)")
      try old.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try store.verify().faults == [])
  }

  @Test func allCheckpointsTakenAwayAreMissedOnceOneHadToBeThere() throws {
    let drafts = (0..<1_000).map { Draft(on: .item(2), .comment("第\($0)次"), by: supervisor) }
    try _ = store.submit(drafts, at: Folder.now.adding(seconds: 90))
    #expect(try store.verify().faults == [])
    try hand.run(["DELETE FROM checkpoint"])
    try FileManager.default.removeItem(atPath: folder.path + "/data/checkpoints")
    let faults = try store.verify().faults
    #expect(faults.contains { $0.contains("checkpoints were taken away") }, "\(faults)")
  }

  @Test func anEntryBeforeTheFirstIsNamed() throws {
    try hand.run(["INSERT INTO entry SELECT 0, item, at, by, role, event, hash FROM entry WHERE number = 1"])
    let report = try store.verify()
    #expect(report.firstBad == 0)
    #expect(report.faults.first?.contains("Entry 0 was put in") == true)
  }

  @Test func anyByteOfTheFileChangedIsFoundOrChangesNothing() throws {
    try hand.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    let path = folder.path + "/data/taizhang.sqlite"
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let entries = try store.entries(after: 0, limit: 1000)
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(seed)
    for round in 0..<40 {
      let place = Int.random(in: 100..<bytes.count, using: &random)
      var changed = bytes
      changed[place] ^= 1 << Int.random(in: 0..<8, using: &random)
      let copy = try Folder()
      try FileManager.default.copyItem(atPath: folder.path + "/data", toPath: copy.path + "/data")
      for end in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: copy.path + "/data/taizhang.sqlite" + end)
      }
      try Data(changed).write(to: URL(fileURLWithPath: copy.path + "/data/taizhang.sqlite"))
      do {
        let store = try copy.open()
        let report = try store.verify()
        if report.isClean {
          #expect(try store.entries(after: 0, limit: 1000) == entries, "seed \(seed), round \(round), byte \(place)")
        }
      } catch is StoreFault {
        // Said in a sentence before anything was written.
      }
    }
  }

  @Test func rebuildingALedgerAsItWasWrittenChangesNothing() throws {
    let rebuilt = try store.rebuild()
    #expect(rebuilt.items == 12)
    #expect(rebuilt.differing == [])
    #expect(try store.verify().isClean)
  }

  @Test func rebuildingMakesProjectionsGoodAndSaysWhatWasWrong() throws {
    try hand.run(["UPDATE item SET state = 'closed' WHERE number = 2", "DELETE FROM item WHERE number = 10"])
    #expect(try store.rebuild().differing == [2, 10])
    #expect(try store.verify().isClean)
    #expect(try store.items(ItemFilter(), at: Folder.now).total == 12)
  }
}
