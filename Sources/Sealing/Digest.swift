internal import CSodium

/// 摘要: 32 bytes of SHA-256 (FIPS 180-4).
public struct Digest: Hashable, Sendable {
  // In place, not on the heap: a tree of a million leaves holds two million of these.
  private let words: SIMD32<UInt8>

  /// Always 32.
  public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// Nil unless there are 32.
  public init?(_ bytes: some Sequence<UInt8>) {
    var words = SIMD32<UInt8>()
    var count = 0
    for byte in bytes {
      guard count < Digest.size else { return nil }
      words[count] = byte
      count += 1
    }
    guard count == Digest.size else { return nil }
    self.words = words
  }

  /// From 64 hexadecimal digits; nil for anything else.
  public init?(hexadecimal: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(hexadecimal) else { return nil }
    self.init(bytes)
  }

  init(words: SIMD32<UInt8>) { self.words = words }

  public static let size = 32
  public static let zero = Digest(words: SIMD32())

  /// 64 lower-case digits.
  public var hexadecimal: String { Hexadecimal.text(bytes) }

  /// The same in place of 64 other bytes.
  public func writeHexadecimal(to text: UnsafeMutableRawPointer) {
    withUnsafeBytes(of: words) { bytes in
      for place in stride(from: 0, to: Digest.size, by: 4) {
        let four = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        text.storeBytes(of: Hexadecimal.digits(four).littleEndian, toByteOffset: 2 * place, as: UInt64.self)
      }
    }
  }

  public func copy(to buffer: UnsafeMutableRawBufferPointer, at place: Int) {
    withUnsafeBytes(of: words) { UnsafeMutableRawBufferPointer(rebasing: buffer[place...]).copyMemory(from: $0) }
  }

  /// The bytes where they are.
  public func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try withUnsafeBytes(of: words, body)
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var digesting = Digesting()
    digesting.add(bytes)
    return digesting.finish()
  }

  public static func of(_ bytes: some Collection<UInt8>) -> Digest {
    var digesting = Digesting()
    digesting.add(bytes)
    return digesting.finish()
  }
}

extension Digest: CustomStringConvertible {
  public var description: String { hexadecimal }
}

/// A digest under way, for what is too long to hold at once.
public struct Digesting: Sendable {
  private(set) var state = crypto_hash_sha256_state()

  public init() { crypto_hash_sha256_init(&state) }

  /// On from where another was.
  init(_ state: crypto_hash_sha256_state) { self.state = state }

  public mutating func add(_ bytes: some Collection<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { add(UnsafeRawBufferPointer($0)) }
    if done == nil { Array(bytes).withUnsafeBytes { add($0) } }
  }

  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    crypto_hash_sha256_update(&state, start, UInt64(bytes.count))
  }

  /// The digest of all that was added; this value is used up.
  public mutating func finish() -> Digest {
    var words = SIMD32<UInt8>()
    withUnsafeMutableBytes(of: &words) { buffer in
      if let start = buffer.bindMemory(to: UInt8.self).baseAddress { crypto_hash_sha256_final(&state, start) }
    }
    return Digest(words: words)
  }
}
