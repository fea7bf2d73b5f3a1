internal import Foundation
internal import LedgerCore
internal import Sealing

/// 报告原文: files of reports by their SHA-256 under `reports/`, so that an item can lead back to its words. Not part of the
/// log, which names them by the digest; a backup takes them along.
extension SQLiteLedger {
  /// Keeps the bytes of a report; one that is there already stays.
  public func keepReport(_ bytes: [UInt8]) throws {
    try StoreFault.told(folder) {
      let path = reportPath(Digest.of(bytes).hexadecimal)
      if Files.size(path) == bytes.count { return }
      try Files.folder(folder + "/reports")
      try Files.write(bytes, to: path)
    }
  }

  /// The path of a kept report; nil when there is none of that digest.
  public func report(_ digest: String) -> String? {
    guard Digest(hexadecimal: digest) != nil else { return nil }
    let path = reportPath(digest)
    return Files.size(path) == nil ? nil : path
  }

  /// Paths of all kept reports, in order of digest.
  public func keptReports() throws -> [String] {
    try StoreFault.told(folder) {
      guard FileManager.default.fileExists(atPath: folder + "/reports") else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder + "/reports").sorted().compactMap(report)
    }
  }

  private func reportPath(_ digest: String) -> String { "\(folder)/reports/\(digest)" }
}
