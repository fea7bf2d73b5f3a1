import Foundation

/// The built program, run in a temporary folder of its own.
struct Program {
  struct Ending {
    var status: Int32
    var output: String
    var errors: String
    /// Ended by a signal: its number.
    var signal: Int32?
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "taizhang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Beside the test runner, where the package manager builds both.
  static var path: String {
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = runner.deletingLastPathComponent().appending(path: "taizhang").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return FileManager.default.currentDirectoryPath + "/.build/debug/taizhang"
  }

  func file(_ name: String, _ text: String) throws {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func text(of name: String) -> String? { try? String(contentsOf: folder.appending(path: name), encoding: .utf8) }

  /// Runs a line of shell in which `taizhang` is the built program.
  func shell(_ line: String) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "taizhang() { \"\(Program.path)\" \"$@\"; }; \(line)"]
    process.currentDirectoryURL = folder
    // Files instead of pipes: nobody need read while it runs.
    let (output, errors) = (folder.appending(path: ".out"), folder.appending(path: ".err"))
    for file in [output, errors] { FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, output: (try? String(contentsOf: output, encoding: .utf8)) ?? "",
      errors: (try? String(contentsOf: errors, encoding: .utf8)) ?? "",
      signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
