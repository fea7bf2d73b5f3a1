import Glibc

/// Where the run is written: standard output, or a file that appears only when it is whole.
struct Target {
  let standard: Standard
  private let path: String?
  private let part: String?

  init(path: String?) throws(Failure) {
    self.path = path
    guard let path else {
      (standard, part) = (.output, nil)
      return
    }
    var status = stat()
    // A device or a pipe is written as it is; a plain file is written beside and moved into place at the end.
    let isPlain = stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    part = isPlain ? path + ".part" : nil
    let descriptor = open(part ?? path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Failure(
        subject: path, reason: "cannot be written: \(String(cString: strerror(errno)))",
        advice: "does its folder exist, and may you write there?")
    }
    standard = Standard(descriptor: descriptor, name: path)
  }

  func finish() throws(Failure) {
    guard let path else { return }
    let isClosed = close(standard.descriptor) == 0
    if isClosed, part.map({ rename($0, path) == 0 }) ?? true { return }
    let number = errno
    abandon()
    throw Failure(
      subject: path, reason: "cannot be finished: \(String(cString: strerror(number)))", advice: "is the disk full?")
  }

  /// Leaves nothing half-written behind.
  func abandon() {
    if let part { unlink(part) }
  }
}
