public import LedgerCore

/// 材料台: files of evidence and proofs, as the site takes and hands them out.
public protocol FileDesk: Sendable {
  /// A file that begins to come in.
  func intake() throws -> any Intake
  /// Keeps what came in as evidence; the name is only what people see.
  func keep(_ intake: any Intake, named name: String) throws -> Evidence
  /// Bytes of a kept file of evidence; nil where there is none of that SHA-256.
  func evidenceSize(_ digest: String) throws -> Int?
  /// Some of its bytes.
  func evidence(_ digest: String, _ range: Range<Int>) throws -> [UInt8]
  /// Proofs as JSON that entries are in the log that the newest checkpoint covers; none for newer ones.
  func proofs(of entries: [Int], withLeaves: Bool) throws -> [String]
}

/// 收件: a file on its way in, on the disk and not in memory. It is gone with this value unless it is kept.
public protocol Intake: AnyObject, Sendable {
  var size: Int { get }
  func add(_ bytes: [UInt8]) throws
  /// All of it, for who has to hold it at once.
  func bytes() throws -> [UInt8]
}
