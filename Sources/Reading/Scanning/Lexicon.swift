import Documents

/// 词典: words with a value each, looked up at a position, longest word first.
///
/// A trie whose first step is a table over the whole plane and whose further steps are one flat open-addressing
/// table, so that a position where no word begins costs one load. Words and values are given once, at the start.
struct Lexicon<Value: Sendable>: Sendable {
  struct Match {
    let length: Int
    let value: Value
  }

  private let first: [UInt16]
  private let steps: [UInt64]
  private let mask: Int
  private let values: [Int32]
  private let payload: [Value]
  /// Whether words are matched leftward from their last character.
  private let backward: Bool

  /// A later value for the same word replaces an earlier one.
  init(_ words: [(String, Value)], backward: Bool = false) {
    var builder = LexiconBuilder(units: words.reduce(0) { $0 + $1.0.utf16.count })
    var payload: [Value] = []
    payload.reserveCapacity(words.count)
    for (word, value) in words where !word.isEmpty {
      let units = backward ? Array(word.utf16.reversed()) : Array(word.utf16)
      builder.add(units, Int32(payload.count))
      payload.append(value)
    }
    self.payload = payload
    self.backward = backward
    (first, steps, mask, values) = builder.tables()
  }

  /// The longest word that begins at `position` (for a backward lexicon: that ends before it), within `limit`.
  func longest(in text: Text, at position: Int, limit: Int) -> Match? {
    backward ? ending(in: text, at: position, limit: limit) : beginning(in: text, at: position, limit: limit)
  }

  private func beginning(in text: Text, at position: Int, limit: Int) -> Match? {
    guard position < limit else { return nil }
    var node = Int(first[Int(text[position])])
    guard node != 0 else { return nil }
    var found: Match?
    var at = position + 1
    while true {
      if values[node] >= 0 { found = Match(length: at - position, value: payload[Int(values[node])]) }
      guard at < limit, let next = step(node, text[at]) else { return found }
      node = next
      at += 1
    }
  }

  private func ending(in text: Text, at position: Int, limit: Int) -> Match? {
    guard position > limit else { return nil }
    var node = Int(first[Int(text[position - 1])])
    guard node != 0 else { return nil }
    var found: Match?
    var at = position - 1
    while true {
      if values[node] >= 0 { found = Match(length: position - at, value: payload[Int(values[node])]) }
      guard at > limit, let next = step(node, text[at - 1]) else { return found }
      node = next
      at -= 1
    }
  }

  /// The longest word that the units begin with.
  func longest(prefixOf units: [UInt16]) -> Match? {
    guard let head = units.first, first[Int(head)] != 0 else { return nil }
    var node = Int(first[Int(head)])
    var found: Match?
    var at = 1
    while true {
      if values[node] >= 0 { found = Match(length: at, value: payload[Int(values[node])]) }
      guard at < units.count, let next = step(node, units[at]) else { return found }
      node = next
      at += 1
    }
  }

  private func step(_ node: Int, _ unit: UInt16) -> Int? {
    let key = UInt64(node) << 16 | UInt64(unit)
    var slot = LexiconBuilder.slot(key, mask)
    while true {
      let entry = steps[slot]
      if entry == 0 { return nil }
      if entry >> 32 == key { return Int(entry & 0xFFFF_FFFF) }
      slot = (slot + 1) & mask
    }
  }
}

/// The words of a table of lists, each with the value of its list: blanks and line ends separate words.
func words<Value>(in table: [(Value, String)]) -> [(String, Value)] {
  table.flatMap { value, list in
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (String($0), value) }
  }
}

extension Lexicon where Value == Void {
  init(_ words: [String], backward: Bool = false) { self.init(words.map { ($0, ()) }, backward: backward) }
}

/// Collects words into nodes; node 0 means "none", so the first real node is 1. Steps go straight into the table that
/// the lexicon looks them up in: the first step of a word from node 1 into `first`.
private struct LexiconBuilder {
  private var first = [UInt16](repeating: 0, count: 65536)
  private var steps: [UInt64]
  private let mask: Int
  private var values: [Int32] = [-1, -1]

  /// - Parameter units: Of all words together: no trie has more nodes.
  init(units: Int) {
    var size = 16
    while size < units * 2 { size *= 2 }
    steps = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  mutating func add(_ word: [UInt16], _ value: Int32) {
    var node = 0
    for unit in word {
      node = node == 0 ? opening(unit) : next(node, unit)
    }
    values[node] = value
  }

  private mutating func opening(_ unit: UInt16) -> Int {
    if first[Int(unit)] == 0 { first[Int(unit)] = UInt16(newNode()) }
    return Int(first[Int(unit)])
  }

  private mutating func next(_ node: Int, _ unit: UInt16) -> Int {
    let key = UInt64(node) << 16 | UInt64(unit)
    var slot = Self.slot(key, mask)
    while steps[slot] != 0 {
      if steps[slot] >> 32 == key { return Int(steps[slot] & 0xFFFF_FFFF) }
      slot = (slot + 1) & mask
    }
    let node = newNode()
    steps[slot] = key << 32 | UInt64(node)
    return node
  }

  private mutating func newNode() -> Int {
    precondition(values.count < 65536, "a lexicon holds fewer than 65,536 nodes")  // vocabulary, never input
    values.append(-1)
    return values.count - 1
  }

  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  func tables() -> (first: [UInt16], steps: [UInt64], mask: Int, values: [Int32]) { (first, steps, mask, values) }
}
