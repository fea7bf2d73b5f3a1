import Foundation
import LedgerCore
import LedgerSQLite
import Testing

@Suite("Backup")
struct BackupTests {
  let folder: Folder
  let store: SQLiteLedger
  var copy: String { folder.path + "/copy" }

  init() throws {
    folder = try Folder()
    store = try folder.create()
    try store.fillForTests()
    let photo = folder.path + "/照片.jpg"
    try Data([0xff, 0xd8, 0xff]).write(to: URL(fileURLWithPath: photo))
    let id = try store.file(task(), at: Folder.now.adding(seconds: 50))
    let taken = try store.evidence.take(photo)
    try _ = store.submit([Draft(on: .item(id), .evidence(taken), by: supervisor)], at: Folder.now.adding(seconds: 50))
    try Data("name: 县\n".utf8).write(to: URL(fileURLWithPath: folder.path + "/data/offices.yaml"))
  }

  @Test func whatWasBackedUpComesBackTheSame() throws {
    let manifest = try store.backup(to: copy, keys: true)
    #expect(manifest.entries == 51)
    #expect(manifest.files.contains { $0.path == "offices.yaml" })
    try store.file(task("后来的"), at: Folder.now.adding(seconds: 60))
    let (other, report) = try SQLiteLedger.restore(copy, into: folder.path + "/other", kinds: Folder.kinds())
    #expect(report.faults == [])
    #expect(report.evidence == 1)
    #expect(try other.entries(after: 0, limit: 999) == store.entries(after: 0, limit: 51))
    #expect(try other.file(task("新的"), at: Folder.now.adding(seconds: 70)) == 52)
    #expect(try other.checkpoint(at: Folder.now.adding(seconds: 71)).hasPrefix("衍溪县/2026\n52\n"))
  }

  @Test func withoutKeysACopyIsVerifiedButSignsNothing() throws {
    try _ = store.backup(to: copy, keys: false)
    #expect(!FileManager.default.fileExists(atPath: copy + "/keys/signing.key"))
    let (other, report) = try SQLiteLedger.restore(copy, into: folder.path + "/other", kinds: Folder.kinds())
    #expect(report.faults == [])
    #expect(throws: StoreFault.self) { try other.checkpoint(at: Folder.now.adding(seconds: 71)) }
    // What its help says.
    #expect(try other.file(task("新的"), at: Folder.now.adding(seconds: 70)) == 52)
  }

  @Test func withoutKeysThePersonalDataIsLockedAndTheRestIsShown() throws {
    let data = PersonalData(fields: ["name": "丁小禾"], purpose: "热线工单", until: Day(number: 20_600))
    let now = Folder.now.adding(seconds: 60)
    let id = try #require(try store.file(task("来电"), about: data, by: supervisor, at: now).first).item
    try _ = store.backup(to: copy, keys: false)
    let (other, _) = try SQLiteLedger.restore(copy, into: folder.path + "/other", kinds: Folder.kinds())
    let item = try #require(try other.item(id))
    #expect(try other.applicant(of: item, for: supervisor) == .locked)
  }

  @Test func aForgedDigestInTheLogCopiesNothingFromOutside() throws {
    try Data("secret".utf8).write(to: URL(fileURLWithPath: folder.path + "/secret.txt"))
    try Tampering(folder).run(["UPDATE entry SET event = replace(event, '\"digest\":\"', '\"digest\":\"../../')"])
    let manifest = try store.backup(to: copy, keys: false)
    #expect(!manifest.files.contains { $0.path.contains("..") || $0.path.hasPrefix("evidence/") })
  }

  @Test func aBackupThatNamesWhatLiesOutsideIsRefused() throws {
    try _ = store.backup(to: copy, keys: false)
    try Data("secret".utf8).write(to: URL(fileURLWithPath: folder.path + "/secret.txt"))
    let list = copy + "/backup.json"
    let text = try String(contentsOfFile: list, encoding: .utf8)
    let forged = text.replacingOccurrences(of: "offices.yaml", with: "../secret.txt")
    #expect(forged != text)
    try forged.write(toFile: list, atomically: true, encoding: .utf8)
    let refused = #expect(throws: StoreFault.self) {
      try SQLiteLedger.restore(copy, into: folder.path + "/other", kinds: Folder.kinds())
    }
    #expect(refused?.description.contains("outside") == true)
  }

  @Test func aBackupThatWasChangedIsRefusedAndNothingIsLeft() throws {
    let manifest = try store.backup(to: copy, keys: true)
    for file in manifest.files {
      let path = "\(copy)/\(file.path)"
      let bytes = try #require(FileManager.default.contents(atPath: path))
      chmod(path, 0o644)
      try (bytes + Data([0])).write(to: URL(fileURLWithPath: path))
      #expect(throws: StoreFault.self) {
        try SQLiteLedger.restore(copy, into: folder.path + "/other", kinds: Folder.kinds())
      }
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/other"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/other.part"))
  }

  @Test func aBackupGoesToANewFolderOutsideTheLedger() throws {
    #expect(throws: StoreFault.self) { try store.backup(to: folder.path + "/data/copy", keys: false) }
    #expect(throws: StoreFault.self) { try store.backup(to: folder.path + "/x/../data/copy/", keys: false) }
    #expect(throws: StoreFault.self) { try store.backup(to: folder.path, keys: false) }
    #expect(throws: StoreFault.self) {
      try SQLiteLedger.restore(copy, into: folder.path + "/other", kinds: Folder.kinds())
    }
  }

  @Test func aSlashAtTheEndOrAPathFromHereIsTheSameFolder() throws {
    try _ = store.backup(to: copy + "/", keys: false)
    #expect(FileManager.default.fileExists(atPath: copy + "/backup.json"))
    let here = FileManager.default.currentDirectoryPath
    let up = here.split(separator: "/").map { _ in "../" }.joined() + String(folder.path.dropFirst())
    #expect(throws: StoreFault.self) { try store.backup(to: up + "/data/copy", keys: false) }
    let (_, report) = try SQLiteLedger.restore(up + "/copy", into: up + "/e/", kinds: Folder.kinds())
    #expect(report.isClean)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/e/taizhang.sqlite"))
  }

  @Test func aBackupTakenWhileOthersWriteIsWhole() async throws {
    let store = self.store
    let writing = Task.detached {
      for index in 0..<60 { try store.file(task("并行\(index)"), moves: "confirm", at: Folder.now.adding(seconds: 80)) }
    }
    for round in 0..<5 {
      let target = "\(copy)\(round)"
      try _ = store.backup(to: target, keys: false)
      let (_, report) = try SQLiteLedger.restore(target, into: target + "-in", kinds: Folder.kinds())
      #expect(report.faults == [])
    }
    try await writing.value
  }
}
