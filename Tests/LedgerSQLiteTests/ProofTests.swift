import Foundation
import LedgerCore
import LedgerSQLite
import Sealing
import Testing

@Suite("Proofs")
struct ProofTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts/check-proofs.py").path

  private static let hasPymerkle = (try? python(["-c", "import pymerkle"], "").status) == 0

  @Test func aProofIsForAnEntryThatIsThere() throws {
    let folder = try Folder()
    let store = try folder.create()
    try store.fillForTests(2)
    #expect(throws: StoreFault.self) { try store.prove(99, at: Folder.now) }
    #expect(throws: StoreFault.self) { try store.prove(since: "nothing", at: Folder.now) }
  }

  @Test(.enabled(if: hasPymerkle, "PyPI's pymerkle is not installed"))
  func everyProofIsTakenByAProgramThatIsNotOurs() throws {
    let folder = try Folder()
    let store = try folder.create()
    try store.fillForTests(6)
    let now = Folder.now.adding(seconds: 99)
    var lines = try (1...25).map { try store.prove($0, at: now).json }
    lines += try store.proofs(of: [1, 7, 8, 25], withLeaves: false).map(\.json)
    #expect(lines.last?.contains("leaf") == false)
    for note in try store.checkpoints() { lines.append(try store.prove(since: note, at: now).json) }
    let good = try Self.python([Self.script, try store.verifierKey().text], lines.joined(separator: "\n"))
    #expect(good.status == 0, "\(good.output)")
    #expect(good.output.contains("\(lines.count) proofs"))

    let proof = lines[3]
    for (old, new) in [
      ("\"index\":3", "\"index\":4"), ("confirmed", "confirmee"), ("\"path\":[\"", "\"path\":[\"0"),
    ] {
      let bad = proof.replacing(old, with: new)
      #expect(bad != proof, "\(old)")
      #expect(try Self.python([Self.script], bad).status != 0, "\(old)")
    }
  }

  private static func python(_ arguments: [String], _ input: String) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "proofs-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
