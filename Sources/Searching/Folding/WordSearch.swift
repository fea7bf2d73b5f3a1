/// 定位: the plain search for one word among folded units; words are short, and most places fail at the first unit.
enum WordSearch {
  static func first(_ word: [UInt16], in text: UnsafeBufferPointer<UInt16>, from start: Int = 0) -> Int? {
    word.withUnsafeBufferPointer { word in
      guard let lead = word.first, text.count >= word.count else { return nil }
      let last = text.count - word.count
      var at = start
      while at <= last {
        if text[at] == lead {
          var same = 1
          while same < word.count, text[at + same] == word[same] { same += 1 }
          if same == word.count { return at }
        }
        at += 1
      }
      return nil
    }
  }

  static func holds(_ text: [UInt16], _ word: [UInt16]) -> Bool {
    text.withUnsafeBufferPointer { first(word, in: $0) != nil }
  }
}
