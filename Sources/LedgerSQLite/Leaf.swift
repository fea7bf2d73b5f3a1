internal import LedgerCore
internal import Sealing

/// 叶: what is hashed for an entry: one line of JSON with its columns and the hash of the entry before it.
///
/// `{"at":…,"by":"…","event":{…},"item":…,"number":…,"previous":"…","role":"…"}`, the event as it stands in the table.
/// Nothing in it depends on this program: anybody can write it again from the row and the row before.
struct Leaf {
  /// Where it stands, with the byte before the line that is hashed too, and in it the event and the digits of the hash
  /// before.
  let place: Range<Int>
  let event: Range<Int>
  let previous: Int
}

extension TextRoom {
  /// Writes the leaf of an entry, its event as `write` has it.
  mutating func leaf(
    _ entry: Entry, after previous: Digest, event write: (inout TextRoom) throws -> Void
  ) rethrows -> Leaf {
    var (by, role) = (entry.by, entry.role.rawValue)
    return try by.withUTF8 { by in
      try role.withUTF8 { role in
        try leaf(
          number: entry.number, item: entry.item, at: entry.at.seconds, by: by, role: role, after: previous,
          event: write)
      }
    }
  }

  /// From the bytes of a row, whatever they are: a changed row must give another leaf, not an error.
  mutating func leaf(
    number: Int, item: Int, at: Int, by: UnsafeBufferPointer<UInt8>, role: UnsafeBufferPointer<UInt8>,
    after previous: Digest, event write: (inout TextRoom) throws -> Void
  ) rethrows -> Leaf {
    let start = count
    append(MerkleTree.leafPrefix)
    append("{\"at\":")
    self.number(at)
    append(",\"by\":")
    quote(by)
    append(",\"event\":")
    let eventStart = count
    try write(&self)
    let event = eventStart..<count
    append(",\"item\":")
    self.number(item)
    append(",\"number\":")
    self.number(number)
    append(",\"previous\":\"")
    let digits = count
    self.write(atMost: 2 * Digest.size) {
      previous.writeHexadecimal(to: $0)
      return 2 * Digest.size
    }
    append("\",\"role\":")
    quote(role)
    append("}")
    return Leaf(place: start..<count, event: event, previous: digits)
  }

  func hash(of leaf: Leaf) -> Digest {
    withBytes { MerkleTree.leaf(prefixed: UnsafeRawBufferPointer(rebasing: $0[leaf.place])) }
  }

  /// Without the byte before it.
  func line(of leaf: Leaf) -> String {
    withBytes { String(decoding: $0[leaf.place].dropFirst(), as: UTF8.self) }
  }
}
