import Glibc

/// The lines of standard input, each as soon as it is there.
enum Lines {
  /// A sentence has hundreds of bytes; a line of more than this is no sentence, and is passed over to keep memory small.
  static let longest = 1 << 20

  /// Calls `take` with every line, and with nothing for one that is too long.
  static func each(_ take: ([UInt8]?) throws -> Void) throws {
    var line = Line()
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = part.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      if got < 0 {
        let reason = "cannot be read: \(String(cString: strerror(errno)))"
        throw Failure(subject: "standard input", reason: reason, advice: "")
      }
      if got == 0 { break }
      var rest = part[..<got]
      while let end = rest.firstIndex(of: 0x0A) {
        line.append(rest[..<end])
        try take(line.finish())
        rest = rest[(end + 1)...]
      }
      line.append(rest)
    }
    if line.hasBegun { try take(line.finish()) }
  }
}

/// One line as it comes in.
private struct Line {
  private var bytes: [UInt8] = []
  private var isTooLong = false

  var hasBegun: Bool { isTooLong || !bytes.isEmpty }

  mutating func append(_ part: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    isTooLong = bytes.count + part.count > Lines.longest
    if isTooLong { bytes = [] } else { bytes += part }
  }

  /// The line without its line end, and an empty one in its place; nothing when it was too long.
  mutating func finish() -> [UInt8]? {
    defer {
      bytes.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    if isTooLong { return nil }
    return bytes.last == 0x0D ? Array(bytes.dropLast()) : bytes
  }
}
