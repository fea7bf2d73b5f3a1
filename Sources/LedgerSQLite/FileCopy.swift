import Foundation
internal import LedgerCore
internal import Sealing

/// A file copied piece by piece, with the digest of what was copied; it is on the disk when this is made.
struct FileCopy {
  let digest: String
  let size: Int
  /// The first bytes, enough to know the type.
  let head: [UInt8]

  /// Throws, and leaves nothing, when the source is no plain file or longer than `most`.
  init(from source: String, to target: String, most: Int = .max) throws {
    // Opening what only looks like a file, such as a pipe, must not wait for ever.
    let input = open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard input >= 0 else { throw StoreFault("\(source) cannot be read: \(String(cString: strerror(errno))).") }
    defer { close(input) }
    var status = stat()
    guard fstat(input, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw StoreFault("\(source) is not a file that can be kept: hand over a file.")
    }
    // Read by all, changed and run by nobody.
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o444)
    guard output >= 0 else { throw StoreFault.system(target) }
    defer { close(output) }
    do {
      (digest, size, head) = try FileCopy.copy(input, source, output, target, most)
      if fsync(output) != 0 { throw StoreFault.system(target) }
    } catch {
      unlink(target)
      throw error
    }
  }

  private static func copy(
    _ input: Int32, _ source: String, _ output: Int32, _ target: String, _ most: Int
  ) throws -> (String, Int, [UInt8]) {
    var digesting = Digesting()
    var (size, head): (Int, [UInt8]) = (0, [])
    var part = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = read(input, &part, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw StoreFault.system(source) }
      if count == 0 { return (digesting.finish().hexadecimal, size, head) }
      size += count
      if size > most {
        throw StoreFault(
          "\(source) is over \(most >> 20) MB, the most that is taken: split it, or hand over a smaller copy.")
      }
      try part.withUnsafeBytes { bytes in
        let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<count])
        digesting.add(bytes)
        try Files.append(bytes, to: output, target)
      }
      if head.count < MediaType.head { head += part[..<min(count, MediaType.head - head.count)] }
    }
  }
}
