/// 字节: output while it is being written, UTF-8.
///
/// The storage is always full to its capacity, so that writers fill it through a pointer and never ask an array to grow
/// byte by byte: that costs four times as much. Everything that is published goes through here.
public struct Bytes: Sendable {
  private var storage: [UInt8] = []
  public private(set) var count = 0

  public init(capacity: Int = 0) {
    if capacity > 0 { storage = [UInt8](repeating: 0, count: capacity) }
  }

  public var isEmpty: Bool { count == 0 }

  /// What was written, as an array of its own.
  public var array: [UInt8] { Array(storage[..<count]) }

  public var string: String { String(decoding: storage[..<count], as: UTF8.self) }

  /// What was written, without copying it.
  public func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try storage.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() { count = 0 }

  /// Hands what was written to `spill`, which may take it away, once it is a good deal.
  mutating func spill(by spill: (inout Bytes) -> Void) {
    if count > Bytes.goodDeal { spill(&self) }
  }

  private static let goodDeal = 1 << 18

  /// Lets a writer fill up to `most` bytes; it answers how many it wrote.
  @inline(__always)
  mutating func fill(upTo most: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
    if storage.count - count < most { grow(by: most) }
    let start = count
    storage.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let written = write(base + start)  // unsafe: `most` bytes are there, see above
      count = start + written
    }
  }

  @inline(never)
  private mutating func grow(by most: Int) {
    let wanted = max(storage.count * 2, count + most, 1024)
    storage.append(contentsOf: repeatElement(0, count: wanted - storage.count))
  }

  mutating func append(_ byte: UInt8) {
    fill(upTo: 1) {
      $0.pointee = byte
      return 1
    }
  }

  mutating func append(_ words: StaticString) {
    let length = words.utf8CodeUnitCount
    fill(upTo: length) {
      $0.update(from: words.utf8Start, count: length)
      return length
    }
  }

  public mutating func append(_ string: some StringProtocol) {
    var string = String(string)
    string.withUTF8 { source in
      guard let start = source.baseAddress else { return }
      fill(upTo: source.count) {
        $0.update(from: start, count: source.count)
        return source.count
      }
    }
  }

  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      fill(upTo: source.count) {
        $0.update(from: start, count: source.count)
        return source.count
      }
    }
  }

  public mutating func append(_ other: Bytes) {
    other.withBytes { source in
      guard let start = source.bindMemory(to: UInt8.self).baseAddress else { return }
      fill(upTo: source.count) {
        $0.update(from: start, count: source.count)
        return source.count
      }
    }
  }

  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(number.magnitude))
  }

  mutating func append(digits number: UInt64) {
    fill(upTo: 20) { out in
      var rest = number
      var length = 1
      while rest >= 10 { (rest, length) = (rest / 10, length + 1) }
      rest = number
      for place in stride(from: length - 1, through: 0, by: -1) {
        out[place] = UInt8(truncatingIfNeeded: 48 + rest % 10)
        rest /= 10
      }
      return length
    }
  }
}
