import Foundation
import Testing

/// What once ended badly and must not again; found by `make fuzz`, kept as found.
struct CrashTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzz/Crashes")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".bin") }.sorted()

  @Test(arguments: files)
  func whatOnceEndedBadlyEndsWell(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    for command in ["read", "quantities"] {
      let ending = try Hostile.read(bytes, command: command)
      #expect(!ending.wasKilled, "\(command): signal \(ending.status)")
    }
  }
}
