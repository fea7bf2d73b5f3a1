/// 写字处: UTF-8 being written, byte after byte, in room that doubles when it is full.
///
/// An array asks at each append whether somebody shares it, which costs more than the few bytes themselves; these are
/// never shared.
struct TextRoom: ~Copyable, @unchecked Sendable {  // the only one that knows of its memory
  private var room: UnsafeMutableRawBufferPointer
  private(set) var count = 0
  /// A string with the character of code 0 was written: SQLite ends a text there.
  var holdsNUL = false

  /// Takes no memory before the first byte.
  init() { room = UnsafeMutableRawBufferPointer(start: nil, count: 0) }

  deinit { room.deallocate() }

  /// All that was written, good while `body` runs.
  func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try body(UnsafeRawBufferPointer(rebasing: room[..<count]))
  }

  /// The same, to write over it in place.
  mutating func withMutableBytes<Answer>(_ body: (UnsafeMutableRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try body(UnsafeMutableRawBufferPointer(rebasing: room[..<count]))
  }

  var array: [UInt8] { withBytes { Array($0) } }

  /// Forgets the text, and room beyond `most` bytes.
  mutating func clear(keeping most: Int = .max) {
    count = 0
    holdsNUL = false
    if room.count > most { self = TextRoom() }
  }

  /// Has `body` write up to `most` bytes at the end and say how many there are.
  @inline(__always)
  mutating func write(atMost most: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) {
    if room.count - count < most { grow(by: most) }
    count += body(UnsafeMutableRawBufferPointer(rebasing: room[count..<count + most]))
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    write(atMost: 1) {
      $0[0] = byte
      return 1
    }
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    write(atMost: bytes.count) {
      $0.copyMemory(from: bytes)
      return bytes.count
    }
  }

  @inline(__always)
  mutating func append(_ text: StaticString) { text.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) } }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    write(atMost: bytes.count) {
      $0.copyBytes(from: bytes)
      return bytes.count
    }
  }

  private mutating func grow(by more: Int) { replace(by: max(2 * room.count, count + more, 512)) }

  private mutating func replace(by size: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[..<count]))
    room.deallocate()
    room = larger
  }
}
