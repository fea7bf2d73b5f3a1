internal import CSodium

/// 逐叶散列: leaves hashed one after another, each from where it begins to differ from the one before.
///
/// SHA-256 goes through its input in blocks of 64 bytes. What one account does at one moment to many items begins with the
/// same words, and so with the same blocks.
public struct LeafDigesting {
  /// The blocks at the beginning of the leaf before, and what hashing had come to after each.
  private var blocks: [UInt8] = []
  private var states: [crypto_hash_sha256_state] = []

  private static let size = 64
  /// No more are kept: long leaves rarely begin alike.
  private static let most = 8

  public init() {}

  /// Of data that have `MerkleTree.leafPrefix` before them.
  public mutating func digest(prefixed bytes: UnsafeRawBufferPointer) -> Digest {
    let (whole, same) = (min(bytes.count / LeafDigesting.size, LeafDigesting.most), shared(with: bytes))
    var digesting = same > 0 ? Digesting(states[same - 1]) : Digesting()
    states.removeLast(states.count - same)
    blocks.removeLast(blocks.count - same * LeafDigesting.size)
    for block in same..<max(same, whole) {
      let part = UnsafeRawBufferPointer(rebasing: bytes[block * LeafDigesting.size..<(block + 1) * LeafDigesting.size])
      digesting.add(part)
      states.append(digesting.state)
      blocks.append(contentsOf: part)
    }
    digesting.add(UnsafeRawBufferPointer(rebasing: bytes[(max(same, whole) * LeafDigesting.size)...]))
    return digesting.finish()
  }

  /// How many blocks of the leaf before these bytes begin with.
  private func shared(with bytes: UnsafeRawBufferPointer) -> Int {
    blocks.withUnsafeBytes { known in
      let end = min(known.count, bytes.count) / LeafDigesting.size * LeafDigesting.size
      var place = 0
      // Eight bytes at a time: most leaves differ in their first or second block.
      while place < end {
        let (one, other) = (
          known.loadUnaligned(fromByteOffset: place, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        )
        guard one == other else { break }
        place += 8
      }
      return place / LeafDigesting.size
    }
  }
}
