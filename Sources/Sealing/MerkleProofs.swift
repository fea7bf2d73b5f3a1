/// 证明: RFC 6962, sections 2.1.1 and 2.1.2; verified as in RFC 9162, sections 2.1.3.2 and 2.1.4.2.
extension MerkleTree {
  /// The way from a leaf up to the root over all `leaves`; nil when there is no such leaf.
  public static func inclusion(of index: Int, in leaves: [Digest]) -> [Digest]? {
    guard leaves.indices.contains(index) else { return nil }
    var path: [Digest] = []
    var range = leaves[...]
    var index = index
    while range.count > 1 {
      let half = split(range.count)
      let (left, right) = (range.prefix(half), range.dropFirst(half))
      if index < half {
        path.append(root(right))
        range = left
      } else {
        path.append(root(left))
        range = right
        index -= half
      }
    }
    return path.reversed()
  }

  /// The same ways for several leaves at once, each subtree hashed once; those that are no leaf have no way.
  public static func inclusions(of indices: some Sequence<Int>, in leaves: [Digest]) -> [Int: [Digest]] {
    let wanted = Set(indices).filter(leaves.indices.contains).sorted()
    var paths = Dictionary(uniqueKeysWithValues: wanted.map { ($0, [Digest]()) })
    _ = climb(leaves[...], wanted[...], &paths)
    return paths
  }

  /// The root of a range; puts beside each wanted leaf in it the roots that its way passes. As deep as the tree: at most 63.
  private static func climb(
    _ range: ArraySlice<Digest>, _ wanted: ArraySlice<Int>, _ paths: inout [Int: [Digest]]
  ) -> Digest {
    guard !wanted.isEmpty, range.count > 1 else { return root(range) }
    let half = range.startIndex + split(range.count)
    let inLeft = wanted.prefix { $0 < half }
    let inRight = wanted.dropFirst(inLeft.count)
    let left = climb(range[..<half], inLeft, &paths)
    let right = climb(range[half...], inRight, &paths)
    for index in inLeft { paths[index]?.append(right) }
    for index in inRight { paths[index]?.append(left) }
    return node(left, right)
  }

  /// That the first `size` of all `leaves` are still the first; nil when there are not so many, or none.
  public static func consistency(from size: Int, in leaves: [Digest]) -> [Digest]? {
    guard size > 0, size <= leaves.count else { return nil }
    var path: [Digest] = []
    var range = leaves[...]
    var old = size
    var whole = true
    while old != range.count {
      let half = split(range.count)
      let (left, right) = (range.prefix(half), range.dropFirst(half))
      if old <= half {
        path.append(root(right))
        range = left
      } else {
        path.append(root(left))
        range = right
        old -= half
        whole = false
      }
    }
    if !whole { path.append(root(range)) }
    return path.reversed()
  }

  /// The same in the form of PyPI's pymerkle 7, which lists each full subtree of the old tree by itself and goes down to
  /// the first new leaf where the old tree is full.
  public static func consistencyByPeaks(from size: Int, in leaves: [Digest]) -> [Digest]? {
    guard size > 0, size <= leaves.count else { return nil }
    var path: [Digest] = []
    var range = leaves[...]
    var old = size
    while old != range.count, old > 0 || range.count > 1 {
      let half = split(range.count)
      let (left, right) = (range.prefix(half), range.dropFirst(half))
      if old < half {
        path.append(root(right))
        range = left
      } else {
        path.append(root(left))
        range = right
        old -= half
      }
    }
    return (path + [root(range)]).reversed()
  }

  public static func verifyInclusion(
    _ leaf: Digest, at index: Int, of size: Int, root: Digest, _ path: [Digest]
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var (place, last) = (index, size - 1)
    var hash = leaf
    for step in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        hash = node(step, hash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = node(hash, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  public static func verifyConsistency(
    from old: Int, _ oldRoot: Digest, to new: Int, _ newRoot: Digest, _ path: [Digest]
  ) -> Bool {
    guard old > 0, old <= new else { return false }
    if old == new { return path.isEmpty && oldRoot == newRoot }
    let path = old.nonzeroBitCount == 1 ? [oldRoot] + path : path
    guard let first = path.first else { return false }
    var (place, last) = (old - 1, new - 1)
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    var (oldHash, newHash) = (first, first)
    for step in path.dropFirst() {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        oldHash = node(step, oldHash)
        newHash = node(step, newHash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        newHash = node(newHash, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && oldHash == oldRoot && newHash == newRoot
  }

  /// The largest power of two below a count above 1.
  private static func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
