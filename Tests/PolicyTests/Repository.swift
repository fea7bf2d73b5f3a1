import Foundation

/// The repository around these tests, read as files.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Paths below the root, sorted.
  static func files(under folder: String, ending: String) -> [String] {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    return (found?.compactMap { ($0 as? URL)?.path } ?? []).filter { $0.hasSuffix(ending) }
      .map { String($0.dropFirst(root.path.count)).trimmingCharacters(in: ["/"]) }.sorted()
  }

  static func lines(_ path: String) throws -> [(number: Int, line: Substring)] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
  }

  /// What the built program prints.
  static func program(_ arguments: [String]) throws -> String {
    let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = runner.deletingLastPathComponent().appending(path: "taizhang")
    let process = Process()
    process.executableURL =
      FileManager.default.isExecutableFile(atPath: beside.path) ? beside : root.appending(path: ".build/debug/taizhang")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
