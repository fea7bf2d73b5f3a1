/// 材料台: files of evidence and proofs, as the site hands them out.
public protocol FileDesk: Sendable {
  /// Bytes of a kept file of evidence; nil where there is none of that SHA-256.
  func evidenceSize(_ digest: String) throws -> Int?
  /// Some of its bytes.
  func evidence(_ digest: String, _ range: Range<Int>) throws -> [UInt8]
  /// Proofs as JSON that entries are in the log that the newest checkpoint covers; none for newer ones.
  func proofs(of entries: [Int], withLeaves: Bool) throws -> [String]
}
