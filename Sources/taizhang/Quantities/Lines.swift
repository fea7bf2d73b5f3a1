import Glibc

/// The lines of standard input, each as soon as it is there.
enum Lines {
  static func each(_ take: ([UInt8]) throws -> Void) throws {
    var line: [UInt8] = []
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
        line += rest[..<end]
        try take(line.last == 0x0D ? line.dropLast() : line)
        line.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      line += rest
    }
    if !line.isEmpty { try take(line) }
  }
}
