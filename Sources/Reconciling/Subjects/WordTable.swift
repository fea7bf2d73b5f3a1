/// 词表: words with a value each, the longest looked up at a position.
struct WordTable<Value: Sendable>: Sendable {
  private var byFirst: [UInt16: [(units: [UInt16], value: Value)]] = [:]

  /// Of a word given twice the first counts.
  init(_ words: [(String, Value)]) {
    for (word, value) in words {
      let units = Array(word.utf16)
      guard let first = units.first else { continue }
      byFirst[first, default: []].append((units, value))
    }
    // Sorting is not stable by promise: the place in the list decides between words of one length.
    byFirst = byFirst.mapValues { words in
      words.enumerated().sorted {
        ($1.element.units.count, $0.offset) < ($0.element.units.count, $1.offset)
      }.map(\.element)
    }
  }

  /// The longest word at `start` that ends within `end`.
  func longest(in units: [UInt16], at start: Int, upTo end: Int) -> (length: Int, value: Value)? {
    guard start < end, let words = byFirst[units[start]] else { return nil }
    for (word, value) in words where start + word.count <= end {
      var same = 1
      while same < word.count, units[start + same] == word[same] { same += 1 }
      if same == word.count { return (word.count, value) }
    }
    return nil
  }
}

extension String {
  /// Words parted by blanks and line ends.
  var listed: [String] { split { $0 == " " || $0 == "\n" }.map(String.init) }
}
