public import LedgerCore

/// 保管: verifying, backups and proofs.
public protocol SafekeepingDesk {
  /// Reads the whole log again.
  func verified() throws -> VerifiedLog
  /// The newest first.
  func madeBackups() throws -> [MadeBackup]
  func makeBackup(at: Moment) throws -> MadeBackup
  /// That an entry is in the log, as JSON that other programs check (RFC 6962).
  func proof(of entry: Int, at: Moment) throws -> String
}

/// 核验结果
public struct VerifiedLog: Sendable {
  public let entries: Int
  public let items: Int
  public let checkpoints: Int
  public let evidence: Int
  /// Root of the tree over all entries, hexadecimal.
  public let root: String
  /// In sentences; empty where the log is as it was written.
  public let faults: [String]

  public init(entries: Int, items: Int, checkpoints: Int, evidence: Int, root: String, faults: [String]) {
    self.entries = entries
    self.items = items
    self.checkpoints = checkpoints
    self.evidence = evidence
    self.root = root
    self.faults = faults
  }
}

/// 备份
public struct MadeBackup: Sendable {
  /// Of its folder.
  public let name: String
  public let entries: Int
  public let files: Int
  /// Bytes of all files.
  public let size: Int
  public let root: String

  public init(name: String, entries: Int, files: Int, size: Int, root: String) {
    self.name = name
    self.entries = entries
    self.files = files
    self.size = size
    self.root = root
  }
}
