import Foundation
internal import LedgerCore
internal import Sealing

/// Files that are on the disk before somebody is told so.
enum Files {
  /// The folder of a path. Not Foundation's, which ends the program on a name of one character.
  static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A path from the root, without a slash at its end.
  static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

  /// Writes the entries of a folder through to the disk: a rename is only there after this (POSIX `fsync`).
  static func settle(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreFault.system(path) }
    defer { close(descriptor) }
    if fsync(descriptor) != 0 { throw StoreFault.system(path) }
  }

  /// A whole file or none: written beside its place, then moved there. Secret ones are their owner's alone.
  static func write(_ bytes: [UInt8], to path: String, secret: Bool = false) throws {
    // Two processes may write the same file at once.
    let unfinished = "\(path).\(Chance.token()).part"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secret ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw StoreFault.system(path) }
    do {
      defer { close(descriptor) }
      try bytes.withUnsafeBytes { try append($0, to: descriptor, path) }
      if fsync(descriptor) != 0 { throw StoreFault.system(path) }
    } catch {
      unlink(unfinished)
      throw error
    }
    if rename(unfinished, path) != 0 { throw StoreFault.system(path) }
    try settle(parent(path))
  }

  static func append(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ path: String) throws {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = Foundation.write(descriptor, start, rest.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw StoreFault.system(path) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  static func folder(_ path: String, secret: Bool = false) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: secret ? [.posixPermissions: 0o700] : nil)
  }

  /// Removes what was left in a folder when a write broke off; older than an hour, since another process may be writing.
  static func sweep(_ folder: String) {
    let old = Date().addingTimeInterval(-3600)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(".part") {
      let path = "\(folder)/\(name)"
      if name.hasSuffix(EvidenceIntake.ending) {
        sweepUnheld(path)
        continue
      }
      let written = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      if let written, written < old { unlink(path) }
    }
  }

  /// Whoever writes such a file holds it by a lock for as long as it lives.
  private static func sweepUnheld(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
  }

  /// Digest and size of a file; throws when it cannot be read.
  static func digest(_ path: String) throws -> (digest: String, size: Int) {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw StoreFault.system(path) }
    defer { try? handle.close() }
    var digesting = Digesting()
    var size = 0
    while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
      digesting.add(part)
      size += part.count
    }
    return (digesting.finish().hexadecimal, size)
  }

  /// Nil when there is no such file, or it is none but a folder.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// Nil when there is no such file.
  static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
