internal import Foundation
public import LedgerCore
internal import Sealing

/// 佐证材料库: files by their SHA-256 under `evidence/ab/cdef…`; never executed, never changed.
public struct EvidenceStore: Sendable {
  let folder: String

  /// Bytes of the largest file taken.
  public static let largest = 50 << 20

  var place: String { folder + "/evidence" }

  private func path(_ digest: String) -> String { "\(folder)/\(EvidenceStore.path(digest))" }

  /// Where a file lies in the ledger's folder.
  static func path(_ digest: String) -> String { "evidence/\(digest.prefix(2))/\(digest.dropFirst(2))" }

  /// Takes a copy of a file, whatever it is. It is on the disk, whole, when this returns; nothing is kept otherwise.
  public func take(_ source: String, note: String? = nil) throws -> Evidence {
    try StoreFault.told(folder) {
      try Files.folder(place)
      let unfinished = "\(place)/\(Chance.token()).part"
      defer { unlink(unfinished) }
      let copied = try FileCopy(from: source, to: unfinished, most: EvidenceStore.largest)
      if copied.size == 0 { throw StoreFault("\(source) is empty: hand over the file that was meant.") }
      try settle(unfinished, as: copied.digest)
      return Evidence(
        digest: copied.digest, name: Files.name(source), type: MediaType.of(copied.head),
        size: copied.size, note: note)
    }
  }

  /// The same for what comes over the net, piece by piece.
  public func intake() throws -> EvidenceIntake { try EvidenceIntake(self) }

  /// The same for bytes that are there; the name is only what people see.
  public func take(_ bytes: [UInt8], named name: String) throws -> Evidence {
    let intake = try intake()
    try intake.add(bytes)
    return try intake.finish(named: name)
  }

  /// Moves a whole file of this folder to its place; it goes where that digest is kept already.
  func settle(_ unfinished: String, as digest: String) throws {
    let final = path(digest)
    if FileManager.default.fileExists(atPath: final) {
      unlink(unfinished)
      return
    }
    let parent = Files.parent(final)
    try Files.folder(parent)
    if rename(unfinished, final) != 0 { throw StoreFault.system(final) }
    try Files.settle(parent)
    try Files.settle(place)
  }

  /// A kept file under a name; nil when there is none of that digest.
  public func find(_ digest: String, named name: String) -> Evidence? {
    guard let path = file(digest), let size = Files.size(path), let file = FileHandle(forReadingAtPath: path),
      let head = try? file.read(upToCount: 4_096)
    else { return nil }
    return Evidence(digest: digest, name: name, type: MediaType.of(Array(head)), size: size)
  }

  /// The path of a kept file; nil when there is none of that digest.
  public func file(_ digest: String) -> String? {
    guard Digest(hexadecimal: digest) != nil else { return nil }
    let path = path(digest)
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The bytes of a kept file; nil when there is none of that digest.
  func size(of digest: String) -> Int? {
    Digest(hexadecimal: digest) == nil ? nil : Files.size(path(digest))
  }

  /// What is wrong with a kept file; nil when it is there and of its digest.
  func fault(of digest: String) -> String? {
    guard let path = file(digest), let found = try? Files.digest(path) else {
      return "which is not there: copy it from a backup."
    }
    return found.digest == digest ? nil : "whose bytes were changed: copy it from a backup."
  }
}
