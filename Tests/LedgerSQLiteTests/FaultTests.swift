import Foundation
import GRDB
import LedgerCore
import LedgerSQLite
import Testing

@Suite("Faults")
struct FaultTests {
  private static let now = Folder.now

  /// Only one who may mount can make a disk that is full or read-only.
  private static let mayMount = geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/mount")

  @Test func killedWritersLoseNothing() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Scripts/faults.py").path
    let ending = try Self.run("python3", [script, Self.writer, "10"])
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.contains("0 lost, clean every time"))
  }

  @Test(.enabled(if: mayMount, "only root may mount"))
  func aFullDiskIsSaidAndNothingIsLost() throws {
    let disk = try SmallDisk(size: "1500k")
    let store = try SQLiteLedger.create(in: disk.path + "/data", name: "衍溪县", kinds: Folder.kinds())
    var acknowledged = 0
    var fault: StoreFault?
    for index in 0..<5_000 where fault == nil {
      do {
        acknowledged = try store.file(task("第\(index)件"), moves: "confirm", at: Self.now) + 1
      } catch let full as StoreFault {
        fault = full
      }
    }
    #expect(fault?.description.contains("is full; nothing was written") == true, "\(String(describing: fault))")
    #expect(try store.entries(after: acknowledged - 1, limit: 9).map(\.number) == [acknowledged])
    #expect(try store.verify().faults == [])

    let photo = disk.path + "/../photo"
    try Data(repeating: 7, count: 2_000_000).write(to: URL(fileURLWithPath: photo))
    let refused = #expect(throws: StoreFault.self) { try store.evidence.take(photo) }
    #expect(refused?.description.contains("is full") == true, "\(String(describing: refused))")

    try disk.remount("size=8m")
    #expect(try store.file(task("又有地方了"), at: Self.now) == acknowledged + 1)
    #expect(try store.verify().faults == [])
  }

  @Test(.enabled(if: mayMount, "only root may mount"))
  func aFolderThatMayOnlyBeReadIsSaid() throws {
    let disk = try SmallDisk(size: "8m")
    do {
      let store = try SQLiteLedger.create(in: disk.path + "/data", name: "衍溪县", kinds: Folder.kinds())
      try store.file(task())
      try store.close()
    }
    try disk.remount("ro")
    let refused = #expect(throws: StoreFault.self) {
      try SQLiteLedger(opening: disk.path + "/data", kinds: Folder.kinds()).file(task())
    }
    #expect(refused?.description.contains("owner and rights") == true, "\(String(describing: refused))")
    let another = #expect(throws: StoreFault.self) {
      try SQLiteLedger.create(in: disk.path + "/other", name: "衍溪县", kinds: Folder.kinds())
    }
    #expect(another?.description.contains("owner and rights") == true, "\(String(describing: another))")
    try disk.remount("rw")
    let store = try SQLiteLedger(opening: disk.path + "/data", kinds: Folder.kinds())
    #expect(try store.file(task()) == 2)
    #expect(try store.verify().faults == [])
  }

  @Test func aLockHeldByAnotherProgramIsSaidAfterFiveSeconds() throws {
    let folder = try Folder()
    let store = try folder.create()
    try store.file(task())
    let other = try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite")
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let refused = #expect(throws: StoreFault.self) { try store.file(task()) }
      #expect(refused?.description.contains("Another program") == true, "\(String(describing: refused))")
      // Reading goes on meanwhile.
      #expect(try store.items(ItemFilter(), at: Self.now).total == 1)
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try store.file(task()) == 2)
    #expect(try store.verify().faults == [])
  }

  @Test func whatIsNoLedgerIsLeftAlone() throws {
    let folder = try Folder()
    let path = folder.path + "/data/taizhang.sqlite"
    #expect(throws: StoreFault.self) { try folder.open() }
    try FileManager.default.createDirectory(atPath: folder.path + "/data", withIntermediateDirectories: true)
    for bytes in [Data(), Data("hello".utf8), Data(repeating: 65, count: 5_000)] {
      try bytes.write(to: URL(fileURLWithPath: path))
      let refused = #expect(throws: StoreFault.self) { try folder.open() }
      #expect(refused?.description.contains("not a ledger") == true)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
    try FileManager.default.removeItem(atPath: path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE entry (number INTEGER)") }
    #expect(throws: StoreFault.self) { try folder.open() }
    #expect(throws: StoreFault.self) { try folder.create() }
  }

  @Test func aLedgerOfANewerProgramIsLeftAlone() throws {
    let folder = try Folder()
    try folder.create().close()
    let queue = try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite")
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA user_version = 99")
      try _ = db.checkpoint(.truncate)
    }
    try queue.close()
    let refused = #expect(throws: StoreFault.self) { try folder.open() }
    #expect(refused?.description.contains("newer program") == true)
  }

  @Test func aSecondLedgerIsNotMadeInTheSameFolder() throws {
    let folder = try Folder()
    let id = try folder.create().file(task())
    #expect(throws: StoreFault.self) { try folder.create() }
    #expect(try folder.open().item(id)?.state == "proposed")
  }

  /// Beside the test runner, where the package manager builds both.
  private static var writer: String {
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = runner.deletingLastPathComponent().appending(path: "FaultWriter").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return FileManager.default.currentDirectoryPath + "/.build/debug/FaultWriter"
  }

  @discardableResult
  static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}

/// A disk in memory that is soon full.
private final class SmallDisk {
  let folder: Folder
  var path: String { folder.path + "/disk" }

  init(size: String) throws {
    folder = try Folder()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(try FaultTests.run("mount", ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path]).status == 0)
  }

  func remount(_ options: String) throws {
    try #require(try FaultTests.run("mount", ["-o", "remount,\(options)", path]).status == 0)
  }

  deinit { _ = try? FaultTests.run("umount", ["-l", path]) }
}
