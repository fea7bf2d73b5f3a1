internal import Sealing

/// 链尾: what the next entry is chained to: the hash of the last one, and the peaks of the tree.
struct LogEnd {
  private(set) var hash: Digest
  private(set) var peaks: Peaks

  mutating func append(_ leaf: Digest) {
    hash = leaf
    peaks.append(leaf)
  }
}
