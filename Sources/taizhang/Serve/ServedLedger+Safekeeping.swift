import Foundation
import LedgerCore
import LedgerSQLite
import Web

/// Verifying, backups and proofs from the site.
extension ServedLedger {
  func verified() throws -> VerifiedLog {
    let seen = try files.verify()
    return VerifiedLog(
      entries: seen.entries, items: seen.items, checkpoints: seen.checkpoints, evidence: seen.evidence, root: seen.root,
      faults: seen.faults)
  }

  func madeBackups() throws -> [MadeBackup] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: backups)) ?? []
    return names.sorted(by: >).prefix(200).compactMap { name in
      guard let bytes = try? Data(contentsOf: URL(filePath: "\(backups)/\(name)/backup.json")),
        let manifest = try? JSONDecoder().decode(Manifest.self, from: bytes)
      else { return nil }
      return ServedLedger.backup(name, manifest)
    }
  }

  func makeBackup(at now: Moment) throws -> MadeBackup {
    let name = now.fileName
    try FileManager.default.createDirectory(
      atPath: backups, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return ServedLedger.backup(name, try files.backup(to: "\(backups)/\(name)", keys: false))
  }

  private static func backup(_ name: String, _ manifest: Manifest) -> MadeBackup {
    MadeBackup(
      name: name, entries: manifest.entries, files: manifest.files.count,
      size: manifest.files.reduce(0) { $0 + $1.size }, root: manifest.root)
  }

  func proof(of entry: Int, at now: Moment) throws -> String { try files.prove(entry, at: now).json }
}

extension Moment {
  /// 2025-06-30T090003: a name that sorts by time and needs no quotation marks.
  var fileName: String { description.filter { $0 != ":" }.replacing(" ", with: "T") }
}
