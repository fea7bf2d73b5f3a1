internal import Foundation
public import LedgerCore
internal import Sealing

/// 佐证材料库: files by their SHA-256 under `evidence/ab/cdef…`; never executed, never changed.
public struct EvidenceStore: Sendable {
  let folder: String

  /// Bytes of the largest file taken.
  public static let largest = 50 << 20

  private var place: String { folder + "/evidence" }

  private func path(_ digest: String) -> String { "\(place)/\(digest.prefix(2))/\(digest.dropFirst(2))" }

  /// Takes a copy of a file, whatever it is. It is on the disk, whole, when this returns; nothing is kept otherwise.
  public func take(_ source: String, note: String? = nil) throws -> Evidence {
    try StoreFault.told(folder) {
      let input = open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard input >= 0 else { throw StoreFault("\(source) cannot be read: \(String(cString: strerror(errno))).") }
      defer { close(input) }
      var status = stat()
      guard fstat(input, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw StoreFault("\(source) is no file: hand over a file.")
      }
      try Files.folder(place)
      let unfinished = "\(place)/\(Chance.token()).part"
      defer { unlink(unfinished) }
      let copied = try copy(input, source, unfinished)
      let final = path(copied.digest)
      if !FileManager.default.fileExists(atPath: final) {
        let parent = (final as NSString).deletingLastPathComponent
        try Files.folder(parent)
        if rename(unfinished, final) != 0 { throw StoreFault.system(final) }
        try Files.settle(parent)
        try Files.settle(place)
      }
      return Evidence(
        digest: copied.digest, name: (source as NSString).lastPathComponent, type: MediaType.of(copied.head),
        size: copied.size, note: note)
    }
  }

  private func copy(
    _ input: Int32, _ source: String, _ target: String
  ) throws -> (digest: String, head: [UInt8], size: Int) {
    // Read by all, written and run by nobody.
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o444)
    guard output >= 0 else { throw StoreFault.system(target) }
    defer { close(output) }
    var digesting = Digesting()
    var (head, size): ([UInt8], Int) = ([], 0)
    var part = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = Foundation.read(input, &part, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw StoreFault.system(source) }
      if count == 0 { break }
      size += count
      if size > EvidenceStore.largest {
        throw StoreFault("\(source) is over 50 MB, the most that is taken: split it, or hand over a smaller copy.")
      }
      try part.withUnsafeBytes { bytes in
        let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<count])
        digesting.add(bytes)
        try Files.append(bytes, to: output, target)
      }
      if head.count < MediaType.head { head += part[..<min(count, MediaType.head - head.count)] }
    }
    if size == 0 { throw StoreFault("\(source) is empty: hand over the file that was meant.") }
    if fsync(output) != 0 { throw StoreFault.system(target) }
    return (digesting.finish().hexadecimal, head, size)
  }

  /// The path of a kept file; nil when there is none of that digest.
  public func file(_ digest: String) -> String? {
    guard Digest(hexadecimal: digest) != nil else { return nil }
    let path = path(digest)
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// What is wrong with a kept file; nil when it is there and of its digest.
  func fault(of digest: String) -> String? {
    guard let path = file(digest), let handle = FileHandle(forReadingAtPath: path) else {
      return "which is not there: copy it from a backup."
    }
    defer { try? handle.close() }
    var digesting = Digesting()
    while let part = try? handle.read(upToCount: 1 << 20), !part.isEmpty { digesting.add(part) }
    return digesting.finish().hexadecimal == digest ? nil : "whose bytes were changed: copy it from a backup."
  }

  /// Removes what was left when a copy broke off; older than an hour, since another process may be copying.
  func sweep() {
    let old = Date().addingTimeInterval(-3600)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? [] where name.hasSuffix(".part") {
      let path = "\(place)/\(name)"
      let written = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      if let written, written < old { unlink(path) }
    }
  }
}
