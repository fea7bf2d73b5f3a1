import Foundation
import LedgerCore
public import LedgerSQLite
public import Web

extension EvidenceIntake: Intake {}

/// Evidence and proofs as the site takes and hands them out.
extension ServedLedger {
  func intake() throws -> any Intake { try files.evidence.intake() }

  func keep(_ intake: any Intake, named name: String) throws -> Evidence {
    guard let intake = intake as? EvidenceIntake else { throw Refusal.other("“\(name)” did not come in here.") }
    return try intake.finish(named: name)
  }

  func evidenceSize(_ digest: String) throws -> Int? {
    guard let path = files.evidence.file(digest) else { return nil }
    return (try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue
  }

  func evidence(_ digest: String, _ range: Range<Int>) throws -> [UInt8] {
    guard let path = files.evidence.file(digest) else { return [] }
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    try file.seek(toOffset: UInt64(max(0, range.lowerBound)))
    return Array(try file.read(upToCount: range.count) ?? Data())
  }

  func proofs(of entries: [Int], withLeaves: Bool) throws -> [String] {
    try files.proofs(of: entries, withLeaves: withLeaves).map(\.json)
  }
}
