import Documents
import Facts

/// 重复: sentences of a document that stand in it twice, run together into paragraphs.
struct Repetitions {
  /// A shorter sentence may well be said twice.
  private static let shortest = 20
  /// So much of a document repeated means that it was printed twice.
  private static let wholeShare = 0.4

  private let text: Text
  private let sentences: [Sentence]

  init(_ text: Text, _ sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }

  func remarks() -> [Remark] {
    let runs = merged(repeats())
    let repeated = runs.reduce(0) { $0 + $1.source.count }
    if Double(repeated) > Double(text.count) * Self.wholeShare, let first = runs.first, let last = runs.last {
      let original =
        min(
          first.original.lowerBound, last.original.lowerBound)..<max(
          first.original.upperBound, last.original.upperBound)
      return [Remark(.printedTwice, source: first.source.lowerBound..<last.source.upperBound, original: original)]
    }
    return runs.map { Remark(.repeatedParagraph, source: $0.source, original: $0.original) }
  }

  private struct Run {
    var source: Range<Int>
    var original: Range<Int>
    /// Sentences, by position, that the run covers last.
    var last: (source: Int, original: Int)
  }

  private func repeats() -> [(source: Int, original: Int)] {
    var seen = [Int32](repeating: -1, count: tableSize)
    let mask = tableSize - 1
    var found: [(source: Int, original: Int)] = []
    for index in sentences.indices where sentences[index].count >= Self.shortest {
      var slot = Int(truncatingIfNeeded: hash(sentences[index]) >> 20) & mask
      while seen[slot] >= 0, !same(Int(seen[slot]), index) { slot = (slot + 1) & mask }
      if seen[slot] >= 0 {
        found.append((index, Int(seen[slot])))
      } else {
        seen[slot] = Int32(truncatingIfNeeded: index)
      }
    }
    return found
  }

  private var tableSize: Int {
    var size = 64
    while size < sentences.count * 2 { size *= 2 }
    return size
  }

  private func hash(_ sentence: Sentence) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ part: UInt64) {
      hash = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    let bytes = UnsafeRawBufferPointer(text.buffer)  // eight bytes are four characters
    let end = sentence.end * 2
    var at = sentence.start * 2
    while at + 8 <= end {
      mix(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    while at < end {
      mix(UInt64(bytes.loadUnaligned(fromByteOffset: at, as: UInt16.self)))
      at += 2
    }
    return hash ^ hash >> 29
  }

  private func same(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (sentences[left], sentences[right])
    return a.count == b.count && (0..<a.count).allSatisfy { text[a.start + $0] == text[b.start + $0] }
  }

  /// Neighbours that repeat neighbours become one run; a short sentence between may differ.
  private func merged(_ repeats: [(source: Int, original: Int)]) -> [Run] {
    var runs: [Run] = []
    for (source, original) in repeats {
      let (here, there) = (sentences[source], sentences[original])
      if var run = runs.last, (1...3).contains(source - run.last.source), (1...3).contains(original - run.last.original)
      {
        run.source = run.source.lowerBound..<here.end
        run.original = run.original.lowerBound..<there.end
        run.last = (source, original)
        runs[runs.count - 1] = run
      } else {
        runs.append(Run(source: here.start..<here.end, original: there.start..<there.end, last: (source, original)))
      }
    }
    return runs
  }
}
