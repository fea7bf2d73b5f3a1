import Documents

/// 词典: words with a value each, looked up at a position, longest word first.
///
/// A trie: the first step is a paged table over the whole plane, further steps are one flat open-addressing table, so
/// that a position where no word begins costs two loads. Words and values are given once, at the start.
struct Lexicon<Value: Sendable>: Sendable {
  struct Match {
    let length: Int
    let value: Value
  }

  private let tables: LexiconTables<Value>
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
    builder.shrink()
    tables = LexiconTables(builder, payload)
    self.backward = backward
  }

  /// The longest word that begins at `position` (for a backward lexicon: that ends before it), within `limit`.
  @inline(__always)
  func longest(in text: Text, at position: Int, limit: Int) -> Match? {
    backward ? ending(in: text, at: position, limit: limit) : beginning(in: text, at: position, limit: limit)
  }

  /// Most positions are turned away here, where nothing is called: no word opens so, or none goes on so.
  @inline(__always)
  private func beginning(in text: Text, at position: Int, limit: Int) -> Match? {
    guard position < limit else { return nil }
    let node = tables.opening(text[position])
    guard node != 0, tables.nodes[node].isWord || tables.nodes[node].goesOn(text[position + 1]) else { return nil }
    return beginning(in: text, at: position, limit: limit, from: node)
  }

  /// Whether any word begins with a unit; of a backward lexicon, ends with it.
  func opens(_ unit: UInt16) -> Bool { tables.opening(unit) != 0 }

  private func beginning(in text: Text, at position: Int, limit: Int, from opening: Int) -> Match? {
    var node = opening
    var (found, end) = (Int32(-1), position)
    var at = position + 1
    while true {
      let record = tables.nodes[node]
      if record.isWord { (found, end) = (record.value, at) }
      guard at < limit, record.goesOn(text[at]) else { break }
      node = tables.step(node, text[at])
      guard node != 0 else { break }
      at += 1
    }
    return found < 0 ? nil : Match(length: end - position, value: tables.payload[Int(found)])
  }

  @inline(__always)
  private func ending(in text: Text, at position: Int, limit: Int) -> Match? {
    guard position > limit else { return nil }
    let node = tables.opening(text[position - 1])
    guard node != 0, tables.nodes[node].isWord || tables.nodes[node].goesOn(text[position - 2]) else { return nil }
    return ending(in: text, at: position, limit: limit, from: node)
  }

  private func ending(in text: Text, at position: Int, limit: Int, from opening: Int) -> Match? {
    var node = opening
    var (found, end) = (Int32(-1), position)
    var at = position - 1
    while true {
      let record = tables.nodes[node]
      if record.isWord { (found, end) = (record.value, at) }
      guard at > limit, record.goesOn(text[at - 1]) else { break }
      node = tables.step(node, text[at - 1])
      guard node != 0 else { break }
      at -= 1
    }
    return found < 0 ? nil : Match(length: position - end, value: tables.payload[Int(found)])
  }

  /// The longest word that the units begin with, from `start` on.
  func longest(prefixOf units: UnsafeBufferPointer<UInt16>, from start: Int = 0) -> Match? {
    var longest: Match?
    for word in words(prefixOf: units, from: start) { longest = word }
    return longest
  }

  /// Every word that the units begin with, from `start` on, shorter ones first.
  @inline(__always)
  func words(prefixOf units: UnsafeBufferPointer<UInt16>, from start: Int) -> Prefixes {
    Prefixes(tables: tables, units: units, start: start)
  }

  struct Prefixes: Sequence, IteratorProtocol {
    private let tables: LexiconTables<Value>
    private let units: UnsafeBufferPointer<UInt16>
    private let start: Int
    private var at: Int
    private var node: Int

    @inline(__always)
    fileprivate init(tables: LexiconTables<Value>, units: UnsafeBufferPointer<UInt16>, start: Int) {
      (self.tables, self.units, self.start, at) = (tables, units, start, start + 1)
      node = start < units.count ? tables.opening(units[start]) : 0
    }

    @inline(__always)
    mutating func next() -> Match? {
      while node != 0 {
        let (record, end) = (tables.nodes[node], at)
        node = at < units.count && record.goesOn(units[at]) ? tables.step(node, units[at]) : 0
        at += 1
        if record.isWord { return Match(length: end - start, value: tables.payload[Int(record.value)]) }
      }
      return nil
    }
  }

  /// Whether the units are exactly one of the words.
  func contains(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    longest(prefixOf: units).map { $0.length == units.count } ?? false
  }
}

extension String {
  /// Its words, between blanks and line ends.
  var words: [String] { split { $0 == " " || $0 == "\n" }.map(String.init) }
}

/// The words of a table of lists, each with the value of its list: blanks and line ends separate words.
func words<Value>(in table: [(Value, String)]) -> [(String, Value)] {
  table.flatMap { value, list in
    list.words.map { ($0, value) }
  }
}

extension Lexicon where Value == Void {
  init(_ words: [String], backward: Bool = false) { self.init(words.map { ($0, ()) }, backward: backward) }
}

/// The tables of one lexicon, written once and never again.
///
/// Held by pointers, since look-ups are the innermost loop of reading and array storage would be retained, released and
/// bounds-checked for every character; every index used below was made by the builder.
private final class LexiconTables<Value: Sendable>: @unchecked Sendable {  // immutable after init
  private let pageOf: UnsafeMutablePointer<UInt8>
  private let pages: UnsafeMutablePointer<UInt16>
  private let steps: UnsafeMutablePointer<UInt64>
  private let mask: Int
  let nodes: UnsafeMutablePointer<LexiconNode>
  let payload: UnsafeMutableBufferPointer<Value>

  init(_ builder: LexiconBuilder, _ payload: [Value]) {
    pageOf = .allocate(capacity: 256)
    pageOf.initialize(from: builder.pageOf, count: 256)
    pages = .allocate(capacity: builder.pages.count)
    pages.initialize(from: builder.pages, count: builder.pages.count)
    steps = .allocate(capacity: builder.steps.count)
    steps.initialize(from: builder.steps, count: builder.steps.count)
    mask = builder.mask
    nodes = .allocate(capacity: builder.nodes.count)
    nodes.initialize(from: builder.nodes, count: builder.nodes.count)
    self.payload = .allocate(capacity: max(payload.count, 1))
    _ = self.payload.initialize(from: payload)
    payloadCount = payload.count
  }

  private let payloadCount: Int

  deinit {
    pageOf.deallocate()
    pages.deallocate()
    steps.deallocate()
    nodes.deallocate()
    UnsafeMutableBufferPointer(rebasing: payload[..<payloadCount]).deinitialize()
    payload.deallocate()
  }

  /// The node of words that begin with a unit; 0 for none.
  @inline(__always)
  func opening(_ unit: UInt16) -> Int { Int(pages[Int(pageOf[Int(unit >> 8)]) << 8 | Int(unit & 0xFF)]) }

  /// The node after a further unit; 0 for none.
  @inline(__always)
  func step(_ node: Int, _ unit: UInt16) -> Int {
    let key = UInt64(node) << 16 | UInt64(unit)
    var slot = LexiconBuilder.slot(key, mask)
    while true {
      let entry = steps[slot]
      if entry == 0 { return 0 }
      if entry >> 32 == key { return Int(entry & 0xFFFF_FFFF) }
      slot = (slot + 1) & mask
    }
  }
}

/// A node of the trie: the word that ends here, and which units may follow, by their last five bits.
private struct LexiconNode {
  /// Position of the word's value; -1 where no word ends.
  var value: Int32 = -1
  private var following: UInt32 = 0

  @inline(__always)
  var isWord: Bool { value >= 0 }

  /// False for most units that no word goes on with: the look-up in the table of steps is spared.
  @inline(__always)
  func goesOn(_ unit: UInt16) -> Bool { following >> (unit & 31) & 1 != 0 }

  mutating func follow(_ unit: UInt16) { following |= 1 << UInt32(unit & 31) }
}

/// Collects words into nodes; node 0 means "none". Steps go straight into the table that the lexicon looks them up in:
/// the first step of a word into `pages` (one page of 256 units for each high byte in use, page 0 empty).
private struct LexiconBuilder {
  private(set) var pageOf = [UInt8](repeating: 0, count: 256)
  private(set) var pages = [UInt16](repeating: 0, count: 256)
  private(set) var steps: [UInt64]
  private(set) var mask: Int
  private(set) var nodes = [LexiconNode()]

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
    nodes[node].value = value
  }

  private mutating func opening(_ unit: UInt16) -> Int {
    let page = Int(unit >> 8)
    if pageOf[page] == 0 {
      pageOf[page] = UInt8(pages.count >> 8)
      pages.append(contentsOf: repeatElement(0, count: 256))
    }
    let slot = Int(pageOf[page]) << 8 | Int(unit & 0xFF)
    if pages[slot] == 0 { pages[slot] = UInt16(newNode()) }
    return Int(pages[slot])
  }

  private mutating func next(_ node: Int, _ unit: UInt16) -> Int {
    let key = UInt64(node) << 16 | UInt64(unit)
    var slot = Self.slot(key, mask)
    while steps[slot] != 0 {
      if steps[slot] >> 32 == key { return Int(steps[slot] & 0xFFFF_FFFF) }
      slot = (slot + 1) & mask
    }
    nodes[node].follow(unit)
    let next = newNode()
    steps[slot] = key << 32 | UInt64(next)
    return next
  }

  private mutating func newNode() -> Int {
    precondition(nodes.count < 65536, "a lexicon holds fewer than 65,536 nodes")  // vocabulary, never input
    nodes.append(LexiconNode())
    return nodes.count - 1
  }

  /// Words share their beginnings: the table of steps is made as small as what is in it allows, to stay in the cache.
  mutating func shrink() {
    let entries = steps.filter { $0 != 0 }
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    guard size < steps.count else { return }
    steps = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for entry in entries {
      var slot = Self.slot(entry >> 32, mask)
      while steps[slot] != 0 { slot = (slot + 1) & mask }
      steps[slot] = entry
    }
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
