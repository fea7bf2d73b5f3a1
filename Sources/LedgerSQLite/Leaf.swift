internal import LedgerCore
internal import Sealing

/// 叶: what is hashed for an entry: one line of JSON with its columns and the hash of the entry before it.
///
/// `{"at":…,"by":"…","event":{…},"item":…,"number":…,"previous":"…","role":"…"}`, the event as it stands in the table.
/// Nothing in it depends on this program: anybody can write it again from the row and the row before.
struct Leaf {
  private(set) var bytes: [UInt8] = []

  init(_ entry: Entry, event: [UInt8], after previous: Digest) {
    self.init(
      number: entry.number, item: entry.item, at: entry.at.seconds, by: Array(entry.by.utf8),
      role: Array(entry.role.rawValue.utf8), event: event, after: previous)
  }

  /// From the bytes of a row, whatever they are: a changed row must give another leaf, not an error.
  init(
    number: Int, item: Int, at: Int, by: [UInt8], role: [UInt8], event: [UInt8], after previous: Digest
  ) {
    bytes.reserveCapacity(event.count + 256)
    add("{\"at\":", at)
    add(",\"by\":")
    quote(by)
    add(",\"event\":")
    bytes += event
    add(",\"item\":", item)
    add(",\"number\":", number)
    add(",\"previous\":\"")
    previous.addHexadecimal(to: &bytes)
    add("\",\"role\":")
    quote(role)
    add("}")
  }

  var hash: Digest { MerkleTree.leaf(bytes) }

  private mutating func add(_ text: StaticString, _ number: Int? = nil) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  private mutating func quote(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { JSONText.quote($0, into: &bytes) }
  }
}
