internal import CSodium

/// 摘要: 32 bytes of SHA-256 (FIPS 180-4).
public struct Digest: Hashable, Sendable {
  /// Always 32.
  public let bytes: [UInt8]

  /// Nil unless there are 32.
  public init?(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Digest.size else { return nil }
    self.bytes = bytes
  }

  /// From 64 hexadecimal digits; nil for anything else.
  public init?(hexadecimal: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(hexadecimal) else { return nil }
    self.init(bytes)
  }

  init(trusted bytes: [UInt8]) { self.bytes = bytes }

  public static let size = 32
  public static let zero = Digest(trusted: Array(repeating: 0, count: size))

  /// 64 lower-case digits.
  public var hexadecimal: String { Hexadecimal.text(bytes) }

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
  private var state = crypto_hash_sha256_state()

  public init() { crypto_hash_sha256_init(&state) }

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
    Digest(
      trusted: Array(unsafeUninitializedCapacity: Digest.size) { buffer, count in
        if let start = buffer.baseAddress { crypto_hash_sha256_final(&state, start) }
        count = Digest.size
      })
  }
}
