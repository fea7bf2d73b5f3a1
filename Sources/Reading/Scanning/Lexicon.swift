import Documents

/// 词典: words with a value each, looked up at a position, longest word first.
///
/// A trie: the first step is a bit for each unit of the whole plane, and the nodes a word may go on to lie side by side, so
/// that a position where no word begins costs one load from a few kilobytes, and a further step mostly one. Words and values
/// are given once.
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
      builder.add(units, payload.count)
      payload.append(value)
    }
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
    var (found, end) = (LexiconNode.noWord, position)
    var at = position + 1
    while true {
      let record = tables.nodes[node]
      if record.isWord { (found, end) = (record.value, at) }
      guard at < limit, record.goesOn(text[at]) else { break }
      node = tables.step(record, text[at])
      guard node != 0 else { break }
      at += 1
    }
    return found == LexiconNode.noWord ? nil : Match(length: end - position, value: tables.payload[Int(found)])
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
    var (found, end) = (LexiconNode.noWord, position)
    var at = position - 1
    while true {
      let record = tables.nodes[node]
      if record.isWord { (found, end) = (record.value, at) }
      guard at > limit, record.goesOn(text[at - 1]) else { break }
      node = tables.step(record, text[at - 1])
      guard node != 0 else { break }
      at -= 1
    }
    return found == LexiconNode.noWord ? nil : Match(length: position - end, value: tables.payload[Int(found)])
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
        node = at < units.count && record.goesOn(units[at]) ? tables.step(record, units[at]) : 0
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
  /// For 32 units each: a bit for those that a word opens with, and above the bits the node of the first of them. A table
  /// of nodes would be sixteen times as long, and all lexicons together drive each other out of the cache.
  private let openings: UnsafeMutablePointer<UInt64>
  let nodes: UnsafeMutablePointer<LexiconNode>
  /// The unit that leads to each node.
  private let units: UnsafeMutablePointer<UInt16>
  let payload: UnsafeMutableBufferPointer<Value>

  init(_ builder: LexiconBuilder, _ payload: [Value]) {
    let (ordered, units, opening) = builder.inOrder()
    openings = .allocate(capacity: Self.spans)
    openings.initialize(repeating: 0, count: Self.spans)
    for node in opening.reversed() {
      let span = Int(units[node] >> 5)
      openings[span] = openings[span] & 0xFFFF_FFFF | 1 << UInt64(units[node] & 31) | UInt64(node) << 32
    }
    nodes = .allocate(capacity: ordered.count)
    nodes.initialize(from: ordered, count: ordered.count)
    self.units = .allocate(capacity: units.count + 4)  // four at once may be read past the last
    self.units.initialize(from: units, count: units.count)
    (self.units + units.count).initialize(repeating: 0, count: 4)
    self.payload = .allocate(capacity: max(payload.count, 1))
    _ = self.payload.initialize(from: payload)
    payloadCount = payload.count
  }

  private let payloadCount: Int

  deinit {
    openings.deallocate()
    nodes.deallocate()
    units.deallocate()
    UnsafeMutableBufferPointer(rebasing: payload[..<payloadCount]).deinitialize()
    payload.deallocate()
  }

  private static var spans: Int { (1 << 16) / 32 }

  /// The node of words that begin with a unit; 0 for none.
  @inline(__always)
  func opening(_ unit: UInt16) -> Int {
    let span = openings[Int(unit >> 5)]
    let bit: UInt32 = 1 << UInt32(unit & 31)
    let bits = UInt32(truncatingIfNeeded: span)
    guard bits & bit != 0 else { return 0 }
    return Int(span >> 32) &+ (bits & (bit &- 1)).nonzeroBitCount
  }

  /// The node after a further unit; 0 for none. Four units are compared at once: which of them is the one no processor
  /// foresees.
  @inline(__always)
  func step(_ node: LexiconNode, _ unit: UInt16) -> Int {
    var low = Int(node.first)
    var high = low &+ Int(node.count)
    while high &- low > 16 {
      let middle = (low &+ high) >> 1
      if units[middle] <= unit { low = middle } else { high = middle }
    }
    let lowest: UInt64 = 0x0001_0001_0001_0001
    let wanted = lowest &* UInt64(unit)
    while low < high {
      let unlike = UnsafeRawPointer(units + low).loadUnaligned(as: UInt64.self) ^ wanted
      let hits = (unlike &- lowest) & ~unlike & (lowest << 15)  // the highest bit of the first that is alike
      if hits != 0 {
        let found = low &+ hits.trailingZeroBitCount >> 4
        return found < high ? found : 0
      }
      low &+= 4
    }
    return 0
  }
}

/// A node of the trie: the word that ends here, and which units may follow.
private struct LexiconNode {
  static let noWord = UInt16.max

  /// Position of the word's value.
  var value = noWord
  /// The nodes that go on from here, side by side, sorted by their units.
  var first: UInt16 = 0
  var count: UInt16 = 0
  /// The last five bits of the units that lead on.
  var following: UInt32 = 0

  @inline(__always)
  var isWord: Bool { value != Self.noWord }

  /// False for most units that no word goes on with: the step is spared.
  @inline(__always)
  func goesOn(_ unit: UInt16) -> Bool { following >> (unit & 31) & 1 != 0 }
}

/// Collects words into nodes as they come; node 0 is where all words begin, and stands for "none" once they are in order.
private struct LexiconBuilder {
  private var nodes = [LexiconNode()]
  /// By node and unit, the node that follows.
  private var steps: [UInt32: UInt16]

  /// - Parameter units: Of all words together: no trie has more nodes.
  init(units: Int) { steps = Dictionary(minimumCapacity: units) }

  mutating func add(_ word: [UInt16], _ value: Int) {
    precondition(value < Int(LexiconNode.noWord), "a lexicon holds fewer than 65,535 words")  // vocabulary, never input
    var node = 0
    for unit in word { node = next(node, unit) }
    nodes[node].value = UInt16(value)
  }

  private mutating func next(_ node: Int, _ unit: UInt16) -> Int {
    let key = UInt32(node) << 16 | UInt32(unit)
    if let known = steps[key] { return Int(known) }
    precondition(nodes.count < 65536, "a lexicon holds fewer than 65,536 nodes")  // vocabulary, never input
    nodes[node].following |= 1 << UInt32(unit & 31)
    nodes[node].count += 1
    let new = UInt16(nodes.count)
    nodes.append(LexiconNode())
    steps[key] = new
    return Int(new)
  }

  /// The nodes in an order in which those that follow one lie side by side, sorted by the units that lead to them; these
  /// units; and the nodes that words open with.
  func inOrder() -> (nodes: [LexiconNode], units: [UInt16], opening: Range<Int>) {
    let following = steps.sorted { $0.key < $1.key }
    var firstOf = [Int](repeating: 0, count: nodes.count)
    for (index, step) in following.enumerated().reversed() { firstOf[Int(step.key >> 16)] = index }
    var ordered = [LexiconNode()]
    var units: [UInt16] = [0]
    var origins = [0]
    var at = 0
    while at < ordered.count {
      let origin = origins[at]
      if at > 0 { ordered[at].first = UInt16(truncatingIfNeeded: ordered.count) }
      for step in following[firstOf[origin]..<firstOf[origin] + Int(nodes[origin].count)] {
        ordered.append(nodes[Int(step.value)])
        units.append(UInt16(truncatingIfNeeded: step.key))
        origins.append(Int(step.value))
      }
      at += 1
    }
    return (ordered, units, 1..<1 + Int(nodes[0].count))
  }
}
