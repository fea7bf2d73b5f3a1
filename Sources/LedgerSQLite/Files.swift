import Foundation
internal import LedgerCore

/// Files that must be on the disk before somebody is told so.
enum Files {
  /// Writes the entries of a folder through to the disk: a rename is only there after this (POSIX `fsync`).
  static func settle(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreFault.system(path) }
    defer { close(descriptor) }
    if fsync(descriptor) != 0 { throw StoreFault.system(path) }
  }
}
