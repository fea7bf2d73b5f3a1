public import LedgerCore
public import Publishing

/// 保管: verifying, backups and proofs.
public protocol SafekeepingDesk {
  /// Reads the whole log again.
  func verified() throws -> VerifiedLog
  /// The newest first.
  func madeBackups() throws -> [MadeBackup]
  func makeBackup(at: Moment) throws -> MadeBackup
  /// Makes the tables that follow from the log anew: how many items, and which of them stood otherwise before.
  func rebuilt() throws -> (items: Int, differing: [Int])
  /// Writes an export whole into a file beside the backups.
  ///
  /// - Parameter step: Told how many items or entries are written, of how many.
  func writeExport(_ form: LedgerExport.Form, at: Moment, step: (Int, Int) -> Void) throws -> MadeExport
  /// The newest first.
  func madeExports() throws -> [MadeExport]
  /// A piece of such a file by its number; nil after the last.
  func piece(_ number: Int, of export: MadeExport) throws -> [UInt8]?
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

/// 导出文件: one that a job wrote.
public struct MadeExport: Sendable {
  public let name: String
  /// Bytes.
  public let size: Int

  public init(name: String, size: Int) {
    self.name = name
    self.size = size
  }
}
