import Foundation
import LedgerCore
import LedgerSQLite
import Testing

@Suite("Evidence")
struct EvidenceTests {
  let folder: Folder
  let store: SQLiteLedger

  init() throws {
    folder = try Folder()
    store = try folder.create()
  }

  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder.path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func aFileIsKeptByItsDigestWithTheTypeOfItsBytes() throws {
    let taken = try store.evidence.take(try file("验收照片.exe", [0xff, 0xd8, 0xff, 0xe0, 1, 2]))
    #expect(taken.type == "image/jpeg")
    #expect(taken.name == "验收照片.exe")
    #expect(taken.size == 6)
    let kept = try #require(store.evidence.file(taken.digest))
    #expect(kept.hasSuffix("evidence/\(taken.digest.prefix(2))/\(taken.digest.dropFirst(2))"))
    #expect(FileManager.default.contents(atPath: kept).map { [UInt8]($0) } == [0xff, 0xd8, 0xff, 0xe0, 1, 2])
    #expect(!FileManager.default.isExecutableFile(atPath: kept))
    #expect(try store.evidence.take(try file("again.jpg", [0xff, 0xd8, 0xff, 0xe0, 1, 2])).digest == taken.digest)
  }

  struct Typed: Sendable {
    let start: [UInt8]
    let type: String
  }

  @Test(arguments: [
    Typed(start: Array("%PDF-1.7".utf8), type: "application/pdf"),
    Typed(start: Array("竣工验收报告".utf8), type: "text/plain"),
    Typed(start: Array("<!DOCTYPE html><script>".utf8), type: "text/html"),
    Typed(start: Array("\n <svg onload=".utf8), type: "text/html"),
    Typed(
      start: Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 26) + Array("[Content_Types].xml".utf8),
      type: "application/vnd.openxmlformats-officedocument"),
    Typed(start: [0x7f] + Array("ELF".utf8), type: "application/x-executable"),
    Typed(start: [0, 1, 2, 3], type: "application/octet-stream"),
  ])
  func theTypeComesFromTheContent(typed: Typed) throws {
    #expect(try store.evidence.take(try file("x", typed.start)).type == typed.type)
  }

  @Test func whatIsNoFileOrTooLargeIsRefusedAndNothingIsLeft() throws {
    let large = folder.path + "/large"
    FileManager.default.createFile(atPath: large, contents: nil)
    try FileHandle(forWritingTo: URL(fileURLWithPath: large)).truncate(atOffset: 50 << 20 + 1)
    mkfifo(folder.path + "/pipe", 0o600)
    for path in [large, folder.path, folder.path + "/pipe", folder.path + "/nothing", try file("empty", [])] {
      #expect(throws: StoreFault.self) { try store.evidence.take(path) }
    }
    let left =
      FileManager.default.enumerator(atPath: folder.path + "/data/evidence")?.compactMap { $0 as? String } ?? []
    #expect(left == [])
  }

  @Test func aMissingOrChangedFileIsNamedByVerify() throws {
    let id = try store.file(task())
    let taken = try store.evidence.take(try file("凭证.txt", Array("已办结".utf8)))
    try _ = store.submit([Draft(on: .item(id), .evidence(taken), by: supervisor)], at: Folder.now)
    #expect(try store.verify().isClean)
    let kept = try #require(store.evidence.file(taken.digest))
    chmod(kept, 0o644)
    try Data("未办结".utf8).write(to: URL(fileURLWithPath: kept))
    #expect(try store.verify().faults.contains { $0.contains("Entry 2") && $0.contains("changed") })
    try FileManager.default.removeItem(atPath: kept)
    #expect(try store.verify().faults.contains { $0.contains("not there") })
  }

  @Test func anEntryNamesOnlyWhatIsKept() throws {
    let id = try store.file(task())
    let taken = try store.evidence.take(try file("凭证.txt", Array("已办结".utf8)))
    var forged: [Evidence] = []
    for digest in [String(repeating: "0", count: 64), "../../secret.txt", "", taken.digest.uppercased()] {
      forged.append(Evidence(digest: digest, name: "x", type: taken.type, size: taken.size))
    }
    forged.append(Evidence(digest: taken.digest, name: "x", type: taken.type, size: 1))
    forged.append(Evidence(digest: taken.digest, name: "x\u{1B}[2J", type: taken.type, size: taken.size))
    for file in forged {
      let report = Progressed(period: "2026-02", note: "已开工", evidence: [file])
      for request in [Request.evidence(file), .progress(report)] {
        #expect(throws: Refusal.self, "\(file)") {
          try store.submit([Draft(on: .item(id), request, by: supervisor)], at: Folder.now)
        }
      }
    }
    #expect(try store.entries(after: 0, limit: 9).count == 1)
    try _ = store.submit([Draft(on: .item(id), .evidence(taken), by: supervisor)], at: Folder.now)
  }

  @Test func whatACopyLeftHalfWrittenIsSweptAtOpening() throws {
    let place = folder.path + "/data/evidence"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for name in ["old.part", "new.part"] { try Data("half".utf8).write(to: URL(fileURLWithPath: "\(place)/\(name)")) }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: "\(place)/old.part")
    _ = try folder.open()
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["new.part"])
  }
}
