import Glibc

/// GB18030 (GB 18030-2005, as glibc reads it) to UTF-8, bad bytes as U+FFFD.
struct GB18030 {
  private(set) var utf8: [UInt8] = []
  /// Length in bytes of each character, in order: what a byte map is made of. Empty for files too large for one.
  private(set) var lengths: [UInt8] = []
  private let mapped: Bool

  /// Bytes of the character at a place: 1, 2 or 4; 1 for a byte that begins none.
  @inline(__always)
  static func length(at: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let lead = bytes[at]
    guard lead >= 0x81, lead <= 0xFE, at + 1 < bytes.endIndex else { return 1 }
    let next = bytes[at + 1]
    if next >= 0x40, next <= 0xFE, next != 0x7F { return 2 }
    guard next >= 0x30, next <= 0x39, at + 3 < bytes.endIndex else { return 1 }
    let (third, fourth) = (bytes[at + 2], bytes[at + 3])
    return third >= 0x81 && third <= 0xFE && fourth >= 0x30 && fourth <= 0x39 ? 4 : 1
  }

  init(_ bytes: [UInt8]) throws(IntakeFailure) {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
      throw .missing(what: "The GB18030 table of the C library", package: "libc6 libc-gconv-modules-extra")
    }
    defer { iconv_close(converter) }
    mapped = bytes.count <= PlainText.mapped
    utf8.reserveCapacity(bytes.count / 2 * 3)
    var output = [UInt8](repeating: 0, count: 1 << 16)
    var at = 0
    while at < bytes.count {
      let (read, written) = GB18030.convert(bytes, from: at, into: &output, with: converter)
      utf8.append(contentsOf: output[..<written])
      if mapped { take(bytes[at..<(at + read)]) }
      at += read
      // Nothing moved: the byte here begins no character, or the file ends inside one.
      if read == 0, written == 0 { at = skip(bytes, at: at) }
    }
  }

  private static func convert(
    _ input: [UInt8], from at: Int, into output: inout [UInt8], with converter: iconv_t
  ) -> (read: Int, written: Int) {
    let available = input.count - at
    let room = output.count
    return input.withUnsafeBytes { source in  // iconv's C type says mutable, but it writes to the output only
      output.withUnsafeMutableBytes { target in
        var from = UnsafeMutableRawPointer(mutating: source.baseAddress)?.advanced(by: at).assumingMemoryBound(
          to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = available
        var free = room
        _ = iconv(converter, &from, &left, &to, &free)
        return (available - left, room - free)
      }
    }
  }

  private mutating func take(_ run: ArraySlice<UInt8>) {
    var at = run.startIndex
    while at < run.endIndex {
      let length = GB18030.length(at: at, in: run)
      lengths.append(UInt8(length))
      at += length
    }
  }

  /// A whole sequence that the table does not know is one U+FFFD; so are the bytes of a character cut off by the end.
  private mutating func skip(_ bytes: [UInt8], at: Int) -> Int {
    var length = GB18030.length(at: at, in: bytes[...])
    if length == 1, bytes[at] >= 0x81, bytes.count - at < 4, bytes.count - at == 1 || bytes[at + 1] & 0xF0 == 0x30 {
      length = bytes.count - at
    }
    utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
    if mapped { lengths.append(UInt8(length)) }
    return at + length
  }
}
