import Foundation

/// The built program on bytes that nobody means well with, under limits of processor time and memory.
struct Hostile {
  struct Ending {
    var status: Int32
    var wasKilled: Bool
    var output: String
    var errors: String
  }

  static var program: String {
    let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = runner.deletingLastPathComponent().appending(path: "taizhang").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : FileManager.default.currentDirectoryPath + "/.build/debug/taizhang"
  }

  /// 10 s of processor time; the memory of the child is asked of `prlimit`, generously, because address space is not memory.
  static func read(_ bytes: [UInt8], format: String = "jsonl", command: String = "read") throws -> Ending {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output, errors) = (
      folder.appending(path: "in"), folder.appending(path: "out"), folder.appending(path: "err")
    )
    try Data(bytes).write(to: input)
    for file in [output, errors] { FileManager.default.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/prlimit")
    process.arguments =
      ["--cpu=10", "--core=0", program, command] + (command == "read" ? ["-", "--format", format] : [])
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
