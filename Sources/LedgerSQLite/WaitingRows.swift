internal import GRDB
internal import LedgerCore
internal import Sealing

/// 待写的记录: entries that have their numbers and go to their table together, several to a statement.
///
/// For the triggers of the table SQLite can take back each statement by itself, and copies the pages that it changes: alone
/// that costs a row half as much again.
struct WaitingRows: ~Copyable {
  private var rows: [Row] = []
  /// All that is hashed and bound, of all rows, one after another.
  private var text = TextRoom()
  /// Who wrote the row before, and where it says so: mostly the next one's too.
  private var account: (name: String, place: Range<Int>)?
  private var role: (role: LedgerRole, place: Range<Int>)?

  private struct Row {
    let (number, item, at): (Int, Int, Int)
    let (by, role, hash): (Range<Int>, Range<Int>, Range<Int>)
    let leaf: Leaf
  }

  /// Rows of a statement: beyond this it gains nothing more.
  private static let lot = 25
  /// Rows handed on at once: to wake the other thread costs as much as hashing five.
  private static let most = 2 * lot
  private static let columns = CInt(7)
  /// Events are small; one that is not is not held back, nor its room kept.
  private static let mostBytes = 1 << 18

  var isFull: Bool { rows.count == WaitingRows.most || text.count > WaitingRows.mostBytes }

  /// An entry whose leaf has still to be told the hash before it.
  mutating func add(_ entry: Entry) throws {
    let (by, role) = (place(ofAccount: entry.by), place(of: entry.role))
    let hash = place { $0.append(repeating: 0, count: Digest.size) }
    let leaf = try text.leaf(entry, after: .zero) { try EventText.write(entry.event, to: &$0) }
    // SQLite ends a text at a NUL: what it would keep is not what was hashed.
    if text.holdsNUL {
      throw Refusal.other("A text or the name of the account holds the character NUL, which is none: take it out.")
    }
    rows.append(
      Row(number: entry.number, item: entry.item, at: entry.at.seconds, by: by, role: role, hash: hash, leaf: leaf))
  }

  private mutating func place(ofAccount name: String) -> Range<Int> {
    if let account, account.name == name { return account.place }
    let place = place { $0.append(name) }
    account = (name, place)
    return place
  }

  private mutating func place(of role: LedgerRole) -> Range<Int> {
    if let known = self.role, known.role == role { return known.place }
    let place = place { $0.append(role.rawValue) }
    self.role = (role, place)
    return place
  }

  private mutating func place(_ write: (inout TextRoom) -> Void) -> Range<Int> {
    let start = text.count
    write(&text)
    return start..<text.count
  }

  /// Chains them to the end of the log, and is the end itself afterwards.
  mutating func hash(after end: inout LogEnd) {
    var digesting = LeafDigesting()
    text.withMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      for row in rows {
        end.hash.writeHexadecimal(to: start + row.leaf.previous)
        let leaf = digesting.digest(prefixed: UnsafeRawBufferPointer(rebasing: bytes[row.leaf.place]))
        leaf.copy(to: bytes, at: row.hash.lowerBound)
        end.append(leaf)
      }
    }
  }

  /// Into the table, all of them, once they are hashed.
  mutating func write(_ db: Database) throws {
    if rows.isEmpty { return }
    var rest = rows[...]
    while rest.count >= WaitingRows.lot {
      try run(Prepared(WaitingRows.several, db), rest.prefix(WaitingRows.lot))
      rest = rest.dropFirst(WaitingRows.lot)
    }
    for place in rest.indices { try run(Prepared(WaitingRows.one, db), rest[place...place]) }
    rows.removeAll(keepingCapacity: true)
    text.clear(keeping: WaitingRows.mostBytes)
    account = nil
    role = nil
  }

  private func run(_ statement: Prepared, _ rows: ArraySlice<Row>) throws {
    try text.withBytes { bytes in
      var place: CInt = 0
      for row in rows {
        try statement.bind(place + 1, row.number)
        try statement.bind(place + 2, row.item)
        try statement.bind(place + 3, row.at)
        try statement.bind(place + 4, text: UnsafeRawBufferPointer(rebasing: bytes[row.by]))
        try statement.bind(place + 5, text: UnsafeRawBufferPointer(rebasing: bytes[row.role]))
        try statement.bind(place + 6, text: UnsafeRawBufferPointer(rebasing: bytes[row.leaf.event]))
        try statement.bind(place + 7, blob: UnsafeRawBufferPointer(rebasing: bytes[row.hash]))
        place += WaitingRows.columns
      }
      try statement.run()
    }
  }

  private static let one = insertion(of: 1)
  private static let several = insertion(of: lot)

  private static func insertion(of count: Int) -> String {
    "INSERT INTO entry VALUES " + Array(repeating: "(?, ?, ?, ?, ?, ?, ?)", count: count).joined(separator: ", ")
  }
}
