import Glibc

/// The bytes of a file or of standard input, read once into one array.
enum FileBytes {
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, name: "standard input", expecting: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    return try read(descriptor, name: path, expecting: Int(status.st_size))
  }

  /// One `read` when the size was right, as many as needed for pipes and files that grow.
  private static func read(_ descriptor: Int32, name: String, expecting size: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size > 0 ? size + 1 : 1 << 16
    while true {
      var wrong: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < buffer.count, let start = buffer.baseAddress {
          let got = Glibc.read(descriptor, start + count, buffer.count - count)
          if got < 0, errno == EINTR { continue }
          if got < 0 { wrong = errno }
          if got <= 0 { break }
          count += got
        }
      }
      if wrong != 0 { throw failure(name, wrong) }
      let ended = part.count < room
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if ended { return bytes }
      room = max(bytes.count, 1 << 16)
    }
  }

  private static func failure(_ path: String, _ number: Int32) -> Failure {
    let advice =
      switch number {
      case ENOENT: "check the name; quote it if it holds spaces"
      case EACCES: "ask for the right to read it, or copy it to a folder of yours"
      case EISDIR: "folders are opened only where you may list them: check its rights"
      default: "copy it to a local disk and try again"
      }
    return Failure(
      subject: path == "-" ? "standard input" : path,
      reason: "cannot be read: \(String(cString: strerror(number)))", advice: advice)
  }
}
