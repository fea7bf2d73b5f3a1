import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 备份: a copy of a ledger's folder, whole at one moment, with a list of its files and their digests.
public struct Manifest: Hashable, Sendable, Codable {
  public let origin: String
  public let entries: Int
  public let root: String
  public let files: [File]

  public struct File: Hashable, Sendable, Codable {
    public let path: String
    public let size: Int
    public let digest: String
  }

  static let name = "backup.json"
}

extension SQLiteLedger {
  /// Copies everything into a new folder while others go on writing. Without `keys` the copy can be read and verified, but
  /// signs nothing and opens no personal data: keep `keys/` apart.
  public func backup(to target: String, keys: Bool) throws -> Manifest {
    notes.finish()
    return try StoreFault.told(target) {
      let target = BackupFolder.named(target)
      if BackupFolder.isSame(target, orIn: folder) {
        throw StoreFault("\(target) lies in the ledger's own folder: back up to another place, best another disk.")
      }
      let unfinished = try BackupFolder.prepare(target)
      do {
        let manifest = try fill(unfinished, keys)
        try Files.write(JSONWriter.bytes(manifest), to: "\(unfinished)/\(Manifest.name)")
        try BackupFolder.finish(unfinished, target)
        return manifest
      } catch {
        try? FileManager.default.removeItem(atPath: unfinished)
        throw error
      }
    }
  }

  private func fill(_ target: String, _ keys: Bool) throws -> Manifest {
    let copy = try DatabaseQueue(path: "\(target)/\(SQLiteLedger.fileName)")
    try pool.backup(to: copy)
    // Who was signed in then is not signed in where the copy is put back.
    try copy.write { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "DELETE FROM session")
    }
    let (head, digests, notes) = try copy.read { db in
      (try Head(db), try SQLiteLedger.digests(db), try SignedSize.all(db))
    }
    try copy.close()
    var files = [try BackupFolder.listed(SQLiteLedger.fileName, in: target)]
    // A file of evidence is there before the entry that names it, and never goes: what the copy names can be copied.
    let evidence = digests.map(EvidenceStore.path)
    // A note that was signed since the copy covers more than it.
    let others = try beside(keys).filter { path in
      SignedSize.size(ofPath: path).map { $0 < head.size || notes.contains($0) } ?? true
    }
    for path in evidence + others { files.append(try BackupFolder.copy(path, from: folder, to: target)) }
    return Manifest(origin: head.origin, entries: head.size, root: head.peaks.root.hexadecimal, files: files)
  }

  private static func digests(_ db: Database) throws -> [String] {
    var digests: Set<String> = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(Entry.columns) FROM entry WHERE event LIKE '%\"digest\":%' ORDER BY number")
    while let row = try rows.next() { digests.formUnion(try Entry(row).event.evidence.map(\.digest)) }
    // What is no digest names no file; `verify` says so.
    return digests.filter { Digest(hexadecimal: $0) != nil }.sorted()
  }

  /// Every other file of the folder: checkpoints, settings, and keys where they are wanted.
  private func beside(_ keys: Bool) throws -> [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      if path.hasPrefix("evidence/") || path.hasPrefix(SQLiteLedger.fileName) || path.hasSuffix(".part") {
        return false
      }
      if path.hasPrefix("keys/") && path != "keys/verifier.txt" && !keys { return false }
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// Puts a backup into a folder that does not exist yet, checks every file and verifies the ledger.
  public static func restore(
    _ backup: String, into folder: String, kinds: KindCatalogue
  ) throws -> (ledger: SQLiteLedger, verification: Verification) {
    let (backup, folder) = (Files.absolute(backup), Files.absolute(folder))
    return try StoreFault.told(folder) {
      guard let text = Files.text("\(backup)/\(Manifest.name)"),
        let manifest = try? JSONReader.value(Manifest.self, from: text)
      else { throw StoreFault("\(backup) is no backup: it has no readable \(Manifest.name).") }
      let folder = BackupFolder.named(folder)
      let unfinished = try BackupFolder.prepare(folder)
      do {
        for file in manifest.files {
          let copied = try BackupFolder.copy(file.path, from: backup, to: unfinished)
          guard copied == file else {
            throw StoreFault("\(backup)/\(file.path) is not what was backed up: use another backup.")
          }
        }
        try BackupFolder.finish(unfinished, folder)
      } catch {
        try? FileManager.default.removeItem(atPath: unfinished)
        throw error
      }
      let ledger = try SQLiteLedger(opening: folder, kinds: kinds)
      return (ledger, try ledger.verify())
    }
  }
}

private enum BackupFolder {
  /// Without the slashes that completion puts at the end.
  static func named(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? path
  }

  static func isSame(_ path: String, orIn folder: String) -> Bool {
    func whole(_ path: String) -> String {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path + "/"
    }
    return whole(path).hasPrefix(whole(folder))
  }

  /// An empty folder beside the target, which must not be there yet.
  static func prepare(_ target: String) throws -> String {
    if let names = try? FileManager.default.contentsOfDirectory(atPath: target), !names.isEmpty {
      throw StoreFault("\(target) is not empty: name a folder that does not exist yet.")
    }
    let unfinished = target + ".part"
    try? FileManager.default.removeItem(atPath: unfinished)
    try FileManager.default.createDirectory(
      atPath: unfinished, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return unfinished
  }

  static func finish(_ unfinished: String, _ target: String) throws {
    try Files.settle(unfinished)
    try? FileManager.default.removeItem(atPath: target)
    if rename(unfinished, target) != 0 { throw StoreFault.system(target) }
    try Files.settle(Files.parent(target))
  }

  static func copy(_ path: String, from one: String, to other: String) throws -> Manifest.File {
    guard isInside(path) else { throw StoreFault("“\(path)” lies outside \(one): use another backup.") }
    let target = "\(other)/\(path)"
    try Files.folder(Files.parent(target), secret: path.hasPrefix("keys/"))
    let copied = try FileCopy(from: "\(one)/\(path)", to: target)
    // Evidence stays as it is for ever; everything else goes on being used.
    if !path.hasPrefix("evidence/") { chmod(target, path.hasPrefix("keys/") ? 0o600 : 0o644) }
    return Manifest.File(path: path, size: copied.size, digest: copied.digest)
  }

  static func listed(_ path: String, in folder: String) throws -> Manifest.File {
    let (digest, size) = try Files.digest("\(folder)/\(path)")
    return Manifest.File(path: path, size: size, digest: digest)
  }

  static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }
}
