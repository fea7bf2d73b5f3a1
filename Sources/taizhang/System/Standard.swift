import Glibc
import Publishing

/// A place to write to: standard output, standard error, or a file.
struct Standard: Sendable {
  static let output = Standard(descriptor: STDOUT_FILENO, name: "standard output")
  static let error = Standard(descriptor: STDERR_FILENO, name: "standard error")

  let descriptor: Int32
  let name: String

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal behind it, if there is one.
  var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  func write(_ bytes: Bytes) throws(Failure) {
    let wrong = bytes.withBytes { write($0) }
    if wrong != 0 { throw failure(wrong) }
  }

  /// Writes all of this file, from its beginning, to another.
  func copy(to other: Standard) throws(Failure) {
    lseek(descriptor, 0, SEEK_SET)
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let got = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw failure(errno) }
      if got == 0 { return }
      let wrong = part.withUnsafeBytes { other.write(UnsafeRawBufferPointer(rebasing: $0[..<got])) }
      if wrong != 0 { throw other.failure(wrong) }
    }
  }

  func failure(_ number: Int32) -> Failure {
    Failure(
      subject: name, reason: "cannot be written: \(String(cString: strerror(number)))",
      advice: "is the disk full, or may you not write there?")
  }

  /// One line; where it cannot be said there is nobody to tell.
  func say(_ line: String) { put(Plain.words(line) + "\n") }

  func put(_ words: String) {
    _ = Array(words.utf8).withUnsafeBytes { write($0) }
  }

  /// 0, or the number of the error.
  private func write(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let written = Glibc.write(descriptor, start, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return 0
  }
}
