import ArgumentParser
import Foundation

/// Where the index is.
struct SearchPlace: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of the index. (default: search.db in the ledger's folder where --data or $TAIZHANG_DATA names one, else "
        + ".taizhang/search.db)",
      valueName: "file"),
    completion: .file())
  var index: String?

  @Option(
    help: ArgumentHelp("The ledger whose items are indexed too (台账).", valueName: "folder"), completion: .directory)
  var data: String?

  var ledger: String? { data ?? Environment.value("TAIZHANG_DATA") }

  var path: String { index ?? ledger.map { $0 + "/search.db" } ?? ".taizhang/search.db" }
}

/// 路径: one name for one file, wherever the program is started.
enum SearchPath {
  /// From the root, without `.` and `..`; links stay what they are.
  static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// As somebody in this folder would write it.
  static func shown(_ path: String) -> String {
    let here = absolute(".")
    return path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
  }
}
