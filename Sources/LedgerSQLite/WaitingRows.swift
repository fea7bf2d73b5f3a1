internal import GRDB
internal import LedgerCore
internal import Sealing

/// 待写的记录: entries that have their numbers and go to their table together, several to a statement.
///
/// For the triggers of the table SQLite can take back each statement by itself, and copies the pages that it changes: alone
/// that costs a row half as much again.
struct WaitingRows {
  private var rows: [Row] = []
  /// All that is hashed and bound, of all rows, one after another.
  private var bytes: [UInt8] = []

  private struct Row {
    let (number, item, at): (Int, Int, Int)
    let (by, role, leaf, event, previous): (Range<Int>, Range<Int>, Range<Int>, Range<Int>, Int)
    let hash: Range<Int>
  }

  /// Beyond this a statement gains nothing more.
  private static let most = 25
  private static let columns = CInt(7)
  /// Events are small; one that is not is not held back, nor its room kept.
  private static let mostBytes = 1 << 18

  var count: Int { rows.count }
  var isFull: Bool { rows.count == WaitingRows.most || bytes.count > WaitingRows.mostBytes }

  /// An entry whose leaf has still to be told the hash before it.
  mutating func add(_ entry: Entry, _ leaf: Leaf) {
    let by = add(entry.by.utf8)
    let role = add(entry.role.rawValue.utf8)
    let line = add(leaf.bytes)
    let hash = Digest.zero.withBytes { add($0) }
    rows.append(
      Row(
        number: entry.number, item: entry.item, at: entry.at.seconds, by: by, role: role, leaf: line,
        event: line.lowerBound + leaf.event.lowerBound..<line.lowerBound + leaf.event.upperBound,
        previous: line.lowerBound + leaf.previous.lowerBound, hash: hash))
  }

  private mutating func add(_ part: some Collection<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: part)
    return start..<bytes.count
  }

  /// Chains them to the end of the log, and is the end itself afterwards.
  mutating func hash(after end: inout LogEnd) {
    bytes.withUnsafeMutableBytes { bytes in
      for row in rows {
        end.hash.writeHexadecimal(to: bytes, at: row.previous)
        let leaf = MerkleTree.leaf(prefixed: UnsafeRawBufferPointer(rebasing: bytes[row.leaf]))
        leaf.copy(to: bytes, at: row.hash.lowerBound)
        end.append(leaf)
      }
    }
  }

  /// Into the table, all of them, once they are hashed.
  mutating func write(_ db: Database) throws {
    if rows.isEmpty { return }
    if rows.count == WaitingRows.most {
      try run(Prepared(WaitingRows.several, db), rows[...])
    } else {
      let statement = try Prepared(WaitingRows.one, db)
      for place in rows.indices { try run(statement, rows[place...place]) }
    }
    rows.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: bytes.count <= WaitingRows.mostBytes)
  }

  private func run(_ statement: Prepared, _ rows: ArraySlice<Row>) throws {
    try bytes.withUnsafeBytes { bytes in
      var place: CInt = 0
      for row in rows {
        try statement.bind(place + 1, row.number)
        try statement.bind(place + 2, row.item)
        try statement.bind(place + 3, row.at)
        try statement.bind(place + 4, text: UnsafeRawBufferPointer(rebasing: bytes[row.by]))
        try statement.bind(place + 5, text: UnsafeRawBufferPointer(rebasing: bytes[row.role]))
        try statement.bind(place + 6, text: UnsafeRawBufferPointer(rebasing: bytes[row.event]))
        try statement.bind(place + 7, blob: UnsafeRawBufferPointer(rebasing: bytes[row.hash]))
        place += WaitingRows.columns
      }
      try statement.run()
    }
  }

  private static let one = insertion(of: 1)
  private static let several = insertion(of: most)

  private static func insertion(of count: Int) -> String {
    "INSERT INTO entry VALUES " + Array(repeating: "(?, ?, ?, ?, ?, ?, ?)", count: count).joined(separator: ", ")
  }
}
