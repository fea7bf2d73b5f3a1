import Glibc
import Publishing

/// 暂存: output that must wait for its turn: in memory while it is little, then in a temporary file without a name.
struct Spool: Sendable {
  /// Bytes held in memory before a file is begun.
  private static let mostHeld = 1 << 20

  private var held = Bytes()
  private var file: Standard?

  /// Takes the bytes and leaves none.
  mutating func take(_ bytes: inout Bytes) throws(Failure) {
    if file == nil, held.count + bytes.count > Spool.mostHeld { try begin() }
    if let file { try file.write(bytes) } else { held.append(bytes) }
    bytes.removeAll()
  }

  /// Takes all that another holds and gives its file back.
  mutating func take(_ other: Spool) throws(Failure) {
    var held = other.held
    try take(&held)
    guard let theirs = other.file else { return }
    if file == nil { try begin() }
    guard let file else { throw theirs.failure(errno) }
    try theirs.copy(to: file)
    close(theirs.descriptor)
  }

  /// Writes everything in the order it came, and gives the file back.
  func write(to output: Standard) throws(Failure) {
    guard let file else { return try output.write(held) }
    try file.copy(to: output)
    close(file.descriptor)
  }

  /// Where no file can be made the bytes stay in memory.
  private mutating func begin() throws(Failure) {
    guard let descriptor = Spool.nameless() else { return }
    let file = Standard(descriptor: descriptor, name: "temporary file")
    try file.write(held)
    self.file = file
    held = Bytes()
  }

  /// A file that is gone when it is closed, however the program ends.
  private static func nameless() -> Int32? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array((folder + "/taizhang-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }
}
