extension [UInt16] {
  func ends(withAnyOf words: [[UInt16]]) -> Bool { words.contains { ends(with: $0) } }

  func ends(with word: [UInt16]) -> Bool { count >= word.count && suffix(word.count).elementsEqual(word) }

  func begins(with word: [UInt16]) -> Bool { count >= word.count && prefix(word.count).elementsEqual(word) }

  func holds(_ word: [UInt16]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    for start in 0...(count - word.count) where self[start] == first {
      if self[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
