/// 默克尔树: the hashes of RFC 6962, section 2.1. A leaf is hashed after a byte 0, a pair after a byte 1.
public enum MerkleTree {
  /// Before the data of a leaf.
  public static let leafPrefix: UInt8 = 0

  public static func leaf(_ data: some Collection<UInt8>) -> Digest {
    var digesting = Digesting()
    digesting.add(CollectionOfOne(leafPrefix))
    digesting.add(data)
    return digesting.finish()
  }

  /// Of data that have `leafPrefix` before them already.
  public static func leaf(prefixed bytes: UnsafeRawBufferPointer) -> Digest { Digest.of(bytes) }

  public static func node(_ left: Digest, _ right: Digest) -> Digest {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Digest.size, alignment: 1) { pair in
      pair[0] = 1
      left.copy(to: pair, at: 1)
      right.copy(to: pair, at: 1 + Digest.size)
      return Digest.of(UnsafeRawBufferPointer(pair))
    }
  }

  /// The root over leaves that are hashed already.
  public static func root(_ leaves: some Sequence<Digest>) -> Digest {
    var peaks = Peaks()
    for leaf in leaves { peaks.append(leaf) }
    return peaks.root
  }
}

/// 峰: the roots of the full subtrees of a growing tree, largest first; all that is needed to append and to know the root.
public struct Peaks: Hashable, Sendable {
  public private(set) var size: Int
  public private(set) var peaks: [Digest]

  public init() {
    size = 0
    peaks = []
  }

  /// Nil unless there is one peak for each bit of the size.
  public init?(size: Int, bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard size >= 0, bytes.count == size.nonzeroBitCount * Digest.size else { return nil }
    self.size = size
    peaks = stride(from: 0, to: bytes.count, by: Digest.size).compactMap {
      Digest(bytes[$0..<($0 + Digest.size)])
    }
  }

  public var bytes: [UInt8] { peaks.flatMap(\.bytes) }

  public mutating func append(_ leaf: Digest) {
    var peak = leaf
    // A full subtree for each 1 at the end of the size joins with the new one.
    for _ in 0..<(~size).trailingZeroBitCount {
      guard let left = peaks.popLast() else { break }
      peak = MerkleTree.node(left, peak)
    }
    peaks.append(peak)
    size += 1
  }

  /// The root; of no leaves the hash of nothing.
  public var root: Digest {
    guard var root = peaks.last else { return Digest.of([]) }
    for peak in peaks.dropLast().reversed() { root = MerkleTree.node(peak, root) }
    return root
  }
}
