/// 写字处: UTF-8 being written, byte after byte, in room that doubles when it is full.
///
/// An array asks at each append whether somebody shares it, which costs more than the few bytes themselves; these are
/// never shared.
struct TextRoom: ~Copyable, @unchecked Sendable {  // the only one that knows of its memory
  /// Nil before the first byte.
  private var start: UnsafeMutablePointer<UInt8>?
  private var room = 0
  private(set) var count = 0
  /// A string with the character of code 0 was written: SQLite ends a text there.
  var holdsNUL = false

  init() {}

  deinit { start?.deallocate() }

  /// All that was written, good while `body` runs.
  func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The same, to write over it in place.
  mutating func withMutableBytes<Answer>(_ body: (UnsafeMutableRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try body(UnsafeMutableRawBufferPointer(start: start, count: count))
  }

  var array: [UInt8] { withBytes { Array($0) } }

  @inline(__always)
  var last: UInt8? { count > 0 ? start?[count - 1] : nil }

  /// Forgets the text, and its room if that is more than `most` bytes.
  mutating func clear(keeping most: Int) {
    count = 0
    holdsNUL = false
    if room > most { self = TextRoom() }
  }

  /// Has `body` write at the end, where there is room for `most` bytes, and say how many it wrote.
  @inline(__always)
  mutating func write(atMost most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if room - count < most || start == nil { grow(by: most) }
    if let start { count += body(start + count) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    write(atMost: 1) {
      $0[0] = byte
      return 1
    }
  }

  mutating func append(repeating byte: UInt8, count: Int) {
    write(atMost: count) {
      $0.update(repeating: byte, count: count)
      return count
    }
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let from = bytes.baseAddress else { return }
    write(atMost: bytes.count) {
      $0.update(from: from, count: bytes.count)
      return bytes.count
    }
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    write(atMost: text.utf8CodeUnitCount) {
      $0.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
      return text.utf8CodeUnitCount
    }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    for byte in bytes { append(byte) }
  }

  private mutating func grow(by more: Int) {
    let size = max(2 * room, count + more, 512)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    if let start {
      larger.update(from: start, count: count)
      start.deallocate()
    }
    (start, room) = (larger, size)
  }
}
