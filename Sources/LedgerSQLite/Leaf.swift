internal import LedgerCore
internal import Sealing

/// 叶: what is hashed for an entry: one line of JSON with its columns and the hash of the entry before it.
///
/// `{"at":…,"by":"…","event":{…},"item":…,"number":…,"previous":"…","role":"…"}`, the event as it stands in the table.
/// Nothing in it depends on this program: anybody can write it again from the row and the row before.
struct Leaf {
  private(set) var bytes: [UInt8] = []
  /// Where the event stands in the bytes, and the digits of the hash before.
  private(set) var event = 0..<0
  private(set) var previous = 0..<0

  /// The line itself.
  var line: ArraySlice<UInt8> { bytes.dropFirst() }

  var hash: Digest { MerkleTree.leaf(prefixed: bytes) }

  /// The event's bytes, where they are.
  func withEvent<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[event])) }
  }

  /// Writes the line of an entry in place of the one before.
  mutating func write(_ entry: Entry, after previous: Digest, event: (inout [UInt8]) throws -> Void) rethrows {
    var (by, role) = (entry.by, entry.role.rawValue)
    try by.withUTF8 { by in
      try role.withUTF8 { role in
        try write(
          number: entry.number, item: entry.item, at: entry.at.seconds, by: by, role: role, after: previous,
          event: event)
      }
    }
  }

  /// From the bytes of a row, whatever they are: a changed row must give another leaf, not an error.
  mutating func write(
    number: Int, item: Int, at: Int, by: UnsafeBufferPointer<UInt8>, role: UnsafeBufferPointer<UInt8>,
    after previous: Digest, event write: (inout [UInt8]) throws -> Void
  ) rethrows {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(MerkleTree.leafPrefix)
    add("{\"at\":", at)
    add(",\"by\":")
    JSONText.quote(by, into: &bytes)
    add(",\"event\":")
    let start = bytes.count
    try write(&bytes)
    event = start..<bytes.count
    add(",\"item\":", item)
    add(",\"number\":", number)
    add(",\"previous\":\"")
    let digits = bytes.count
    previous.addHexadecimal(to: &bytes)
    self.previous = digits..<bytes.count
    add("\",\"role\":")
    JSONText.quote(role, into: &bytes)
    add("}")
  }

  private mutating func add(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  private mutating func add(_ text: StaticString, _ number: Int) {
    add(text)
    JSONText.add(number, to: &bytes)
  }
}
